import type { AgreementParts } from '../../agreement/parts.ts';
import type { AgreementPhase } from '../../agreement/state.ts';
import { addDays } from '../../kernel/instant.ts';
import { stranger } from '../../testing/people.ts';
import type { RequestMemory } from '../request/rules.ts';
import type { Monitor, Rule, Seen } from '../world.ts';

/** What no way through an agreement may ever do. */
export const agreementRules = [
  {
    name: 'fromWholeRequest',
    says: 'Nothing is in force that does not come from an assessment, a determination of both sides and a civil-rights review.',
  },
  { name: 'textAsRead', says: 'No text is sent, agreed, cleared or signed that has a blank, or that differs from the page that was read.' },
  { name: 'agreedByBoth', says: 'No text goes to counsel unless both sides agreed to it, with no proposal open.' },
  { name: 'otherSideAnswers', says: 'No proposed words are answered by the side that proposed them.' },
  { name: 'fixedClause', says: 'No fixed clause gets other words.' },
  { name: 'clearedByBoth', says: 'No text goes to the governing body unless counsel of both sides cleared it.' },
  { name: 'authorityFirst', says: 'Nobody signs for the agency without evidence of authority for this very text.' },
  { name: 'agencySignsFirst', says: 'ICE countersigns only what the agency signed.' },
  { name: 'twoSigners', says: 'No person signs twice.' },
  { name: 'signatoryApart', says: 'Nobody countersigns who assessed, determined or reviewed civil rights.' },
  { name: 'sealedAfterBoth', says: 'Nothing is sealed or in force that both sides did not sign.' },
  { name: 'noWayBackAfterSigning', says: 'What both sides signed is neither withdrawn nor closed as not concluded, nor lapses.' },
  { name: 'itemsByTheirSide', says: 'No item of the readiness list is confirmed by the other side, or without the evidence it asks for.' },
  { name: 'suspendedByNotice', says: 'No suspension begins without a notice, or before its date.' },
  { name: 'noticeAsLong', says: 'No notice of suspension or termination is shorter than its clause says.' },
  { name: 'terminatedByNotice', says: 'No agreement is terminated without a notice, or before its date.' },
  { name: 'expiredAtEnd', says: 'No agreement expires before the end of its term.' },
  { name: 'supersededWhenSigned', says: 'No agreement is superseded that both sides did not sign.' },
  { name: 'oneSideOfAgreement', says: 'Nobody acts for both sides of one agreement or of its request.' },
  { name: 'ownAgreement', says: 'No other agency does anything in an agreement.' },
  { name: 'silenceIsNoEnd', says: 'No agreement lapses without a notice that went unanswered past its date.' },
  { name: 'onlyStatedWithdrawalOfAgreement', says: 'No agreement is withdrawn but by the agency, with a date that is not ahead.' },
  { name: 'agreementReleasedWhereHeld', says: 'A hold is released to the phase in which it began.' },
] as const satisfies readonly Rule[];
type RuleName = (typeof agreementRules)[number]['name'];

type Act = 'forAgency' | 'forIce' | 'signedForAgency';
/** What the request's monitor hands on. */
export type FromRequest = Pick<RequestMemory, 'assessed' | 'reviewed' | 'joint'> & {
  readonly acts: readonly ('forAgency' | 'forIce' | 'apart')[];
};
export interface AgreementMemory {
  readonly from: FromRequest;
  readonly open: { readonly [clauseId: string]: string };
  readonly agreed: { readonly agency: string | null; readonly ice: string | null };
  readonly cleared: { readonly agency: string | null; readonly ice: string | null };
  readonly authority: string | null;
  readonly agencySigned: string | null;
  readonly iceSigned: boolean;
  readonly sealed: boolean;
  readonly suspension: string | null;
  readonly termination: string | null;
  readonly notice: string | null;
  readonly held: AgreementPhase | null;
  readonly acts: readonly Act[];
}
const nobody = { agency: null, ice: null } as const;
const unsigned = { cleared: nobody, authority: null, agencySigned: null, iceSigned: false } as const;
const backAtTable = { agreed: nobody, ...unsigned } as const;

/** What is remembered at the beginning of an agreement that comes from this request. */
export const agreementStart = (from: FromRequest): AgreementMemory => ({
  from,
  open: {},
  ...backAtTable,
  sealed: false,
  suspension: null,
  termination: null,
  notice: null,
  held: null,
  acts: (['forAgency', 'forIce'] as const).filter((act) => from.acts.includes(act)),
});

function after(memory: AgreementMemory, { event }: Seen<AgreementParts>): Partial<AgreementMemory> {
  switch (event.type) {
    case 'DraftSent':
    case 'DraftTakenBack':
    case 'LegalObjectionRaised':
    case 'AuthorityRefused':
    case 'SigningDeclined':
      return backAtTable;
    case 'ChangeProposed':
      return { ...backAtTable, open: { ...memory.open, [event.data.clauseId]: event.by.party } };
    case 'ChangeAnswered': {
      const { [event.data.clauseId]: _answered, ...open } = memory.open;
      return { ...backAtTable, open: event.data.answer === 'countered' ? { ...open, [event.data.clauseId]: event.by.party } : open };
    }
    case 'TextAgreed':
      return { agreed: { ...memory.agreed, [event.by.party]: event.data.digest } };
    case 'LegalReviewOpened':
      return unsigned;
    case 'TextCleared':
      return { cleared: { ...memory.cleared, [event.by.party]: event.data.digest } };
    case 'AuthorityRecorded':
      return { authority: event.data.digest };
    case 'SignedForAgency':
      return { agencySigned: event.data.digest };
    case 'Countersigned':
      return { iceSigned: true };
    case 'AgreementSealed':
      return { sealed: true };
    case 'SuspensionNoticeGiven':
      return { suspension: event.data.startsOn };
    case 'SuspensionLifted':
      return { suspension: null };
    case 'TerminationNoticeGiven':
      return { termination: event.data.effectiveOn };
    case 'TerminationNoticeCancelled':
      return { termination: null };
    case 'LapseNoticeGiven':
      return { notice: event.data.answerBy };
    default:
      return {};
  }
}

/** Follows one agreement, with what its request's monitor handed on. */
export function agreementMonitor(manyOffices: readonly string[], from: FromRequest): Monitor<AgreementParts, AgreementMemory> {
  const isMany = (person: string) => manyOffices.includes(person);
  return {
    start: agreementStart(from),
    remember(memory, seen) {
      const { event, before } = seen;
      const acts = new Set<Act>(memory.acts);
      if (isMany(event.by.person)) {
        acts.add(event.by.party === 'agency' ? 'forAgency' : 'forIce');
        if (event.type === 'SignedForAgency') acts.add('signedForAgency');
      }
      // Back at the table, an earlier signature is void.
      if (memory.agencySigned !== null && after(memory, seen).agencySigned === null) acts.delete('signedForAgency');
      const quiet = event.by.party === 'agency' || event.type === 'HoldReleased' ? { notice: null } : {};
      const held = event.type === 'AgreementHeld' ? { held: before.phase } : event.type === 'HoldReleased' ? { held: null } : {};
      return { ...memory, ...after(memory, seen), ...quiet, ...held, acts: [...acts].sort() };
    },
    broken(memory, seen) {
      const { by, type } = seen.event;
      const found = checks(memory, seen);
      if (by.person === stranger.person) found.push('ownAgreement');
      if (!isMany(by.person)) return found;
      if (memory.acts.includes(by.party === 'agency' ? 'forIce' : 'forAgency')) found.push('oneSideOfAgreement');
      if (type !== 'Countersigned') return found;
      if (memory.acts.includes('signedForAgency')) found.push('twoSigners');
      if (memory.from.acts.includes('apart')) found.push('signatoryApart');
      return found;
    },
  };
}

const texts = ['DraftSent', 'TextAgreed', 'TextCleared', 'AuthorityRecorded', 'SignedForAgency', 'Countersigned'];

function checks(memory: AgreementMemory, { event, before, after: state, content }: Seen<AgreementParts>): RuleName[] {
  const when = (isBroken: boolean, rule: RuleName): RuleName[] => (isBroken ? [rule] : []);
  const terms = before.phase === 'unopened' ? null : before.terms;
  const digest = 'digest' in event.data ? event.data.digest : null;
  const asRead = when(texts.includes(event.type) && (digest !== content.textDigest || content.unfilled.length > 0), 'textAsRead');
  const more = (): RuleName[] => {
    switch (event.type) {
      case 'ChangeProposed':
        return when(terms?.clauses.find(({ clauseId }) => clauseId === event.data.clauseId)?.open !== true, 'fixedClause');
      case 'ChangeAnswered':
        return when(memory.open[event.data.clauseId] === event.by.party, 'otherSideAnswers');
      case 'LegalReviewOpened': {
        const { agency, ice } = memory.agreed;
        return when(
          Object.keys(memory.open).length > 0 || agency === null || agency !== ice || agency !== content.textDigest,
          'agreedByBoth',
        );
      }
      case 'LegalReviewDone':
        return when(memory.cleared.agency === null || memory.cleared.agency !== memory.cleared.ice, 'clearedByBoth');
      case 'SignedForAgency':
        return when(memory.authority !== event.data.digest, 'authorityFirst');
      case 'Countersigned':
        return when(memory.agencySigned !== event.data.digest, 'agencySignsFirst');
      case 'AgreementSealed': {
        const { assessed, joint, reviewed } = memory.from;
        return [
          ...when(memory.agencySigned === null || !memory.iceSigned, 'sealedAfterBoth'),
          ...when(!assessed || !joint || reviewed !== 'cleared', 'fromWholeRequest'),
        ];
      }
      case 'AgencyWithdrew':
        return [
          ...when(memory.iceSigned, 'noWayBackAfterSigning'),
          ...when(event.by.party !== 'agency' || event.data.statedOn > event.on, 'onlyStatedWithdrawalOfAgreement'),
        ];
      case 'AgreementNotConcluded':
        return when(memory.iceSigned, 'noWayBackAfterSigning');
      case 'AgreementLapsed':
        return [
          ...when(memory.iceSigned, 'noWayBackAfterSigning'),
          ...when(memory.notice === null || event.on <= memory.notice, 'silenceIsNoEnd'),
        ];
      case 'ReadinessConfirmed': {
        const item = terms?.readiness.find(({ itemId }) => itemId === event.data.itemId);
        return when(item?.side !== event.by.party || (item.evidence && event.data.documentId === null), 'itemsByTheirSide');
      }
      case 'SuspensionNoticeGiven': {
        const days = event.data.exigent ? 0 : (terms?.suspensionNoticeDays ?? 0);
        return when(event.data.startsOn < addDays(event.on, days), 'noticeAsLong');
      }
      case 'SuspensionBegun':
        return when(memory.suspension === null || event.on < memory.suspension, 'suspendedByNotice');
      case 'TerminationNoticeGiven': {
        const days = event.by.party === 'agency' ? terms?.agencyNoticeDays : terms?.iceNoticeDays;
        return when(event.data.effectiveOn < addDays(event.on, days ?? 0), 'noticeAsLong');
      }
      case 'AgreementTerminated':
        return when(memory.termination === null || event.on < memory.termination, 'terminatedByNotice');
      case 'AgreementExpired': {
        const ended = 'held' in state && 'endsOn' in state.held ? state.held.endsOn : null;
        return when(ended === null || event.on <= ended, 'expiredAtEnd');
      }
      case 'AgreementSuperseded':
        return when(!memory.sealed, 'supersededWhenSigned');
      case 'HoldReleased':
        return when(state.phase !== memory.held, 'agreementReleasedWhereHeld');
      default:
        return [];
    }
  };
  return [...asRead, ...more()];
}
