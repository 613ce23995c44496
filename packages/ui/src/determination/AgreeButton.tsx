import { sayCommand } from '@ice-access/domain/wording';
import { Alert } from '../primitives/Alert.tsx';
import { Button } from '../primitives/Button.tsx';
import type { DeterminationDesk } from './desk.ts';
import { useStepSent } from './StepHere.tsx';
import type { TableRow } from './shapes.ts';

/** Agrees to the text of a row as it stands on the page. */
export function AgreeButton({ desk, row: { trackId, digest } }: { desk: DeterminationDesk; row: TableRow }) {
  const { run, busy, refusal } = useStepSent(desk);
  return (
    <>
      {refusal && (
        <Alert key={refusal.attempt} tone={refusal.tone ?? 'late'} takesFocus title={refusal.title ?? 'This did not go through'}>
          {typeof refusal.says === 'string' ? <p>{refusal.says}</p> : refusal.says}
        </Alert>
      )}
      <Button busy={busy} onClick={() => void run('AgreeOutcome', { trackId, digest })}>
        {sayCommand('request', 'AgreeOutcome').label}
      </Button>
    </>
  );
}
