import { determinationTable } from '../../request/determinationTable.ts';
import type { RequestParts } from '../../request/parts.ts';
import { hasEnded, type RequestPhase } from '../../request/state.ts';
import { digestOf } from '../../testing/ids.ts';
import { stranger } from '../../testing/people.ts';
import type { Monitor, Rule, Seen } from '../world.ts';
import { tableRules } from './tableRules.ts';

/** What no way through a request may ever do. */
export const requestRules = [
  { name: 'filedAsRead', says: 'Nothing is filed that is incomplete or contradicts itself, or that differs from the page that was read.' },
  {
    name: 'sectionAsRead',
    says: 'No section is handed over that is incomplete or contradicts itself, or that differs from the page that was read.',
  },
  { name: 'assessedInFull', says: 'No assessment is summed up before every section of both sides is handed over and a meeting was held.' },
  { name: 'assessedBeforeApproval', says: 'Nothing is approved that was not assessed.' },
  { name: 'otherSideAgrees', says: 'No outcome is agreed by the side that proposed it.' },
  { name: 'jointOnOneText', says: 'No determination is reached unless both sides concurred with one and the same text.' },
  {
    name: 'civilRightsFirst',
    says: 'No determination is reached that the civil-rights reviewer did not review as it stands, or objected to.',
  },
  { name: 'reviewerApart', says: 'Nobody reviews civil rights who assessed or determined.' },
  { name: 'directorApart', says: 'Nobody concurs for ICE who assessed or reviewed civil rights.' },
  { name: 'headquartersApart', says: 'Nobody decides at headquarters who assessed, determined or reviewed civil rights.' },
  { name: 'recommendedFirst', says: 'Nothing is approved before the field director recommended.' },
  { name: 'asSelected', says: 'Agreements are opened for exactly the components that both sides selected.' },
  { name: 'oneSide', says: 'Nobody acts for both sides of one request.' },
  { name: 'ownRequest', says: 'No other agency does anything in a request.' },
  { name: 'silenceIsNoLapse', says: 'No request lapses without a notice that went unanswered past its date.' },
  { name: 'onlyStatedWithdrawal', says: 'No request is withdrawn but by the agency, or by its own dated paper.' },
  { name: 'releasedWhereHeld', says: 'A hold is released to the phase in which it began.' },
  { name: 'notBeforeItsDate', says: 'No deferral is taken up before its date, unless what it waits for was recorded.' },
  { name: 'endStays', says: 'What is said of a request that has ended does not change how it ended.' },
  { name: 'deferralWakes', says: 'No deferred component is without a day on which it wakes up by itself.' },
  { name: 'agreedAsRead', says: 'No row is agreed by somebody who read another text of it.' },
  { name: 'disagreementStays', says: 'No disagreement is lost or loses its answer while the case goes on.' },
  {
    name: 'closedAfterAnswer',
    says: 'No row is closed in disagreement that ICE did not refuse, or before the agency was answered and its days were over.',
  },
  { name: 'withdrawnStays', says: 'Nothing becomes of a component that the agency took off the table.' },
] as const satisfies readonly Rule[];
export type RuleName = (typeof requestRules)[number]['name'];

type Act = 'assessed' | 'determined' | 'reviewed' | 'forAgency' | 'forIce';
/** What the events alone tell. Of people, only those with more than one office are remembered. */
export interface RequestMemory {
  readonly open: readonly string[];
  readonly met: boolean;
  readonly assessed: boolean;
  /** Side of the proposal, or the outcome that both sides agreed, by track. */
  readonly outcomes: { readonly [trackId: string]: { readonly kind: string; readonly by: string; readonly agreed: boolean } };
  readonly concurred: { readonly agency: string | null; readonly ice: string | null };
  /** Whether both sides concurred with the text that was determined last. */
  readonly joint: boolean;
  readonly reviewed: 'cleared' | 'objected' | null;
  readonly recommended: boolean;
  readonly notice: string | null;
  readonly held: RequestPhase | null;
  readonly onPaper: boolean;
  readonly until: string | null;
  readonly acts: readonly Act[];
}
const start: RequestMemory = {
  open: [],
  met: false,
  assessed: false,
  outcomes: {},
  concurred: { agency: null, ice: null },
  joint: false,
  reviewed: null,
  recommended: false,
  notice: null,
  held: null,
  onPaper: false,
  until: null,
  acts: [],
};

const nobody = { agency: null, ice: null } as const;
const otherTable = { concurred: nobody, reviewed: null } as const;

function after(memory: RequestMemory, { event, before }: Seen<RequestParts>): Partial<RequestMemory> {
  switch (event.type) {
    case 'PaperRequestRecorded':
      return { onPaper: true };
    case 'RequestTakenOver':
      return { onPaper: false };
    case 'AssessmentStarted':
      return { open: [...event.data.agencySections, ...event.data.iceSections] };
    case 'SectionFinished':
      return { open: memory.open.filter((one) => one !== event.data.sectionId) };
    case 'SectionReopened':
      return { open: [...memory.open, event.data.sectionId].sort() };
    case 'EditionMoved': {
      if (before.phase !== 'assessing') return {};
      const { agencySections, iceSections, reopened } = event.data;
      const fresh = [...agencySections, ...iceSections].filter((one) => before.sections[one] === undefined);
      return { open: [...new Set([...memory.open, ...fresh, ...reopened])].sort() };
    }
    case 'MeetingRecorded':
      return { met: true };
    case 'AssessmentCompleted':
      return { assessed: true };
    case 'ComponentAdded':
      return otherTable;
    case 'OutcomeProposed':
      return {
        ...otherTable,
        outcomes: { ...memory.outcomes, [event.data.trackId]: { kind: event.data.kind, by: event.by.party, agreed: false } },
      };
    case 'OutcomeAgreed': {
      const before = memory.outcomes[event.data.trackId];
      return before === undefined ? {} : { outcomes: { ...memory.outcomes, [event.data.trackId]: { ...before, agreed: true } } };
    }
    case 'CivilRightsReviewerNamed':
      return otherTable;
    case 'CivilRightsReviewed':
      return { concurred: nobody, reviewed: event.data.finding === 'objection' ? 'objected' : 'cleared' };
    case 'DeterminationConcurred':
      return { concurred: { ...memory.concurred, [event.by.party]: event.data.digest } };
    case 'DeterminationReached':
      return {
        recommended: false,
        joint: memory.concurred.agency !== null && memory.concurred.agency === memory.concurred.ice,
        until: event.data.result === 'allDeferred' ? event.data.dueOn : null,
      };
    case 'DeferralTakenUp': {
      const kept = Object.entries(memory.outcomes).filter(([, { kind }]) => kind !== 'deferred');
      return { ...otherTable, joint: false, until: null, outcomes: Object.fromEntries(kept) };
    }
    case 'ComponentWithdrawn': {
      const { [event.data.trackId]: _gone, ...outcomes } = memory.outcomes;
      return { ...otherTable, outcomes };
    }
    case 'RowClosedInDisagreement':
      return { ...otherTable, outcomes: { ...memory.outcomes, [event.data.trackId]: { kind: 'notSelected', by: 'ice', agreed: true } } };
    case 'ActionPlanned':
    case 'ActionChanged':
    case 'ActionDropped':
      return { concurred: nobody };
    case 'AwaitedEventRecorded':
      return { until: event.on };
    case 'SentBackToDetermination': {
      const { part } = event.data;
      if (part === 'resources' || part === 'recommendation') return { recommended: false };
      return { concurred: nobody, joint: false, recommended: false, ...(part === 'civilRights' ? { reviewed: null } : {}) };
    }
    case 'FieldMemoFiled':
      return { recommended: true };
    case 'LapseNoticeGiven':
      return { notice: event.data.answerBy };
    default:
      return {};
  }
}

function actsOf({ event }: Seen<RequestParts>): readonly Act[] {
  const side = event.by.party === 'agency' ? 'forAgency' : 'forIce';
  if (event.by.party !== 'ice') return [side];
  if (event.type === 'CivilRightsReviewed') return [side, 'reviewed'];
  return ['OutcomeProposed', 'OutcomeAgreed', 'DeterminationConcurred'].includes(event.type) ? [side, 'determined'] : [side];
}
/** People named in an event as liaisons: they assess from then on. */
const namedLiaisons = ({ event }: Seen<RequestParts>): readonly string[] =>
  event.type === 'RequestAcknowledged' || event.type === 'LiaisonsReassigned' ? [event.data.investigations, event.data.detention] : [];

export function requestMonitor(manyOffices: readonly string[]): Monitor<RequestParts, RequestMemory> {
  const isMany = (person: string) => manyOffices.includes(person);
  return {
    start,
    remember(memory, seen) {
      const { event, before } = seen;
      const acts = new Set<Act>(memory.acts);
      if (isMany(event.by.person)) for (const act of actsOf(seen)) acts.add(act);
      if (namedLiaisons(seen).some(isMany)) acts.add('assessed');
      // Whatever the agency does answers a notice, and a hold tells it to wait.
      const quiet = event.by.party === 'agency' || event.type === 'HoldReleased' ? { notice: null } : {};
      const held = event.type === 'RequestHeld' ? { held: before.phase } : event.type === 'HoldReleased' ? { held: null } : {};
      return { ...memory, ...after(memory, seen), ...quiet, ...held, acts: [...acts].sort() };
    },
    broken(memory, seen) {
      const found = [...checks(memory, seen), ...tableRules(seen)];
      const { by } = seen.event;
      if (by.person === stranger.person) found.push('ownRequest');
      if (isMany(by.person)) found.push(...separation(memory, seen));
      return found;
    },
  };
}

function checks(memory: RequestMemory, { event, before, after: state, content }: Seen<RequestParts>): RuleName[] {
  const when = (isBroken: boolean, rule: RuleName): RuleName[] => (isBroken ? [rule] : []);
  if (hasEnded(before.phase)) return when(state.phase !== before.phase, 'endStays');
  switch (event.type) {
    case 'RequestSubmitted':
      return when(
        content.missing.length > 0 || content.contradictions.length > 0 || event.data.digest !== content.draftDigest,
        'filedAsRead',
      );
    case 'SectionFinished': {
      const written = content.sections[event.data.sectionId];
      const wrong = content.contradictions.some((one) => one.sections.includes(event.data.sectionId));
      return when(wrong || written === undefined || written.missing.length > 0 || written.digest !== event.data.digest, 'sectionAsRead');
    }
    case 'AssessmentCompleted':
      return when(memory.open.length > 0 || !memory.met, 'assessedInFull');
    case 'OutcomeAgreed':
      return when(memory.outcomes[event.data.trackId]?.by === event.by.party, 'otherSideAgrees');
    case 'DeterminationReached': {
      const { agency, ice } = memory.concurred;
      const table = 'civilRights' in before ? digestOf(JSON.stringify(determinationTable(before))) : null;
      return [
        ...when(agency === null || agency !== ice || agency !== table, 'jointOnOneText'),
        ...when(memory.reviewed === null || (memory.reviewed === 'objected' && event.data.result === 'goesOn'), 'civilRightsFirst'),
      ];
    }
    case 'RequestApproved': {
      const selected = Object.entries(memory.outcomes).flatMap(([id, { kind, agreed }]) => (kind === 'selected' && agreed ? [id] : []));
      const opened = event.data.agreements.map(({ trackId }) => trackId);
      return [
        ...when(!memory.assessed, 'assessedBeforeApproval'),
        ...when(!memory.recommended, 'recommendedFirst'),
        ...when([...selected].sort().join() !== [...opened].sort().join(), 'asSelected'),
      ];
    }
    case 'RequestLapsed':
      return when(memory.notice === null || event.on <= memory.notice, 'silenceIsNoLapse');
    case 'RequestWithdrawn': {
      const stated = event.data.statedOn <= event.on;
      const byAgency = event.by.party === 'agency';
      return when(!stated || (!byAgency && !(memory.onPaper && event.data.documentId !== null)), 'onlyStatedWithdrawal');
    }
    case 'HoldReleased':
      return when(state.phase !== memory.held, 'releasedWhereHeld');
    case 'DeferralTakenUp':
      return when(memory.until === null || event.on < memory.until, 'notBeforeItsDate');
    default:
      return [];
  }
}

function separation({ acts }: RequestMemory, { event }: Seen<RequestParts>): RuleName[] {
  const did = (...some: readonly Act[]) => some.some((act) => acts.includes(act));
  const found: RuleName[] = [];
  if (did(event.by.party === 'agency' ? 'forIce' : 'forAgency')) found.push('oneSide');
  if (event.by.party !== 'ice') return found;
  switch (event.type) {
    case 'CivilRightsReviewed':
      if (did('assessed', 'determined')) found.push('reviewerApart');
      break;
    case 'DeterminationConcurred':
      if (did('assessed', 'reviewed')) found.push('directorApart');
      break;
    case 'RequestApproved':
    case 'SentBackToDetermination':
      if (did('assessed', 'determined', 'reviewed')) found.push('headquartersApart');
      break;
    case 'RequestDeclined':
      if (did('assessed', 'determined', 'reviewed')) found.push('headquartersApart');
      break;
    default:
  }
  return found;
}
