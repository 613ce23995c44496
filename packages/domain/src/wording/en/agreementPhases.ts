import type { AgreementPhase } from '../../agreement/state.ts';

/** How an agreement stands. `short` is for a road or a list. */
export const agreementPhases: Readonly<Record<AgreementPhase, { readonly name: string; readonly short: string; readonly means: string }>> =
  {
    unopened: { name: 'Not started', short: 'Not started', means: 'Nothing has been drafted yet.' },
    drafting: { name: 'Drafting', short: 'Drafting', means: 'ICE drafts the agreement from the clauses of the program.' },
    negotiating: { name: 'Agreeing the text', short: 'Text', means: 'Both sides read the text, propose other words and agree.' },
    legalReview: { name: 'Legal review', short: 'Legal review', means: 'Counsel of both sides clear the agreed text.' },
    authority: { name: 'Authority to sign', short: 'Authority', means: 'The agency shows who may sign for it, and by what decision.' },
    agencySigning: { name: 'Agency signature', short: 'Agency signs', means: 'The agency signs first.' },
    countersigning: { name: 'ICE signature', short: 'ICE signs', means: 'ICE countersigns. The agreement then takes effect.' },
    sealing: {
      name: 'Filing the signed document',
      short: 'Filing',
      means: 'The signed document is stored, with the hash of its exact bytes.',
    },
    inForce: {
      name: 'In force',
      short: 'In force',
      means: 'The agreement is in force. Whether the partnership operates is shown beside it.',
    },
    suspended: {
      name: 'Suspended',
      short: 'Suspended',
      means: 'ICE suspended the agreement. The notice says why, until when, how to answer and what would correct it.',
    },
    terminationNotice: {
      name: 'Notice of termination given',
      short: 'Notice given',
      means: 'The agreement ends on the date of the notice, unless the notice is taken back.',
    },
    onHold: { name: 'On hold', short: 'On hold', means: 'ICE paused the agreement. The reason and the review date are below.' },
    terminated: { name: 'Terminated', short: 'Terminated', means: 'The agreement ended by notice.' },
    expired: { name: 'Expired', short: 'Expired', means: 'The agreement reached its last day.' },
    superseded: { name: 'Superseded', short: 'Superseded', means: 'A later agreement took its place.' },
    withdrawn: { name: 'Withdrawn', short: 'Withdrawn', means: 'The agency withdrew before the agreement was in force.' },
    notConcluded: {
      name: 'Not concluded',
      short: 'Not concluded',
      means: 'ICE ended the work on this agreement before it was signed, and said why.',
    },
    lapsed: { name: 'Lapsed', short: 'Lapsed', means: 'A dated notice was not answered in time.' },
  };
