import { subjectKey } from '../components/subject.ts';
import type { Hand } from '../parties/actor.ts';
import { withHand } from '../parties/sides.ts';
import { evolveTalk } from './evolveTalk.ts';
import { fieldOfficeOf } from './fieldOffice.ts';
import { inPhase } from './inPhase.ts';
import type { RequestEvent } from './parts.ts';
import { otherSide, type Side } from './sections.ts';
import { doneAgain, sentBackTo, settled } from './sendingBack.ts';
import type { Ask, In, Opened, Overruling, RequestState, Section, Standing, Thread, Track } from './state.ts';
import { disputablePhases, standingPhases } from './state.ts';
import { nobodyYet, onTrack, openAgain, shaped, withTracks } from './tableChanges.ts';
import { turn } from './turn.ts';

/** The state after one more event. A log that breaks its own rules is a crash, not a rejection. */
export function evolve(before: RequestState, event: RequestEvent): RequestState {
  const after = apply(before, event);
  if (after.phase === 'unopened') return after;
  const sides = withHand(after.sides, event.by);
  const reached = { [after.phase]: event.on, ...after.reached };
  const turnSince = turn(before).holder === turn(after).holder ? after.turnSince : event.on;
  const next: RequestState = { ...after, sides, reached, turnSince };
  // Anything the agency does answers a lapse notice.
  return event.by.party === 'agency' && 'lapse' in next && next.lapse !== null ? { ...next, lapse: null } : next;
}

function opened(state: RequestState): Opened {
  if (state.phase === 'unopened') throw new Error('event of a request that was never opened');
  const { requestId, reference, agencyId, edition, earlierRequestId, paper, tracks, adviseUs, sides, reached, turnSince, threads } = state;
  const kept = { requestId, reference, agencyId, edition, earlierRequestId, paper, tracks, adviseUs, sides, reached, turnSince };
  return threads === undefined ? kept : { ...kept, threads };
}
/** The field office of a case that ends early, when it had one. */
function seatOf(state: RequestState): { readonly fieldOffice?: string } {
  const fieldOffice = fieldOfficeOf(state);
  return fieldOffice === null ? {} : { fieldOffice };
}
const standing = (state: RequestState): Standing => inPhase(state, ...standingPhases);

const openTrack = ({ trackId, subject }: Ask, insteadOf: string | null = null): Track => ({
  trackId,
  subject,
  insteadOf,
  standing: { kind: 'open' },
});
const sideOfHand = ({ party }: Hand): Side => (party === 'agency' ? 'agency' : 'ice');
function onThread(state: RequestState, threadId: string, change: Partial<Thread>): RequestState {
  const request = inPhase(state, ...standingPhases, 'onHold');
  const threads = request.threads ?? [];
  if (!threads.some((thread) => thread.threadId === threadId)) throw new Error(`no thread ${threadId}`);
  return { ...request, threads: threads.map((thread) => (thread.threadId === threadId ? { ...thread, ...change } : thread)) };
}
const onSection = (request: In<'assessing'>, sectionId: string, change: Partial<Section>): In<'assessing'>['sections'] => {
  const section = request.sections[sectionId];
  if (section === undefined) throw new Error(`no section ${sectionId}`);
  return { ...request.sections, [sectionId]: { ...section, ...change } };
};

/** What was concurred with stays concurred with, and says from now on that answers changed since. */
function corrected(
  request: In<'assessing' | 'determining' | 'deferred' | 'headquartersReview'>,
  { data, by, on }: Extract<RequestEvent, { type: 'AnswersCorrected' }>,
): RequestState {
  const { digest: _digest, ...correction } = data;
  const changed = { answersChangedOn: on };
  const next = { ...request, corrections: [...(request.corrections ?? []), { by, on, ...correction }] };
  if (next.phase === 'headquartersReview') return { ...next, determination: { ...next.determination, ...changed } };
  if (next.phase !== 'determining') return next;
  const { agency, ice } = next.concurred;
  return { ...next, concurred: { agency: agency && { ...agency, ...changed }, ice: ice && { ...ice, ...changed } } };
}

/** Sections that are in both editions keep their standing, unless the event opens them again. */
function moved(request: In<'draft' | 'returned' | 'assessing'>, { data }: Extract<RequestEvent, { type: 'EditionMoved' }>): RequestState {
  const { edition, agencySections, iceSections, reopened, dueOn } = data;
  if (request.phase !== 'assessing') return { ...request, edition };
  const standing = (side: Section['side']) => (sectionId: string) => {
    const before = request.sections[sectionId];
    const section: Section =
      before === undefined || reopened.includes(sectionId) ? { side, finished: null, reopened: null } : { ...before, side };
    return [sectionId, section] as const;
  };
  const sections = Object.fromEntries([...agencySections.map(standing('agency')), ...iceSections.map(standing('ice'))]);
  return { ...request, edition, sections, dueOn: dueOn ?? request.dueOn };
}

function apply(state: RequestState, event: RequestEvent): RequestState {
  switch (event.type) {
    case 'RequestOpened':
      return { phase: 'draft', ...event.data, paper: null, tracks: [], adviseUs: false, sides: [], reached: {}, turnSince: event.on };
    case 'PaperRequestRecorded': {
      const { receivedOn, means, documentId, writer, asks, dueOn, ...data } = event.data;
      const paper = { receivedOn, means, documentId, writer, takenOver: null };
      const tracks = asks.map((ask) => openTrack(ask));
      const request = { ...data, paper, tracks, adviseUs: asks.length === 0, sides: [], reached: {}, turnSince: event.on };
      return { phase: 'submitted', ...request, submittedOn: receivedOn, dueOn, lapse: null };
    }
    case 'RequestSubmitted': {
      const { asks, adviseUs, dueOn } = event.data;
      const request = opened(inPhase(state, 'draft', 'returned'));
      return {
        ...request,
        phase: 'submitted',
        tracks: asks.map((ask) => openTrack(ask)),
        adviseUs,
        submittedOn: event.on,
        dueOn,
        lapse: null,
      };
    }
    case 'RequestReturned':
      return { ...inPhase(state, 'submitted'), phase: 'returned', ...event.data };
    case 'DraftDiscarded':
      return { ...opened(inPhase(state, 'draft')), phase: 'discarded' };
    case 'RequestTakenOver': {
      const request = inPhase(state, ...standingPhases, 'onHold');
      if (request.paper === null) throw new Error('taken over, but not on paper');
      return { ...request, paper: { ...request.paper, takenOver: event.by } };
    }
    case 'RequestAcknowledged': {
      const { fieldOffice, investigations, detention, dueOn } = event.data;
      const named = { fieldOffice, liaisons: { investigations, detention }, assessors: [investigations, detention] };
      const internal = { fieldMemo: null, civilRightsNote: null };
      return { ...inPhase(state, 'submitted'), phase: 'acknowledged', ...named, civilRights: null, reviewedBy: [], internal, dueOn };
    }
    case 'LiaisonsReassigned': {
      const request = inPhase(state, 'acknowledged', 'assessing', 'determining');
      return {
        ...request,
        liaisons: event.data,
        assessors: [...new Set([...request.assessors, event.data.investigations, event.data.detention])],
      };
    }
    case 'AssessmentStarted': {
      const { edition, agencySections, iceSections, dueOn } = event.data;
      const open = (side: Section['side']) => (sectionId: string) => [sectionId, { side, finished: null, reopened: null }] as const;
      const sections = Object.fromEntries([...agencySections.map(open('agency')), ...iceSections.map(open('ice'))]);
      return { ...inPhase(state, 'acknowledged'), phase: 'assessing', edition, sections, meetings: [], dueOn };
    }
    case 'SectionFinished': {
      const { sectionId, snapshotId, digest, dueOn } = event.data;
      const request = inPhase(state, 'assessing');
      return {
        ...request,
        dueOn,
        sections: onSection(request, sectionId, { finished: { by: event.by, on: event.on, snapshotId, digest }, reopened: null }),
      };
    }
    case 'SectionReopened': {
      const { sectionId, reason, dueOn } = event.data;
      const request = inPhase(state, 'assessing');
      return {
        ...request,
        dueOn,
        sections: onSection(request, sectionId, { finished: null, reopened: { by: event.by, on: event.on, reason } }),
      };
    }
    case 'AnswersCorrected':
      return corrected(inPhase(state, 'assessing', 'determining', 'deferred', 'headquartersReview'), event);
    case 'EditionMoved':
      return moved(inPhase(state, 'draft', 'returned', 'assessing'), event);
    case 'FitOverruled': {
      const request = inPhase(state, 'assessing', 'determining');
      const { by, on, data } = event;
      const isLatest = (one: Overruling) => one.by.party !== by.party || subjectKey(one.subject) !== subjectKey(data.subject);
      return { ...request, overruled: [...(request.overruled ?? []).filter(isLatest), { by, on, ...data }] };
    }
    case 'MeetingRecorded': {
      const request = inPhase(state, 'assessing');
      const meeting = event.by.party === 'agency' ? { ...event.data, recordedBy: 'agency' as const } : event.data;
      return { ...request, meetings: [...request.meetings, meeting] };
    }
    case 'MinutesAcknowledged': {
      const { meetingId, note } = event.data;
      const request = inPhase(state, 'assessing', 'determining', 'deferred', 'headquartersReview');
      const word = { by: event.by, on: event.on, note };
      const meetings = request.meetings.map((meeting) =>
        meeting.minutes.textId === meetingId ? { ...meeting, words: [...(meeting.words ?? []), word] } : meeting,
      );
      return { ...request, meetings };
    }
    case 'ThreadOpened': {
      const request = inPhase(state, ...standingPhases, 'onHold');
      const { threadId, questionId, dueOn } = event.data;
      const side = sideOfHand(event.by);
      const thread: Thread = { threadId, questionId, side, turn: otherSide(side), dueOn, since: event.on };
      return { ...request, threads: [...(request.threads ?? []), thread] };
    }
    case 'ThreadReplied': {
      const { threadId, dueOn } = event.data;
      return onThread(state, threadId, { turn: otherSide(sideOfHand(event.by)), dueOn, since: event.on });
    }
    case 'ThreadClosed':
      return onThread(state, event.data.threadId, { turn: null, dueOn: null, since: event.on });
    case 'AssessmentCompleted': {
      const { summary, dueOn } = event.data;
      const assessment = { completedBy: event.by, on: event.on, summary };
      return { ...inPhase(state, 'assessing'), phase: 'determining', assessment, shapedBy: [], concurred: nobodyYet, dueOn };
    }
    case 'ComponentAdded': {
      const request = inPhase(state, 'determining');
      return withTracks(request, [...request.tracks, openTrack(event.data)]);
    }
    case 'OutcomeProposed': {
      const { trackId, ...outcome } = event.data;
      const request = inPhase(state, 'determining');
      const proposed = { kind: 'proposed', by: event.by, on: event.on, outcome } as const;
      return shaped(
        withTracks(
          request,
          onTrack(request.tracks, trackId, (track) => ({ ...track, standing: proposed })),
        ),
        event,
      );
    }
    case 'OutcomeAgreed': {
      const request = inPhase(state, 'determining');
      const before = request.tracks.find(({ trackId }) => trackId === event.data.trackId)?.standing;
      if (before?.kind !== 'proposed') throw new Error('agreed, but not proposed');
      const { by, outcome } = before;
      const agreed = { kind: 'agreed', proposedBy: by, agreedBy: event.by, on: event.on, outcome } as const;
      const tracks = onTrack(request.tracks, event.data.trackId, (track) => ({ ...track, standing: agreed }));
      const offered = outcome.offers === null ? [] : [openTrack(outcome.offers, event.data.trackId)];
      return shaped({ ...request, tracks: [...tracks, ...offered] }, event);
    }
    case 'CivilRightsReviewerNamed': {
      const request = inPhase(state, 'acknowledged', 'assessing', 'determining');
      const internal = { ...request.internal, civilRightsNote: null };
      const named = { ...request, internal, civilRights: { reviewer: event.data.reviewer, review: null } };
      return named.phase === 'determining' ? { ...named, concurred: nobodyYet } : named;
    }
    case 'CivilRightsReviewed': {
      const { note, ...review } = event.data;
      const request = doneAgain(inPhase(state, 'determining'), 'civilRights');
      if (request.civilRights === null) throw new Error('reviewed, but nobody was named');
      const civilRights = { ...request.civilRights, review: { ...review, on: event.on } };
      const reviewedBy = [...new Set([...request.reviewedBy, event.by.person])];
      return { ...request, civilRights, reviewedBy, concurred: nobodyYet, internal: { ...request.internal, civilRightsNote: note } };
    }
    case 'DeterminationConcurred': {
      const request = inPhase(state, 'determining');
      const concurrence = { by: event.by, on: event.on, digest: event.data.digest };
      return shaped({ ...request, concurred: { ...request.concurred, [event.by.party]: concurrence } }, event);
    }
    case 'DeterminationReached': {
      const { concurred, ...request } = settled(inPhase(state, 'determining'));
      const { result, digest, dueOn } = event.data;
      if (result === 'nothingSelected') return { ...request, phase: 'closedWithoutAgreement' };
      if (dueOn === null) throw new Error('a determination that goes on has a date');
      if (result === 'allDeferred') return { ...request, phase: 'deferred', until: dueOn, dueOn };
      if (concurred.agency === null || concurred.ice === null) throw new Error('reached, but not by both');
      const determination = { digest, agency: concurred.agency.by, ice: concurred.ice.by, on: event.on };
      return { ...request, phase: 'headquartersReview', determination, recommendedOn: null, dueOn };
    }
    case 'DeferralTakenUp': {
      const { until: _until, ...request } = inPhase(state, 'deferred');
      const tracks = request.tracks.map((track) =>
        track.standing.kind === 'agreed' && track.standing.outcome.kind === 'deferred' ? openAgain(track) : track,
      );
      return { ...withTracks({ ...request, phase: 'determining', concurred: nobodyYet }, tracks), dueOn: event.data.dueOn };
    }
    case 'FieldMemoFiled': {
      const request = inPhase(state, 'headquartersReview');
      const { memo, recommends } = event.data;
      const filed = {
        ...doneAgain(request, 'recommendation'),
        recommendedOn: event.on,
        internal: { ...request.internal, fieldMemo: memo },
      };
      return recommends === undefined ? filed : { ...filed, recommends };
    }
    case 'SentBackToDetermination':
      return sentBackTo(inPhase(state, 'headquartersReview'), event);
    case 'OutcomeQuestioned':
    case 'OutcomeQuestionAnswered':
    case 'ComponentWithdrawn':
    case 'DisagreementRecorded':
    case 'DisagreementAnswered':
    case 'RowClosedInDisagreement':
    case 'ActionPlanned':
    case 'ActionChanged':
    case 'ActionDropped':
    case 'ActionDone':
    case 'ResourcesStated':
    case 'DeferredTracksWoken':
      return evolveTalk(state, event);
    // Words beside the table: they change nothing that a rule reads.
    case 'CounselCommented':
    case 'AwaitedEventRecorded':
    case 'DeterminationRecordKept':
      return state;
    case 'RequestApproved':
      return { ...inPhase(state, 'headquartersReview'), phase: 'approved', agreements: event.data.agreements };
    case 'RequestDeclined':
      return { ...opened(state), ...seatOf(state), phase: 'declined', ...event.data };
    case 'RequestHeld':
      return { ...opened(state), phase: 'onHold', held: standing(state), heldOn: event.on, decidedBy: event.by, ...event.data };
    case 'HoldExtended': {
      const { missed: _missed, ...held } = inPhase(state, 'onHold');
      return { ...held, decidedBy: event.by, ...event.data };
    }
    case 'HoldReviewMissed':
      return { ...inPhase(state, 'onHold'), missed: event.data.reviewOn };
    case 'HoldReleased':
      // A hold voids a running lapse notice: the agency was told to wait.
      return { ...inPhase(state, 'onHold').held, ...opened(state), dueOn: event.data.dueOn, lapse: null };
    case 'RequestWithdrawn':
      return { ...opened(state), ...seatOf(state), phase: 'withdrawn', ...event.data };
    case 'LapseNoticeGiven':
      return { ...standing(state), lapse: { answerBy: event.data.answerBy } };
    case 'LapseNoticeAnswered':
      return { ...standing(state), lapse: null };
    case 'RequestLapsed':
      return { ...opened(state), ...seatOf(state), phase: 'lapsed' };
    case 'EndingDisputed':
      return { ...inPhase(state, ...disputablePhases), dispute: { by: event.by, on: event.on, ...event.data, answer: null } };
    case 'DisputeAnswered': {
      const request = inPhase(state, ...disputablePhases);
      if (request.dispute === undefined) throw new Error('answered, but not disputed');
      return { ...request, dispute: { ...request.dispute, answer: { by: event.by, on: event.on, ...event.data } } };
    }
  }
}
