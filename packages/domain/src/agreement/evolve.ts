import { without } from '../kernel/without.ts';
import { withHand } from '../parties/sides.ts';
import { openItems } from './operating.ts';
import type { AgreementEvent } from './parts.ts';
import type { AgreementPhase, AgreementState, BackAtTable, Confirmation, InForce, InPhase, Opened, Suspended, Unsigned } from './state.ts';
import { awaitedAgreementPhases, holdablePhases, livingPhases } from './state.ts';
import { agreementTurn } from './turn.ts';

/** The state after one more event. A log that breaks its own rules is a crash, not a rejection. */
export function evolveAgreement(before: AgreementState, event: AgreementEvent): AgreementState {
  const after = apply(before, event);
  if (after.phase === 'unopened') return after;
  const sides = withHand(after.sides, event.by);
  const reached = { [after.phase]: event.on, ...after.reached };
  const turnSince = agreementTurn(before).holder === agreementTurn(after).holder ? after.turnSince : event.on;
  const next: AgreementState = { ...after, sides, reached, turnSince };
  // Anything the agency does answers a lapse notice.
  return event.by.party === 'agency' && 'lapse' in next && next.lapse !== null ? { ...next, lapse: null } : next;
}

function inPhase<P extends AgreementPhase>(state: AgreementState, ...phases: readonly P[]): InPhase<P> {
  if (!(phases as readonly string[]).includes(state.phase)) throw new Error(`event in phase ${state.phase}, wanted ${phases.join(' or ')}`);
  return state as InPhase<P>;
}
function opened(state: AgreementState): Opened {
  if (state.phase === 'unopened') throw new Error('event of an agreement that was never opened');
  const { agreementId, reference, requestId, agencyId, trackId, subject, fieldOffice, liaisons, replaces } = state;
  const { assessedBy, concurredBy, terms, sides, reached, turnSince } = state;
  return {
    ...{ agreementId, reference, requestId, agencyId, trackId, subject, fieldOffice, liaisons, replaces },
    ...{ assessedBy, concurredBy, terms, sides, reached, turnSince },
  };
}
function unsigned(state: AgreementState): Unsigned {
  const { dueOn, lapse, settled, changes, internal, own } = inPhase(
    state,
    'negotiating',
    'legalReview',
    'authority',
    'agencySigning',
    'countersigning',
  );
  return { ...opened(state), dueOn, lapse, settled, changes, internal, own };
}
const nobodyYet = { agency: null, ice: null } as const;

/** Back at the table: agreement, clearances, authority and signature were for another text. */
function backToTable(
  state: AgreementState,
  because: BackAtTable['because'],
  { by, on, data }: AgreementEvent & { data: { dueOn: string } },
): AgreementState {
  const reason = 'objection' in data ? data.objection : 'reason' in data ? data.reason : null;
  if (reason === null) throw new Error('back at the table without a reason');
  const { text } = inPhase(state, 'legalReview', 'authority', 'agencySigning', 'countersigning');
  const back = { because, by, on, reason };
  return { ...unsigned(state), phase: 'negotiating', sentDigest: text.digest, agreed: nobodyYet, back, dueOn: data.dueOn, lapse: null };
}
/** What both sides read is another text now: earlier agreement to it is void. */
const onTable = (state: AgreementState): InPhase<'negotiating'> => ({ ...inPhase(state, 'negotiating'), agreed: nobodyYet });

function confirmedNow(
  agreement: InForce | Suspended,
  { on, by, data }: Extract<AgreementEvent, { type: 'ReadinessConfirmed' }>,
): InForce | Suspended {
  const { itemId, documentId, note, goodUntil } = data;
  const confirmed: { readonly [itemId: string]: Confirmation } = {
    ...agreement.confirmed,
    [itemId]: { by, on, documentId, note, goodUntil },
  };
  const ready = openItems({ terms: agreement.terms, confirmed }).length === 0;
  return { ...agreement, confirmed, readyOn: agreement.readyOn ?? (ready ? on : null) };
}
const sealed = (state: AgreementState): InForce | Suspended => inPhase(state, 'inForce', 'suspended');
/** What stands under a notice or a hold, where it was sealed. */
function standingOf(state: AgreementState): InForce | Suspended {
  const living = inPhase(state, ...livingPhases);
  return sealed('held' in living ? living.held : living);
}

function apply(state: AgreementState, event: AgreementEvent): AgreementState {
  switch (event.type) {
    case 'AgreementOpened': {
      const { dueOn, ...data } = event.data;
      const empty = { lapse: null, settled: {}, changes: {}, internal: { legalNote: null }, own: { legalNote: null } };
      return { ...data, ...empty, phase: 'drafting', dueOn, reached: {}, turnSince: event.on };
    }
    case 'DraftSent': {
      const { digest, dueOn } = event.data;
      return { ...inPhase(state, 'drafting'), phase: 'negotiating', sentDigest: digest, agreed: nobodyYet, back: null, dueOn };
    }
    case 'DraftTakenBack':
      return { ...unsigned(inPhase(state, 'negotiating')), phase: 'drafting', dueOn: event.data.dueOn, lapse: null };
    case 'ChangeProposed': {
      const { clauseId, text, reason, dueOn } = event.data;
      const table = onTable(state);
      return { ...table, changes: { ...table.changes, [clauseId]: { by: event.by, on: event.on, text, reason } }, dueOn };
    }
    case 'ChangeAnswered': {
      const { clauseId, answer, text, reason, dueOn } = event.data;
      const table = onTable(state);
      const before = table.changes[clauseId];
      if (before === undefined) throw new Error('answered, but nothing was proposed');
      if (answer === 'countered') {
        if (text === null) throw new Error('countered without words');
        return { ...table, changes: { ...table.changes, [clauseId]: { by: event.by, on: event.on, text, reason } }, dueOn };
      }
      const settled = answer === 'accepted' ? { ...table.settled, [clauseId]: before.text } : table.settled;
      return { ...table, settled, changes: without(table.changes, clauseId), dueOn };
    }
    case 'TextAgreed': {
      const table = inPhase(state, 'negotiating');
      const agreement = { by: event.by, on: event.on, digest: event.data.digest };
      return { ...table, agreed: { ...table.agreed, [event.by.party]: agreement } };
    }
    case 'LegalReviewOpened': {
      const { digest, dueOn } = event.data;
      const { agency, ice } = inPhase(state, 'negotiating').agreed;
      if (agency === null || ice === null) throw new Error('legal review of a text on which both did not agree');
      const text = { digest, agency: agency.by, ice: ice.by };
      const before = { ...unsigned(state), internal: { legalNote: null }, own: { legalNote: null } };
      return { ...before, phase: 'legalReview', text, clearing: nobodyYet, dueOn };
    }
    case 'TextCleared': {
      const review = inPhase(state, 'legalReview');
      const { agencyNote, iceNote } = event.data;
      const note = event.by.party === 'agency' ? { own: { legalNote: agencyNote } } : { internal: { legalNote: iceNote } };
      return { ...review, ...note, clearing: { ...review.clearing, [event.by.party]: { by: event.by, on: event.on } } };
    }
    case 'LegalReviewDone': {
      const { clearing, ...review } = inPhase(state, 'legalReview');
      const { agency, ice } = clearing;
      if (agency === null || ice === null) throw new Error('legal review done, but not by both');
      return { ...review, phase: 'authority', cleared: { agency, ice }, dueOn: event.data.dueOn };
    }
    case 'LegalObjectionRaised':
      return backToTable(inPhase(state, 'legalReview'), 'legalObjection', event);
    case 'AuthorityRecorded': {
      const { digest: _digest, dueOn, ...authority } = event.data;
      return { ...inPhase(state, 'authority'), phase: 'agencySigning', authority: { ...authority, recordedBy: event.by }, dueOn };
    }
    case 'AuthorityRefused':
      return backToTable(inPhase(state, 'authority'), 'authorityRefused', event);
    case 'SignedForAgency': {
      const { capacity, dueOn } = event.data;
      const agencySignature = { by: event.by, on: event.on, capacity };
      return { ...inPhase(state, 'agencySigning'), phase: 'countersigning', agencySignature, dueOn, lapse: null };
    }
    case 'Countersigned': {
      const { capacity, effectiveOn, endsOn, dueOn } = event.data;
      const iceSignature = { by: event.by, on: event.on, capacity };
      return { ...inPhase(state, 'countersigning'), phase: 'sealing', iceSignature, effectiveOn, endsOn, dueOn, attempt: 1, failure: null };
    }
    case 'SigningDeclined':
      return backToTable(inPhase(state, 'agencySigning', 'countersigning'), 'signingDeclined', event);
    case 'AgreementSealed': {
      const { attempt: _attempt, failure: _failure, ...signed } = inPhase(state, 'sealing');
      const { dueOn, ...document } = event.data;
      return { ...signed, phase: 'inForce', seal: { ...document, on: event.on }, confirmed: {}, readyOn: null, suspension: null, dueOn };
    }
    case 'SealingFailed':
      return { ...inPhase(state, 'sealing'), failure: event.data.cause, dueOn: event.data.dueOn };
    case 'SealingRetried': {
      const sealing = inPhase(state, 'sealing');
      return { ...sealing, failure: null, attempt: sealing.attempt + 1, dueOn: event.data.dueOn };
    }
    case 'ReadinessConfirmed':
      return confirmedNow(sealed(state), event);
    case 'ConfirmationEnded':
    case 'ReadinessRevoked': {
      const agreement = sealed(state);
      return { ...agreement, confirmed: without(agreement.confirmed, event.data.itemId) };
    }
    case 'SuspensionNoticeGiven':
      return { ...inPhase(state, 'inForce'), suspension: { ...event.data, by: event.by } };
    case 'SuspensionBegun': {
      const agreement = inPhase(state, 'inForce');
      if (agreement.suspension === null) throw new Error('suspended without a notice');
      return { ...agreement, phase: 'suspended', suspension: agreement.suspension };
    }
    case 'SuspensionExtended': {
      const agreement = inPhase(state, 'suspended');
      return { ...agreement, suspension: { ...agreement.suspension, ...event.data, by: event.by } };
    }
    case 'SuspensionLifted':
      return { ...sealed(state), phase: 'inForce', suspension: null, dueOn: event.data.dueOn };
    case 'TerminationNoticeGiven':
      return { ...opened(state), phase: 'terminationNotice', held: sealed(state), givenBy: event.by, givenOn: event.on, ...event.data };
    case 'TerminationNoticeCancelled':
      return { ...inPhase(state, 'terminationNotice').held, ...opened(state) };
    case 'AgreementTerminated':
      return { ...opened(state), phase: 'terminated', held: standingOf(state), endedOn: event.on };
    case 'AgreementExpired':
      return { ...opened(state), phase: 'expired', held: standingOf(state), endedOn: event.on };
    case 'AgreementSuperseded':
      return { ...opened(state), phase: 'superseded', held: standingOf(state), endedOn: event.on, ...event.data };
    case 'AgreementHeld':
      return {
        ...opened(state),
        phase: 'onHold',
        held: inPhase(state, ...holdablePhases),
        heldOn: event.on,
        decidedBy: event.by,
        ...event.data,
      };
    case 'HoldExtended':
      return { ...inPhase(state, 'onHold'), decidedBy: event.by, ...event.data };
    case 'HoldReleased':
      // A hold voids a running lapse notice: the agency was told to wait.
      return { ...inPhase(state, 'onHold').held, ...opened(state), dueOn: event.data.dueOn, lapse: null };
    case 'AgencyWithdrew':
      return { ...opened(state), phase: 'withdrawn', ...event.data };
    case 'AgreementNotConcluded':
      return { ...opened(state), phase: 'notConcluded', ...event.data };
    case 'LapseNoticeGiven':
      return { ...inPhase(state, ...awaitedAgreementPhases), lapse: { answerBy: event.data.answerBy } };
    case 'LapseNoticeAnswered':
      return { ...inPhase(state, ...awaitedAgreementPhases), lapse: null };
    case 'AgreementLapsed':
      return { ...opened(state), phase: 'lapsed' };
  }
}
