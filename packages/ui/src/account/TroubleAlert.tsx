import { Alert } from '../primitives/index.ts';
import type { Trouble } from './useStep.ts';

/** Why the last step did not work. It takes the focus, at each try anew. */
export const TroubleAlert = ({ title, trouble }: { title: string; trouble: Trouble | undefined }) =>
  trouble && (
    <Alert key={trouble.attempt} tone="late" takesFocus title={title}>
      <p>{trouble.says}</p>
    </Alert>
  );
