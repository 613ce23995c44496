import { sayDate, sayFound, sayKeptInside } from '@ice-access/domain/wording';
import { Card } from '../primitives/Section.tsx';
import { PrivateStrip } from '../primitives/Status.tsx';
import type { DeterminationDesk } from './desk.ts';
import type { DeterminationRead } from './shapes.ts';

type Kept = DeterminationRead['keptInside'];

/** That something exists and is kept inside ICE, with its reason: the same sentence on both sides. What it says stands on ICE's strip only. */
export function KeptInside({ desk, kept }: { desk: DeterminationDesk; kept: Kept }) {
  if (kept.length === 0) return null;
  const read = kept.filter(({ text }) => text !== undefined);
  return (
    <>
      <Card title="Kept inside ICE">
        <ul>
          {kept.map(({ what, by, on }) => (
            <li key={`${what} ${on} ${by.person}`}>{sayKeptInside(what)}</li>
          ))}
        </ul>
      </Card>
      {read.length > 0 && (
        <PrivateStrip head="Only ICE sees this">
          {read.map(({ what, by, on, text = null }) => (
            <div key={`${what} ${on} ${by.person}`}>
              <p className="ax-small">
                <b>{desk.look.person(by.person)}</b> ({sayDate(on)}): {sayFound(text)}
              </p>
            </div>
          ))}
        </PrivateStrip>
      )}
    </>
  );
}
