import { type Look, sayDate, sayRole, sayText } from '@ice-access/domain/wording';
import { Alert } from '@ice-access/ui/primitives';
import type { Case } from './useCase.ts';

/** What must not be overlooked: a pause, a return, a notice, an end, each with its reason and its date. */
export function Standing({ theCase: { view }, look }: { theCase: Case; look: Look }) {
  const lapse = 'lapse' in view ? view.lapse : null;
  if (lapse !== null)
    return (
      <Alert tone="late" title={`ICE waits for you until ${sayDate(lapse.answerBy)}`}>
        <p>
          ICE gave notice that the request lapses if nobody answers by then. One sentence is enough: answer that the request stands, and the
          notice is void.
        </p>
      </Alert>
    );
  switch (view.phase) {
    case 'returned':
      return (
        <Alert tone="soon" title="ICE returned the request with what is missing">
          <ul>
            {view.gaps.map((gap) => (
              <li key={gap.textId}>{sayText(gap, look)}</li>
            ))}
          </ul>
        </Alert>
      );
    case 'onHold':
      return (
        <Alert tone="soon" title={`Paused until ${sayDate(view.reviewOn)}`}>
          <p>
            Reason: {sayText(view.reason, look)} Decided by {look.person(view.decidedBy.person)}, {sayRole(view.decidedBy.role)},{' '}
            {sayDate(view.heldOn)}. On the review date ICE looks at it again and tells you.
          </p>
        </Alert>
      );
    case 'declined':
      return (
        <Alert tone="soon" title="Headquarters declined the request">
          <p>Reason: {sayText(view.reason, look)}</p>
          <p>You can ask again when: {sayText(view.reapplyWhen, look)}</p>
        </Alert>
      );
    case 'withdrawn':
      return (
        <Alert
          title={
            view.statement === null
              ? `ICE recorded that your agency withdrew the request by a statement on paper of ${sayDate(view.statedOn)}`
              : `Withdrawn by your statement of ${sayDate(view.statedOn)}`
          }
        >
          {view.statement && <p>{sayText(view.statement, look)}</p>}
        </Alert>
      );
    default:
      return null;
  }
}
