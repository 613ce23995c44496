import type { Operating, OperatingReason } from '../../agreement/operating.ts';
import type { AgreementStepCode } from '../../agreement/turn.ts';
import type { Look } from '../look.ts';
import { sayDate } from './dates.ts';

/** What happens next to an agreement, in the same words for both sides. */
export const agreementSteps: Readonly<Record<AgreementStepCode, string>> = {
  agreementOpened: 'The agreement opens when headquarters approves.',
  draftSent: 'The program office drafts the text and sends it to the agency.',
  agencyReadsText: 'The agency reads the text, proposes other words or agrees.',
  iceAgreesText: 'The agency agreed to the text. ICE agrees to it or proposes other words.',
  bothReadText: 'The text is back on the table: both sides read it again.',
  agencyAnswersChange: 'The agency answers the words that ICE proposed.',
  iceAnswersChange: 'ICE answers the words that the agency proposed.',
  bothAnswerChanges: 'Each side answers the words that the other proposed.',
  counselClear: 'Counsel clear the agreed text, or object.',
  authorityShown: 'The agency shows who may sign for it.',
  agencySigns: 'The agency signs.',
  iceCountersigns: 'ICE countersigns, and the agreement takes effect.',
  documentSealed: 'The signed document is stored.',
  sealingRetried: 'Storing the signed document failed. The program office tries again.',
  readinessConfirmed: 'What must be ready before the partnership operates is confirmed, one by one.',
  suspensionReviewed: 'ICE lifts the suspension, extends it with reasons, or gives notice.',
  terminationTakesEffect: 'The agreement ends on the date of the notice.',
  holdReviewed: 'ICE reviews the hold: it releases the agreement or keeps the hold.',
  operates: 'The partnership operates. Nothing is open.',
  nothing: 'Nothing more happens here.',
};

/** Whether the partnership works, beside how the agreement stands. */
export const operatingStates: Readonly<Record<Operating['state'], { readonly name: string; readonly means: string }>> = {
  preparing: { name: 'Preparing', means: 'The partnership does not operate yet.' },
  operating: { name: 'Operating', means: 'Everything that must be ready is confirmed.' },
  notOperating: { name: 'Not operating', means: 'The partnership does not operate now.' },
};

/** Why a partnership does not operate. */
export function sayOperatingReason(reason: OperatingReason, look: Look): string {
  switch (reason.code) {
    case 'itemOpen':
      return `${look.readinessItem(reason.itemId)}: ${reason.side === 'agency' ? 'the agency' : 'ICE'} has not confirmed it.`;
    case 'suspended':
      return `Suspended until ${sayDate(reason.until)}.`;
    case 'onHold':
      return `On hold, to be reviewed on ${sayDate(reason.reviewOn)}.`;
    case 'notInForce':
      return 'The agreement is not in force.';
    case 'ended':
      return 'The agreement has ended.';
  }
}
