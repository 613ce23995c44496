import { Alert } from '../primitives/index.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import type { useChange } from './useChange.ts';

/** What became of the last change, in a place that is heard. */
export const ChangeOutcome = ({ change: { trouble, done } }: { change: Pick<ReturnType<typeof useChange>, 'trouble' | 'done'> }) => (
  <>
    <TroubleAlert title="Not changed" trouble={trouble} />
    {done !== undefined && (
      <Alert tone="good" takesFocus>
        <p>{done}</p>
      </Alert>
    )}
  </>
);
