import { type Edition, type Fit, questionOf, type WhatWould, whatWouldSays } from '@ice-access/domain/assessment';
import { Table } from '../primitives/Table.tsx';

export type WhereOf = (questionId: string) => { text: string; href?: string | undefined };

interface ChangeProps {
  fit: Fit;
  name: string;
  edition: Edition;
  ways: readonly WhatWould[];
  more: number;
  whereOf: WhereOf;
}

const by = { agency: 'the agency', ice: 'ICE' } as const;
const bands = { fits: 'Fits', fitsIf: 'Fits if …', doesNotFit: 'Does not fit', cannotSay: 'Nobody can say' } as const;

/** The smallest sets of other answers that lead to another result, with who could bring each about. */
export function WhatWouldChange({ fit, name, edition, ways, more, whereOf }: ChangeProps) {
  return (
    <section aria-label={`What would change it, ${name}`} className="ax-stack ax-stack--tight">
      <h4>What would change it</h4>
      {ways.length === 0 ? (
        <p>No three other answers would change this result. Past figures, the place and the record are never changed.</p>
      ) : (
        <>
          <p className="ax-small">{whatWouldSays}</p>
          <Table
            caption={`What would change it, ${name}`}
            captionHidden
            columns={[
              { key: 'what', head: 'If' },
              { key: 'who', head: 'Who can change it' },
              { key: 'then', head: 'Then' },
            ]}
            rows={ways.map((way) => ({
              key: way.sentence,
              cells: [
                <ul key="what" className="ax-plain ax-stack ax-stack--tight">
                  {way.changes.map(({ questionId, sentence }) => {
                    const { href } = whereOf(questionId);
                    return <li key={questionId}>{href === undefined ? sentence : <a href={href}>{sentence}</a>}</li>;
                  })}
                </ul>,
                [...new Set(way.changes.map((one) => (one.missing ? `answered by ${by[one.by]}` : by[one.by])))].join(' and '),
                `${bands[way.band]}: ${fit.score} → ${way.score} of 100`,
              ],
            }))}
          />
          {more > 0 && <p className="ax-small">{more === 1 ? '1 more way is as short.' : `${more} more ways are not shown.`}</p>}
        </>
      )}
      {fit.missing.length > 0 && (
        <>
          <h4>Answers that are missing</h4>
          <ul>
            {fit.missing.map((id) => {
              const { href, text } = whereOf(id);
              const says = questionOf(edition, id)?.text ?? id;
              return <li key={id}>{href === undefined ? `${says} (${text})` : <a href={href}>{says}</a>}</li>;
            })}
          </ul>
        </>
      )}
    </section>
  );
}
