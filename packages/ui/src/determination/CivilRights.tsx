import type { Acknowledged } from '@ice-access/domain/request';
import { en, type Look, sayDate, sayText } from '@ice-access/domain/wording';
import { Card } from '../primitives/Section.tsx';
import { StatusTag } from '../primitives/Status.tsx';

/** Who reviews civil rights, and what was found: the same words on both sides. */
export function CivilRights({ civilRights, look }: { civilRights: Acknowledged['civilRights']; look: Look }) {
  return (
    <Card title="Civil-rights review">
      {civilRights === null ? (
        <StatusTag glyph="later">The program office has not named a reviewer yet</StatusTag>
      ) : civilRights.review === null ? (
        <StatusTag glyph="now">{look.person(civilRights.reviewer)} reviews the request</StatusTag>
      ) : (
        <>
          <StatusTag
            glyph={civilRights.review.finding === 'objection' ? 'no' : 'done'}
            tone={civilRights.review.finding === 'objection' ? 'late' : 'good'}
          >
            {look.person(civilRights.reviewer)}, {sayDate(civilRights.review.on)}: {en.request.findings[civilRights.review.finding]}
          </StatusTag>
          {civilRights.review.conditions.length > 0 && (
            <ul>
              {civilRights.review.conditions.map((condition) => (
                <li key={condition.textId}>{sayText(condition, look)}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <p className="ax-small ax-quiet">A civil-rights record can lower or block a program, never raise it.</p>
    </Card>
  );
}
