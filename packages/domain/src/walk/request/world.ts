import { requestClocks } from '../../request/clocks.ts';
import { type RequestCommandType, request } from '../../request/decide.ts';
import type { RequestParts } from '../../request/parts.ts';
import { endedPhases, type RequestPhase } from '../../request/state.ts';
import { turn } from '../../request/turn.ts';
import { everything, people, stranger } from '../../testing/people.ts';
import { border, jail, requestGathered } from '../../testing/request.ts';
import type { World } from '../world.ts';
import { editionAt, laterEdition, type RequestSize, requestAlphabet, requestContents } from './alphabet.ts';
import { type RequestMemory, requestMonitor } from './rules.ts';

const {
  preparer,
  official,
  programOffice,
  investigations,
  detention,
  fieldDirector,
  civilRights,
  headquarters,
  oversight,
  clock,
  iceCounsel,
  sealer,
} = people;
const honest = [
  preparer,
  official,
  programOffice,
  investigations,
  detention,
  fieldDirector,
  civilRights,
  headquarters,
  clock,
  oversight,
  stranger,
];
/** What is only said: it leads nowhere, and nothing waits for it. */
const talk = [
  'AcknowledgeMinutes',
  'OpenThread',
  'ReplyInThread',
  'CloseThread',
  'NoteHoldOverdue',
  'DisputeEnding',
  'AnswerDispute',
] as const satisfies readonly RequestCommandType[];
const aside = [
  'WithdrawRequest',
  'RecordPaperWithdrawal',
  'DiscardDraft',
  'HoldRequest',
  'ExtendHold',
  'AskAboutOutcome',
  'WithdrawComponent',
  'RecordDisagreement',
  'AnswerDisagreement',
  'PlanAction',
  'ChangeAction',
  'DropAction',
  'MarkActionDone',
  'CommentAsCounsel',
  'KeepDeterminationRecord',
  'GiveLapseNotice',
  'AnswerLapseNotice',
  'RecordLapse',
  ...talk,
] as const satisfies readonly RequestCommandType[];
/** What somebody with every office on both sides is not tried with again: who may act does not depend on it. */
const leftOut: readonly RequestCommandType[] = ['ReturnRequest', 'ReopenSection', 'ExtendHold', 'GiveLapseNotice'];
const goals: readonly RequestPhase[] = ['approved', 'closedWithoutAgreement', 'declined'];

/** The world in which a request is walked, in one size. */
export function requestWorld(name: string, size: RequestSize): World<RequestParts, RequestMemory> {
  const manyOffices = size.conflict ? [everything.ice.person] : [];
  const payloads = requestAlphabet(size);
  const isKnown = (type: string): type is RequestCommandType => type in payloads;
  return {
    name,
    decider: request,
    clocks: requestClocks,
    calendar: { holidays: [] },
    gathered: (state) => ({ ...requestGathered, edition: editionAt(state), newerEdition: size.moving ? laterEdition : null }),
    actors: size.conflict ? [...honest, everything.agency, everything.ice] : size.tabling ? [...honest, iceCounsel, sealer] : honest,
    manyOffices,
    contents: requestContents(size),
    payloads: (type, state, today) => (isKnown(type) && !(size.conflict && leftOut.includes(type)) ? payloads[type](state, today) : []),
    monitor: requestMonitor(manyOffices),
    noise: [
      'on',
      'at',
      'reached',
      'turnSince',
      'submittedOn',
      'heldOn',
      'statedOn',
      'receivedOn',
      'since',
      'recordedBy',
      'words',
      'corrections',
      'overruled',
      'answersChangedOn',
    ],
    peopleLists: ['sides', 'assessors', 'shapedBy', 'reviewedBy'],
    pen: turn,
    penIsExact: !size.conflict,
    ended: endedPhases,
    afterEnd: ['DisputeEnding', 'AnswerDispute', 'MarkActionDone', 'RecordAwaitedEvent', 'WakeDeferredTracks', 'KeepDeterminationRecord'],
    isGoal: ({ phase }) => goals.includes(phase),
    aside,
  };
}

const everyOutcome = ['selected', 'notSelected', 'offeredInstead', 'deferred'] as const;
/** One component, honest people, and nothing that has a walk of its own. */
export const plain = {
  maxTracks: 1,
  conflict: false,
  paper: false,
  renaming: false,
  correcting: false,
  overruling: false,
  moving: false,
  talk: false,
  tabling: false,
  events: false,
} as const;

/** Two components and every outcome, by honest people with one office each. */
export const table: RequestSize = { ...plain, asks: [[], [jail], [jail, border]], kinds: everyOutcome, maxTracks: 2 };
/** One component and every outcome: the size of every day. */
export const oneTrack: RequestSize = { ...plain, asks: [[], [jail]], kinds: everyOutcome };
/** Requests that came on paper, taken over or not. */
export const onPaper: RequestSize = { ...plain, asks: [[jail]], kinds: ['selected', 'deferred'], paper: true };
/** New liaisons and reviewers, and somebody with every office on both sides. */
export const hands: RequestSize = { ...plain, asks: [[jail]], kinds: ['selected'], conflict: true, renaming: true };
/** Answers corrected after they were handed over: talk, so one program and one outcome are enough. */
export const corrected: RequestSize = { ...plain, asks: [[jail]], kinds: ['selected', 'deferred'], correcting: true };
/** Sides that see a fit otherwise: talk as well. */
export const overruled: RequestSize = { ...plain, asks: [[jail]], kinds: ['selected'], overruling: true };
/** Drafts and assessments that move to a newer edition. */
export const movingOn: RequestSize = { ...plain, asks: [[jail]], kinds: ['selected'], moving: true };
/** Threads, minutes, missed reviews and disputed endings. */
export const talking: RequestSize = { ...plain, asks: [[jail]], kinds: ['selected'], talk: true };
/** What is said on the table: questions, disagreements, a plan, a component taken off, parts sent back. */
export const tabling: RequestSize = { ...plain, asks: [[jail]], kinds: ['selected', 'notSelected'], tabling: true };
/** Deferred until an event, alone and beside a component that goes on. */
export const untilEvent: RequestSize = { ...plain, asks: [[jail, border]], kinds: ['selected', 'deferred'], maxTracks: 2, events: true };
