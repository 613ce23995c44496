import { en, type Look, sayDate, sayText } from '@ice-access/domain/wording';
import { Card } from '@ice-access/ui/primitives';
import type { Case } from '../../case/useCase.ts';

/** What the civil-rights reviewer found. */
export function CivilRights({ theCase: { view }, look }: { theCase: Case; look: Look }) {
  if (!('civilRights' in view)) return null;
  const { civilRights } = view;
  return (
    <div className="ax-section">
      <Card title="Civil-rights review">
        {civilRights === null ? (
          <p>The program office has not named a reviewer yet.</p>
        ) : civilRights.review === null ? (
          <p>{look.person(civilRights.reviewer)} reviews the request.</p>
        ) : (
          <>
            <p>
              {look.person(civilRights.reviewer)}, {sayDate(civilRights.review.on)}: {en.request.findings[civilRights.review.finding]}.
            </p>
            {civilRights.review.conditions.length > 0 && (
              <ul>
                {civilRights.review.conditions.map((condition) => (
                  <li key={condition.textId}>{sayText(condition, look)}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </Card>
    </div>
  );
}
