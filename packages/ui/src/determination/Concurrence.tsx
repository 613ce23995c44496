import type { Concurrence as Word } from '@ice-access/domain/request';
import { sayCommand, sayDate } from '@ice-access/domain/wording';
import { Digest } from '../primitives/Digest.tsx';
import { Section } from '../primitives/Section.tsx';
import { Shut, StatusTag } from '../primitives/Status.tsx';
import type { DeterminationDesk } from './desk.ts';
import { StepHere } from './StepHere.tsx';

interface ConcurrenceProps {
  desk: DeterminationDesk;
  digest: string;
  concurred: { readonly agency: Word | null; readonly ice: Word | null };
}

const sides = { agency: 'the agency', ice: 'ICE' } as const;

/** Each side concurs with the whole table, as it stands on this page. */
export function Concurrence({ desk, digest, concurred }: ConcurrenceProps) {
  const { label } = sayCommand('request', 'ConcurDetermination');
  const shut = desk.shutOf('ConcurDetermination');
  return (
    <Section title="Concurrence">
      <p>
        Text of the whole determination: <Digest value={digest} />. Both sides concur with this same text.
      </p>
      <ul className="ax-plain ax-stack ax-stack--tight">
        {(['agency', 'ice'] as const).map((side) => {
          const word = concurred[side];
          return (
            <li key={side}>
              {word === null ? (
                <StatusTag glyph="later">Not yet for {sides[side]}</StatusTag>
              ) : (
                <StatusTag glyph="done" tone="good">
                  {desk.look.person(word.by.person)} concurred for {sides[side]} on {sayDate(word.on)}
                </StatusTag>
              )}
            </li>
          );
        })}
      </ul>
      {desk.mayNow('ConcurDetermination') && (
        <StepHere desk={desk} type="ConcurDetermination" step={{ fields: [], payload: () => ({ digest }) }} />
      )}
      {shut !== undefined && <Shut what={label}>{shut}</Shut>}
    </Section>
  );
}
