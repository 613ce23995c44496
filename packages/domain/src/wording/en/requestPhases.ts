import type { RequestPhase } from '../../request/state.ts';

/** How a request stands. `short` is for a road or a list. */
export const requestPhases: Readonly<Record<RequestPhase, { readonly name: string; readonly short: string; readonly means: string }>> = {
  unopened: { name: 'Not started', short: 'Not started', means: 'Nothing has been written yet.' },
  draft: { name: 'Draft', short: 'Draft', means: 'The agency is writing the request. ICE cannot see it.' },
  submitted: { name: 'Sent to ICE', short: 'Sent', means: 'ICE has the request and confirms it.' },
  returned: {
    name: 'Returned to be completed',
    short: 'Returned',
    means: 'ICE named what is missing. The agency completes the request and sends it again.',
  },
  acknowledged: {
    name: 'Acknowledged',
    short: 'Acknowledged',
    means: 'ICE named two liaisons and the field office. They start the needs assessment.',
  },
  assessing: { name: 'Needs assessment', short: 'Assessment', means: 'Both sides answer their sections and meet.' },
  determining: { name: 'Joint determination', short: 'Determination', means: 'Both sides settle what becomes of each program.' },
  deferred: { name: 'Deferred', short: 'Deferred', means: 'Both sides agreed to wait until a date.' },
  headquartersReview: { name: 'Headquarters review', short: 'Headquarters', means: 'ICE headquarters decides on the joint determination.' },
  onHold: { name: 'On hold', short: 'On hold', means: 'ICE paused the request. The reason and the review date are below.' },
  discarded: { name: 'Draft discarded', short: 'Discarded', means: 'The draft was thrown away before it was sent.' },
  approved: { name: 'Approved', short: 'Agreement', means: 'Headquarters approved. An agreement is drafted for each selected program.' },
  closedWithoutAgreement: { name: 'Closed without agreement', short: 'Closed', means: 'Both sides concluded that no program is selected.' },
  declined: { name: 'Declined', short: 'Declined', means: 'Headquarters declined the request and said what would have to change.' },
  withdrawn: { name: 'Withdrawn', short: 'Withdrawn', means: 'The agency withdrew the request.' },
  lapsed: {
    name: 'Lapsed',
    short: 'Lapsed',
    means: 'A dated notice was not answered in time. The agency can ask again and link to this request.',
  },
};
