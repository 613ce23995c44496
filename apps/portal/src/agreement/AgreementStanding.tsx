import { type Look, sayDate, sayRole, sayText } from '@ice-access/domain/wording';
import { Alert } from '@ice-access/ui/primitives';
import type { Agreement } from './useAgreement.ts';

/** What must not be overlooked: a suspension with its three statements, a notice, a pause, an end. */
export function AgreementStanding({ agreement: { view }, look }: { agreement: Agreement; look: Look }) {
  const lapse = 'lapse' in view ? view.lapse : null;
  if (lapse !== null)
    return (
      <Alert tone="late" title={`ICE waits for you until ${sayDate(lapse.answerBy)}`}>
        <p>
          ICE gave notice that the agreement lapses if nobody answers by then. One sentence is enough: answer that you still want it, and
          the notice is void.
        </p>
      </Alert>
    );
  switch (view.phase) {
    case 'negotiating':
      return view.back === null ? null : (
        <Alert tone="soon" title={`Back on the table since ${sayDate(view.back.on)}`}>
          <p>
            {look.person(view.back.by.person)}: {sayText(view.back.reason, look)}
          </p>
        </Alert>
      );
    case 'suspended': {
      const { startsOn, until, reasons, howToRespond, correctiveSteps } = view.suspension;
      return (
        <Alert tone="late" title={`Suspended from ${sayDate(startsOn)} until ${sayDate(until)}`}>
          <p>Why: {sayText(reasons, look)}</p>
          <p>How to answer: {sayText(howToRespond, look)}</p>
          <p>What would correct it: {sayText(correctiveSteps, look)}</p>
        </Alert>
      );
    }
    case 'terminationNotice':
      return (
        <Alert tone="soon" title={`Notice of termination: ends on ${sayDate(view.effectiveOn)}`}>
          <p>
            Given by {look.person(view.givenBy.person)} on {sayDate(view.givenOn)}. {sayText(view.reasons, look)}
          </p>
        </Alert>
      );
    case 'onHold':
      return (
        <Alert tone="soon" title={`Paused until ${sayDate(view.reviewOn)}`}>
          <p>
            Reason: {sayText(view.reason, look)} Decided by {look.person(view.decidedBy.person)}, {sayRole(view.decidedBy.role)}.
          </p>
        </Alert>
      );
    case 'notConcluded':
      return (
        <Alert title="Not concluded">
          <p>{sayText(view.reason, look)}</p>
        </Alert>
      );
    default:
      return null;
  }
}
