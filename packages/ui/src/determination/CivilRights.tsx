import { en, type Look, sayDate, sayFound, saySource } from '@ice-access/domain/wording';
import { Card } from '../primitives/Section.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import type { DeterminationRead } from './shapes.ts';

/** Who reviews civil rights, what was looked at, and what was found: the same words on both sides. */
export function CivilRights({ civilRights, look }: { civilRights: DeterminationRead['civilRights']; look: Look }) {
  const review = civilRights?.review ?? null;
  return (
    <Card title="Civil-rights review">
      {civilRights === null ? (
        <StatusTag glyph="later">The program office has not named a reviewer yet</StatusTag>
      ) : review === null ? (
        <StatusTag glyph="now">{look.person(civilRights.reviewer)} reviews the request</StatusTag>
      ) : (
        <div className="ax-stack ax-stack--tight">
          <StatusTag glyph={review.finding === 'objection' ? 'no' : 'done'} tone={review.finding === 'objection' ? 'late' : 'good'}>
            {look.person(civilRights.reviewer)}, {sayDate(review.on)}: {en.request.findings[review.finding]}
          </StatusTag>
          {review.conditions.length > 0 && (
            <ul>
              {review.conditions.map((condition) => (
                <li key={sayFound(condition)}>{sayFound(condition)}</li>
              ))}
            </ul>
          )}
          {review.sources.length > 0 && (
            <>
              <p>Sources looked at:</p>
              <ul>
                {review.sources.map((source) => (
                  <li key={source}>{saySource(source)}</li>
                ))}
                {review.sourcesText !== null && <li>{sayFound(review.sourcesText)}</li>}
              </ul>
            </>
          )}
        </div>
      )}
      <p className="ax-small ax-quiet">A civil-rights record can lower or block a program, never raise it.</p>
    </Card>
  );
}
