import type { AgreementTimeStep } from '../../agreement/steps.ts';
import type { RequestStep } from '../../request/steps.ts';
import type { TimeHolder } from '../../time/dayEnds.ts';

/** With whom days are counted, in the same words for everybody. */
export const timeHolderWords: Readonly<Record<TimeHolder, { readonly name: string; readonly inside: string; readonly means: string }>> = {
  agency: { name: 'With the agency', inside: 'with the agency', means: 'The agency had the next step.' },
  ice: { name: 'With ICE', inside: 'with ICE', means: 'ICE had the next step.' },
  both: { name: 'With both', inside: 'with both', means: 'Each side had something to do.' },
  onHold: { name: 'On hold', inside: 'on hold', means: 'ICE paused the case, with a reason and a review date.' },
  thirdParty: {
    name: 'With a third party',
    inside: 'with a third party',
    means: 'Both sides waited for somebody else, such as the governing body.',
  },
  nobody: { name: 'With nobody', inside: 'with nobody', means: 'Nothing had to be done, or a date had to come.' },
};

/** A step in which time is counted: its name, and what is done in it as it stands after “for”. */
export interface TimeStepWords {
  readonly name: string;
  readonly doing: string;
}
export const requestTimeSteps: Readonly<Record<RequestStep, TimeStepWords>> = {
  acknowledge: { name: 'Acknowledgment', doing: 'acknowledging the request' },
  resubmit: { name: 'Completing a returned request', doing: 'completing the returned request' },
  beginAssessment: { name: 'Start of the assessment', doing: 'starting the needs assessment' },
  answer: { name: 'Answers', doing: 'answering the needs assessment' },
  review: { name: 'Review, meeting and summary', doing: 'reviewing the answers, meeting and summing up' },
  determine: { name: 'Joint determination', doing: 'the joint determination' },
  deferral: { name: 'Deferred', doing: 'the deferral' },
  headquarters: { name: 'Headquarters', doing: 'the decision of headquarters' },
};
export const agreementTimeStepWords: Readonly<Record<AgreementTimeStep, TimeStepWords>> = {
  draft: { name: 'Draft', doing: 'drafting the text' },
  answer: { name: 'Negotiation', doing: 'answering the text' },
  legal: { name: 'Counsel', doing: 'clearing the text by counsel' },
  authority: { name: 'Authority to sign', doing: 'showing who may sign' },
  agencySigns: { name: 'Signature of the agency', doing: 'the signature of the agency' },
  iceSigns: { name: 'Countersignature of ICE', doing: 'the countersignature of ICE' },
  seal: { name: 'Signed document', doing: 'storing the signed document' },
  prepare: { name: 'Getting ready', doing: 'getting ready to operate' },
  operate: { name: 'In operation', doing: 'operating' },
  suspension: { name: 'Suspended', doing: 'the suspension' },
  terminationNotice: { name: 'Notice of termination', doing: 'the notice of termination' },
};
