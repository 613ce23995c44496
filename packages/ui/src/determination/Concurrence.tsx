import type { Seen as SeenByBoth } from '@ice-access/domain/request';
import { sayCommand, sayDate } from '@ice-access/domain/wording';
import { Digest } from '../primitives/Digest.tsx';
import { Section } from '../primitives/Section.tsx';
import { Shut, StatusTag } from '../primitives/Status.tsx';
import type { DeterminationDesk } from './desk.ts';
import { StepHere } from './StepHere.tsx';

interface ConcurrenceProps {
  desk: DeterminationDesk;
  view: SeenByBoth;
  digest: string;
}
type Word = { readonly person: string; readonly on: string; readonly changedOn: string | undefined } | null;

const sides = { agency: 'the agency', ice: 'ICE' } as const;

/** Who concurred for a side, and when: while both still may, or once both have. */
function wordOf(view: SeenByBoth, side: 'agency' | 'ice'): Word {
  if ('determination' in view) {
    const { on, answersChangedOn: changedOn } = view.determination;
    return { person: view.determination[side].person, on, changedOn };
  }
  const word = 'concurred' in view ? view.concurred[side] : null;
  return word === null ? null : { person: word.by.person, on: word.on, changedOn: word.answersChangedOn };
}

/** Each side concurs with the whole table, as it stands on this page. */
export function Concurrence({ desk, view, digest }: ConcurrenceProps) {
  const { label } = sayCommand('request', 'ConcurDetermination');
  const shut = desk.shutOf('ConcurDetermination');
  return (
    <Section title="Concurrence">
      <div className="ax-stack">
        <p>
          Text of the whole determination: <Digest value={'determination' in view ? view.determination.digest : digest} />. Both sides
          concur with this same text.
        </p>
        <ul className="ax-plain ax-stack ax-stack--tight">
          {(['agency', 'ice'] as const).map((side) => {
            const word = wordOf(view, side);
            return (
              <li key={side}>
                {word === null ? (
                  <StatusTag glyph="later">Not yet for {sides[side]}</StatusTag>
                ) : (
                  <StatusTag glyph="done" tone="good">
                    {desk.look.person(word.person)} concurred for {sides[side]}, {sayDate(word.on)}
                  </StatusTag>
                )}
                {word?.changedOn !== undefined && (
                  <p className="ax-small">Answers were corrected on {sayDate(word.changedOn)}, after this word. It stands.</p>
                )}
              </li>
            );
          })}
        </ul>
        {desk.mayNow('ConcurDetermination') && (
          <StepHere desk={desk} type="ConcurDetermination" step={() => ({ fields: [], payload: () => ({ digest }) })} />
        )}
        {shut !== undefined && <Shut what={label}>{shut}</Shut>}
      </div>
    </Section>
  );
}
