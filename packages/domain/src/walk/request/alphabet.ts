import { subjectKey } from '../../components/subject.ts';
import { addDays, type CalendarDate } from '../../kernel/instant.ts';
import type { RequestCommandType } from '../../request/decide.ts';
import { selectedTracks } from '../../request/determination.ts';
import { determinationTable } from '../../request/determinationTable.ts';
import { sendBackParts } from '../../request/sendBackParts.ts';
import type { OutcomeKind, RequestState, Track } from '../../request/state.ts';
import type { RequestContent } from '../../request/view.ts';
import { digestOf, idOf } from '../../testing/ids.ts';
import { everything, fairview, people, zzOffice } from '../../testing/people.ts';
import { type ask, cap, draftDigest, jail, requestId, rowDigestsOf } from '../../testing/request.ts';

/** The sizes of one walk: what is tried, and up to where. */
export interface RequestSize {
  readonly asks: readonly (readonly ReturnType<typeof ask>[])[];
  readonly kinds: readonly OutcomeKind[];
  readonly maxTracks: number;
  /** Somebody who holds every office on both sides takes part, and is named for offices. */
  readonly conflict: boolean;
  /** Requests that came on paper. */
  readonly paper: boolean;
  /** What the sides say to each other on the table, and what they plan: one thing in one case, so that nothing multiplies. */
  readonly tabling: boolean;
  /** Deferred until an event instead of a date alone. */
  readonly events: boolean;
  /** Liaisons and reviewers are named anew. */
  readonly renaming: boolean;
  /** Answers are corrected after they were handed over. */
  readonly correcting: boolean;
  /** Sides see fits otherwise. */
  readonly overruling: boolean;
  /** There is a newer edition, to which requests are moved. */
  readonly moving: boolean;
  /** Both sides talk: threads, minutes, reviews that were missed, endings that are disputed. */
  readonly talk: boolean;
}

export const walkEdition = { editionId: '2026-1', agencySections: ['needs'], iceSections: ['capacity'] };
/** A later edition: one section of each side more, and one that asks differently. */
export const laterEdition = { editionId: '2026-2', agencySections: ['needs', 'rooms'], iceSections: ['capacity'], differs: ['needs'] };
/** The sections of the edition that a request has. */
export const editionAt = (state: RequestState): typeof walkEdition =>
  'edition' in state && state.edition === laterEdition.editionId ? laterEdition : walkEdition;
const sections = [...new Set([...laterEdition.agencySections, ...walkEdition.agencySections, ...walkEdition.iceSections])];
const page = (section: string) => digestOf(`page ${section}`);
const tableDigest = (state: RequestState) =>
  'civilRights' in state ? digestOf(JSON.stringify(determinationTable(state))) : digestOf('no table');

/** Everything written; and, where something can be handed over, something missing or another page. */
export const requestContents =
  ({ moving }: RequestSize) =>
  (state: RequestState): readonly RequestContent[] => {
    const complete: RequestContent = {
      missing: [],
      draftDigest,
      contradictions: [],
      newerEdition: moving && state.phase !== 'unopened' && state.edition === walkEdition.editionId ? laterEdition.editionId : null,
      sections: Object.fromEntries(sections.map((section) => [section, { missing: [], digest: page(section) }])),
      determinationDigest: tableDigest(state),
      rowDigests: rowDigestsOf(state),
    };
    const contradictory = {
      ...complete,
      contradictions: [{ sections: ['needs'], sentence: 'More visits took place than were asked for.' }],
    };
    if (state.phase === 'draft' || state.phase === 'returned') return [complete, { ...complete, missing: ['beds'] }, contradictory];
    if (state.phase !== 'assessing') return [complete];
    const lacking = Object.fromEntries(sections.map((section) => [section, { missing: ['beds'], digest: page(section) }]));
    return [complete, { ...complete, sections: lacking }, contradictory];
  };

const { investigations, detention, civilRights } = people;
const threadId = idOf('thread');
const otherDay = digestOf('a page that nobody shows');
const bare = { reason: 'Because it fits.', offers: null, until: null, reasonCodes: ['other'] };
const actionId = idOf('action');
const disagreements = { agency: idOf('disagreement of the agency'), ice: idOf('disagreement of ICE') };
const askId = idOf('question');
/** Whether nothing was said or planned beside the table yet. */
const isQuiet = (state: RequestState): boolean =>
  !['questions', 'disagreements', 'actions', 'resources', 'sentBack'].some((name) => name in state) &&
  !('tracks' in state && state.tracks.some(({ standing }) => standing.kind === 'withdrawn'));
const disagreementsIn = (state: RequestState) => ('disagreements' in state ? (state.disagreements ?? []) : []);

type Payloads = { readonly [Type in RequestCommandType]: (state: RequestState, today: CalendarDate) => readonly object[] };

/** For each command the payloads that are tried, good ones and bad ones. */
export function requestAlphabet(size: RequestSize): Payloads {
  /** What is told of elsewhere is not tried again beside the words on the table. */
  const isCalm = size.tabling || size.events;
  const tracks = (state: RequestState): readonly Track[] => ('tracks' in state ? state.tracks : []);
  const offer = (state: RequestState) =>
    tracks(state).length < size.maxTracks && !tracks(state).some(({ subject }) => subjectKey(subject) === subjectKey(cap.subject));
  const liaisons = [
    { investigations: investigations.person, detention: detention.person },
    { investigations: investigations.person, detention: investigations.person },
    ...(size.conflict ? [{ investigations: everything.ice.person, detention: detention.person }] : []),
  ];
  const dates = (today: CalendarDate) => [today, addDays(today, 3)];
  const reviews = (today: CalendarDate) => [addDays(today, 90), today].map((reviewOn) => ({ reason: 'Funds are used up.', reviewOn }));
  const propose = (state: RequestState, today: CalendarDate) =>
    tracks(state).flatMap(({ trackId }) =>
      size.kinds.flatMap((kind): readonly object[] => {
        if (size.events && kind === 'selected' && trackId !== jail.trackId) return [];
        if (kind === 'deferred' && size.events)
          return [{ trackId, kind, ...bare, until: addDays(today, 100), awaits: 'governingBodyDecision' }];
        if (kind === 'deferred') return [addDays(today, 100), today].map((until) => ({ trackId, kind, ...bare, until }));
        if (kind === 'offeredInstead') return offer(state) ? [{ trackId, kind, ...bare, offers: cap }] : [];
        return [{ trackId, kind, ...bare }];
      }),
    );
  /** One thing is said on the first row, where nothing was said before. */
  const first = (state: RequestState, say: (track: Track) => object): readonly object[] =>
    size.tabling && isQuiet(state) ? tracks(state).slice(0, 1).map(say) : [];
  const plan = (state: RequestState) => ('actions' in state ? (state.actions ?? []).filter(({ done }) => done === null) : []);
  const once = (state: RequestState) => 'civilRights' in state && state.civilRights !== null && !size.renaming;

  return {
    OpenRequest: () => [{ requestId, agencyId: fairview, earlierRequestId: null }],
    SubmitRequest: () => [
      ...size.asks.map((asks) => ({ submissionId: idOf('submission'), digest: draftDigest, asks: [...asks], adviseUs: asks.length === 0 })),
      { submissionId: idOf('submission'), digest: otherDay, asks: [], adviseUs: true },
    ],
    DiscardDraft: () => [{}],
    ReturnRequest: () => (isCalm ? [] : [{ gaps: ['The number of beds is missing.'] }]),
    RecordPaperRequest: (_state, today) =>
      size.paper
        ? dates(today).map((receivedOn) => ({
            requestId,
            agencyId: fairview,
            earlierRequestId: null,
            receivedOn,
            means: 'letter',
            documentId: idOf('scan'),
            writer: 'The sheriff of Fairview County',
            asks: [...(size.asks[0] ?? [])],
          }))
        : [],
    TakeOverRequest: () => [{}],
    RecordPaperWithdrawal: (_state, today) => dates(today).map((statedOn) => ({ statedOn, documentId: idOf('scan') })),
    // A thread changes nothing later on: a request with one is walked no further than here.
    AcknowledgeRequest: (state) =>
      ('threads' in state && state.threads !== undefined ? [] : liaisons).map((named) => ({ fieldOffice: zzOffice, ...named })),
    ReassignLiaisons: () => (size.renaming ? liaisons : []),
    StartAssessment: (state) => {
      const { editionId: edition, agencySections, iceSections } = editionAt(state);
      return [{ edition, agencySections, iceSections }];
    },
    FinishSection: () =>
      sections.flatMap((sectionId) =>
        [page(sectionId), otherDay].map((digest) => ({ sectionId, snapshotId: idOf(`snapshot ${sectionId}`), digest })),
      ),
    ReopenSection: () => (isCalm ? [] : sections.map((sectionId) => ({ sectionId, reason: 'The number of beds has changed.' }))),
    CorrectAnswers: () =>
      size.correcting
        ? sections.map((sectionId) => ({
            sectionId,
            snapshotId: idOf(`correction ${sectionId}`),
            digest: otherDay,
            questions: ['beds'],
            reason: 'The number of beds has changed.',
          }))
        : [],
    MoveEdition: () => (size.moving ? [laterEdition.editionId, walkEdition.editionId].map((edition) => ({ edition })) : []),
    OverruleFit: () => (size.overruling ? [{ subject: jail.subject, band: 'doesNotFit', reason: 'The jail moves next year.' }] : []),
    RecordMeeting: (state, today) =>
      state.phase === 'assessing' && state.meetings.length > 0
        ? []
        : dates(today).map((heldOn) => ({ heldOn, documentId: null, minutes: 'Both sides met.' })),
    AcknowledgeMinutes: (state) =>
      size.talk && state.phase === 'assessing'
        ? state.meetings
            .filter(({ words }) => words === undefined)
            .flatMap(({ minutes }) => [null, 'We met on another day.'].map((note) => ({ meetingId: minutes.textId, note })))
        : [],
    OpenThread: (state, today) =>
      size.talk && state.phase === 'submitted'
        ? dates(today).map((dueOn) => ({ threadId, questionId: 'beds', text: 'Is this all?', dueOn }))
        : [],
    ReplyInThread: () => (size.talk ? [{ threadId, text: 'It is.', dueOn: null }] : []),
    CloseThread: () => (size.talk ? [{ threadId }] : []),
    CompleteAssessment: () => [{ summary: 'Beds and officers suffice.' }],
    AddComponent: (state) => (offer(state) ? [cap] : []),
    ProposeOutcome: propose,
    AgreeOutcome: (state) =>
      tracks(state).flatMap(({ trackId }) => {
        const digest = rowDigestsOf(state)[trackId];
        return digest === undefined ? [] : [digest, otherDay].map((one) => ({ trackId, digest: one }));
      }),
    AskAboutOutcome: (state) => first(state, ({ trackId }) => ({ askId, trackId, question: 'How many beds?' })),
    AnswerAboutOutcome: () => (size.tabling ? [{ askId, answer: 'As many as were asked for.' }] : []),
    WithdrawComponent: (state) => first(state, ({ trackId }) => ({ trackId, reason: 'The board decided against it.' })),
    RecordDisagreement: (state) =>
      first(state, ({ trackId }) => ({ disagreementId: disagreements.agency, trackId, text: 'We do not agree.' })),
    AnswerDisagreement: (state) => disagreementsIn(state).map(({ disagreementId }) => ({ disagreementId, text: 'ICE lacks funds.' })),
    CloseRowInDisagreement: (state) =>
      disagreementsIn(state).flatMap(({ trackId }) =>
        trackId === null ? [] : [{ trackId, reason: 'No funds.', reasonCodes: ['iceLacksFunds'] }],
      ),
    PlanAction: (state, today) =>
      first(state, () => ({ actionId, side: 'agency', what: 'Send the resolution.', dueOn: addDays(today, 30) })),
    ChangeAction: (state, today) =>
      plan(state).map(() => ({ actionId, what: 'Send the minutes.', dueOn: addDays(today, 30), reason: 'The board kept minutes.' })),
    DropAction: (state) => plan(state).map(() => ({ actionId, reason: 'It is done elsewhere.' })),
    MarkActionDone: (state, today) => plan(state).flatMap(() => dates(today).map((doneOn) => ({ actionId, doneOn }))),
    NameCivilRightsReviewer: (state) =>
      once(state)
        ? []
        : [civilRights.person, investigations.person, ...(size.conflict ? [everything.ice.person] : [])].map((reviewer) => ({ reviewer })),
    RecordCivilRightsReview: () => [
      { finding: 'noObjection', conditions: [], note: null, sources: ['complaints'] },
      { finding: 'objection', conditions: ['A finding is not remedied.'], note: 'For ICE only.', sources: ['lawsuits'] },
    ],
    StateResources: (state) =>
      size.tabling && (isQuiet(state) || 'sentBack' in state)
        ? [{ supervisors: 1, seats: 8, beds: null, fundsUsd: null, statement: 'One supervisor is free.' }]
        : [],
    CommentAsCounsel: (state) => first(state, () => ({ comment: 'For ICE only.' })),
    ConcurDetermination: (state) => [tableDigest(state), otherDay].map((digest) => ({ digest })),
    TakeUpDeferral: () => [{}],
    RecordAwaitedEvent: (_state, today) =>
      size.events
        ? dates(today).map((happenedOn) => ({
            awaits: 'governingBodyDecision',
            happenedOn,
            documentId: null,
            statement: 'The board has decided.',
          }))
        : [],
    WakeDeferredTracks: () => [{}],
    FileFieldMemo: () => [{ memo: 'The field office can supervise this.', recommends: true }],
    SendBackToDetermination: (state) => [
      { reason: 'The supervision is not clear.' },
      ...(size.tabling && isQuiet(state) ? sendBackParts.map((part) => ({ reason: 'The supervision is not clear.', part })) : []),
    ],
    ApproveRequest: (state) => {
      const agreements = selectedTracks(tracks(state)).map((trackId) => ({ trackId, agreementId: idOf(`agreement ${trackId}`) }));
      const all = tracks(state).map(({ trackId }) => ({ trackId, agreementId: idOf(`agreement ${trackId}`) }));
      const foreign = { trackId: idOf('no track of this request'), agreementId: idOf('agreement') };
      return [agreements, agreements.slice(1), all, [...agreements, foreign]]
        .filter((list) => list.length > 0)
        .map((list) => ({ agreements: list }));
    },
    // The file and its hash are made outside of the walk; the command changes no state.
    KeepDeterminationRecord: (state) =>
      size.tabling && state.phase === 'headquartersReview'
        ? [{ documentId: idOf('record'), sha256: digestOf('record'), bytes: 1, after: 'reached' }]
        : [],
    DeclineRequest: () => [{ reason: 'There are no funds.', reapplyWhen: 'In the next fiscal year.' }],
    HoldRequest: (_state, today) => (isCalm ? [] : reviews(today)),
    ExtendHold: (_state, today) => reviews(today),
    NoteHoldOverdue: () => (size.talk ? [{}] : []),
    ReleaseHold: () => [{}],
    WithdrawRequest: (_state, today) =>
      dates(today).map((statedOn) => ({ statedOn, statementDocumentId: null, statement: 'We withdraw.' })),
    GiveLapseNotice: () => (isCalm ? [] : [{ documentId: null, notice: 'The request lapses without an answer.' }]),
    AnswerLapseNotice: () => [{ statement: 'Our request stands.' }],
    RecordLapse: () => [{}],
    DisputeEnding: () => (size.talk ? [{ statement: 'We did not say so.', documentId: null }] : []),
    AnswerDispute: () => (size.talk ? [true, false].map((stands) => ({ statement: 'We looked at it again.', stands })) : []),
  };
}
