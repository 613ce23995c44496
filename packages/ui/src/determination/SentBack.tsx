import { sayDate, saySendBackPart } from '@ice-access/domain/wording';
import { Alert } from '../primitives/Alert.tsx';
import type { DeterminationDesk } from './desk.ts';
import { Said } from './Said.tsx';
import type { DeterminationRead } from './shapes.ts';

/** What headquarters sent back last, and why. */
export function SentBack({ desk, table: { sentBack, decision } }: { desk: DeterminationDesk; table: DeterminationRead }) {
  const last = sentBack.at(-1);
  if (last === undefined || decision !== null) return null;
  return (
    <div className="ax-section">
      <Alert tone="soon" title={`Headquarters sent back ${saySendBackPart(last.part)} on ${sayDate(last.on)}`}>
        <Said look={desk.look} by={last.by} on={last.on} text={last.reason} />
      </Alert>
    </div>
  );
}
