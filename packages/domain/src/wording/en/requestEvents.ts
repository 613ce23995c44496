import { subjectKey } from '../../components/subject.ts';
import type { CalendarDate } from '../../kernel/instant.ts';
import type { AwaitedEvent } from '../../request/awaited.ts';
import type { RequestFactType } from '../../request/facts.ts';
import type { RequestEvent } from '../../request/parts.ts';
import type { Finding, Meeting, OutcomeKind } from '../../request/state.ts';
import type { Look } from '../look.ts';
import { count, list, sayDate } from './dates.ts';
import { awaitedWords, reasons, sendBackWords, sources } from './determination.ts';
import { overruledBands } from './fits.ts';
import { quote, quotes, sayHand, sideOfHand } from './hands.ts';

export type RequestSentences = { readonly [Type in RequestFactType]: (event: Extract<RequestEvent, { type: Type }>, look: Look) => string };

/** What is said of a program in the determination. */
export const outcomeKinds: Readonly<Record<OutcomeKind, string>> = {
  selected: 'Selected',
  notSelected: 'Not selected',
  offeredInstead: 'Offered instead',
  deferred: 'Deferred',
};
export const findings: Readonly<Record<Finding, string>> = {
  noObjection: 'no objection',
  noObjectionWithConditions: 'no objection, with conditions',
  objection: 'objection',
};

/** What was held. Older entries say only that both sides met. */
const meetingKinds: Readonly<Record<NonNullable<Meeting['kind']>, string>> = { visit: 'a visit', meeting: 'a meeting', call: 'a call' };
const untilWhen = (until: CalendarDate, awaits: AwaitedEvent | null): string =>
  awaits === null ? `Until ${sayDate(until)}.` : `Until ${awaitedWords[awaits]}, to be reviewed ${sayDate(until)} at the latest.`;
const sideName = (side: 'agency' | 'ice'): string => (side === 'agency' ? 'the agency' : 'ICE');

/** One sentence for each thing that can happen to a request. */
export const requestEvents: RequestSentences = {
  RequestOpened: ({ by, data }, look) => `${sayHand(by, look)} started request ${data.reference}.`,
  RequestSubmitted: ({ by, data }, look) => {
    const asks = data.asks.map((ask) => look.subject(subjectKey(ask.subject)));
    const what = asks.length === 0 ? 'The agency asks ICE to advise which program fits.' : `Programs in mind: ${list(asks)}.`;
    return `${sayHand(by, look)} sent the request to ICE. ${what} ICE answers by ${sayDate(data.dueOn)}.`;
  },
  RequestReturned: ({ by, data }, look) =>
    `${sayHand(by, look)} returned the request, to be completed by ${sayDate(data.dueOn)}.${quotes('Missing', data.gaps, look)}`,
  DraftDiscarded: ({ by }, look) => `${sayHand(by, look)} discarded the draft.`,
  PaperRequestRecorded: ({ by, data }, look) =>
    `${sayHand(by, look)} recorded request ${data.reference}, which came by ${data.means} on ${sayDate(data.receivedOn)}.${quote('From', data.writer, look)}`,
  RequestTakenOver: ({ by }, look) => `${sayHand(by, look)} took over the request for the agency.`,
  RequestAcknowledged: ({ by, data }, look) =>
    `${sayHand(by, look)} acknowledged the request and gave it to the ${look.fieldOffice(data.fieldOffice)} field office. Liaisons: ${look.person(data.investigations)} (investigations) and ${look.person(data.detention)} (detention).`,
  LiaisonsReassigned: ({ by, data }, look) =>
    `${sayHand(by, look)} named the liaisons ${look.person(data.investigations)} (investigations) and ${look.person(data.detention)} (detention).`,
  AssessmentStarted: ({ by, data }, look) =>
    `${sayHand(by, look)} started the needs assessment, edition ${data.edition}. The agency answers by ${sayDate(data.dueOn)}.`,
  SectionFinished: ({ by, data }, look) => `${sayHand(by, look)} handed over the section “${look.section(data.sectionId)}”.`,
  SectionReopened: ({ by, data }, look) =>
    `${sayHand(by, look)} opened the section “${look.section(data.sectionId)}” again.${quote('Reason', data.reason, look)}`,
  AnswersCorrected: ({ by, data }, look) => {
    const what = data.questions.length === 1 ? '1 answer' : `${data.questions.length} answers`;
    return `${sayHand(by, look)} corrected ${what} in the section “${look.section(data.sectionId)}”. The old answers stay beside the new ones.${quote('Reason', data.reason, look)}`;
  },
  EditionMoved: ({ by, data }, look) => {
    const again = data.reopened.length === 0 ? '' : ` Open again: ${list(data.reopened.map((id) => look.section(id)))}.`;
    const due = data.dueOn === null ? '' : ` The agency answers by ${sayDate(data.dueOn)}.`;
    return `${sayHand(by, look)} moved the assessment to edition ${data.edition} of the questions.${again}${due}`;
  },
  MeetingRecorded: ({ by, data }, look) => {
    const more = [
      data.place === undefined ? '' : quote('Place', data.place, look),
      data.attendees === undefined ? '' : quote('Who attended', data.attendees, look),
      data.whatWasSeen === undefined ? '' : quote('What was seen', data.whatWasSeen, look),
    ].join('');
    return `${sayHand(by, look)} recorded ${meetingKinds[data.kind ?? 'meeting']} of both sides on ${sayDate(data.heldOn)}.${more}${quote('Minutes', data.minutes, look)}`;
  },
  MinutesAcknowledged: ({ by, data }, look) =>
    data.note === null
      ? `${sayHand(by, look)} agreed with the minutes of a meeting as written.`
      : `${sayHand(by, look)} added a note to the minutes of a meeting.${quote('Note', data.note, look)}`,
  ThreadOpened: ({ by, data }, look) =>
    `${sayHand(by, look)} asked the other side about “${look.question(data.questionId)}”. An answer is due ${sayDate(data.dueOn)}.${quote('Question', data.text, look)}`,
  ThreadReplied: ({ by, data }, look) =>
    `${sayHand(by, look)} replied in a thread.${data.dueOn === null ? '' : ` An answer is due ${sayDate(data.dueOn)}.`}${quote('Reply', data.text, look)}`,
  ThreadClosed: ({ by }, look) => `${sayHand(by, look)} closed a thread.`,
  FitOverruled: ({ by, data }, look) =>
    `${sayHand(by, look)} sees the fit of ${look.subject(subjectKey(data.subject))} otherwise: ${overruledBands[data.band]}.${quote('Reason', data.reason, look)}`,
  AssessmentCompleted: ({ by, data }, look) =>
    `${sayHand(by, look)} completed the assessment. Both sides determine by ${sayDate(data.dueOn)}.${quote('Summary', data.summary, look)}`,
  ComponentAdded: ({ by, data }, look) => `${sayHand(by, look)} put ${look.subject(subjectKey(data.subject))} on the table.`,
  OutcomeProposed: ({ by, data }, look) => {
    const offers = data.offers === null ? '' : ` Offered instead: ${look.subject(subjectKey(data.offers.subject))}.`;
    const until = data.until === null ? '' : ` ${untilWhen(data.until, data.awaits ?? null)}`;
    const codes = data.reasonCodes === undefined ? '' : ` Because: ${list(data.reasonCodes.map((code) => reasons[code]))}.`;
    return `${sayHand(by, look)} proposed “${outcomeKinds[data.kind]}” for ${look.track(data.trackId)}.${offers}${until}${codes}${quote('Reason', data.reason, look)}`;
  },
  OutcomeAgreed: ({ by, data }, look) => `${sayHand(by, look)} agreed to the outcome proposed for ${look.track(data.trackId)}.`,
  OutcomeQuestioned: ({ by, data }, look) =>
    `${sayHand(by, look)} asked about ${look.track(data.trackId)}.${quote('Question', data.question, look)}`,
  OutcomeQuestionAnswered: ({ by, data }, look) =>
    `${sayHand(by, look)} answered the question about ${look.track(data.trackId)}.${quote('Answer', data.answer, look)}`,
  ComponentWithdrawn: ({ by, data }, look) =>
    `${sayHand(by, look)} took ${look.track(data.trackId)} off the table.${quote('Reason', data.reason, look)}`,
  DisagreementRecorded: ({ by, data }, look) =>
    `${sayHand(by, look)} recorded a disagreement with ${data.trackId === null ? 'the determination' : `the row on ${look.track(data.trackId)}`} for ${sideOfHand(by)}.${quote('Words', data.text, look)}`,
  DisagreementAnswered: ({ by, data }, look) =>
    `${sayHand(by, look)} answered the disagreement for ${sideOfHand(by)}.${quote('Answer', data.text, look)}`,
  RowClosedInDisagreement: ({ by, data }, look) =>
    `${sayHand(by, look)} closed the row on ${look.track(data.trackId)} as not selected. The agency’s disagreement stays beside it. Because: ${list(data.reasonCodes.map((code) => reasons[code]))}.${quote('Reason', data.reason, look)}`,
  ActionPlanned: ({ by, data }, look) =>
    `${sayHand(by, look)} put an action of ${sideName(data.side)} into the plan, due ${sayDate(data.dueOn)}.${quote('Action', data.what, look)}`,
  ActionChanged: ({ by, data }, look) =>
    `${sayHand(by, look)} changed an action of the plan, now due ${sayDate(data.dueOn)}.${quote('Action', data.what, look)}${quote('Reason', data.reason, look)}`,
  ActionDropped: ({ by, data }, look) => `${sayHand(by, look)} took an action out of the plan.${quote('Reason', data.reason, look)}`,
  ActionDone: ({ by, data }, look) => `${sayHand(by, look)} recorded that an action of the plan was done on ${sayDate(data.doneOn)}.`,
  CivilRightsReviewerNamed: ({ by, data }, look) => `${sayHand(by, look)} named ${look.person(data.reviewer)} to review civil rights.`,
  CivilRightsReviewed: ({ by, data }, look) => {
    const looked = data.sources === undefined ? '' : ` Looked at: ${list(data.sources.map((source) => sources[source]))}.`;
    const words = quotes(data.finding === 'objection' ? 'Reasons' : 'Conditions', data.conditions, look);
    return `${sayHand(by, look)} recorded the civil-rights finding: ${findings[data.finding]}.${looked}${quote('Sources', data.sourcesText ?? null, look)}${words}`;
  },
  ResourcesStated: ({ by, data }, look) => {
    const figures = [
      data.supervisors === null ? [] : [count(data.supervisors, 'supervisor')],
      data.seats === null ? [] : [count(data.seats, 'training seat')],
      data.beds === null ? [] : [count(data.beds, 'bed')],
      data.fundsUsd === null ? [] : [`$${data.fundsUsd.toLocaleString('en-US')}`],
    ].flat();
    const stated = figures.length === 0 ? 'no figures' : list(figures);
    return `${sayHand(by, look)} stated the resources of ICE: ${stated}.${quote('Statement', data.statement, look)}`;
  },
  CounselCommented: ({ by }, look) => `${sayHand(by, look)} commented for ICE. The comment is kept inside ICE.`,
  DeterminationConcurred: ({ by }, look) => `${sayHand(by, look)} concurred with the determination for ${sideOfHand(by)}.`,
  DeterminationReached: ({ data }) => {
    if (data.result === 'nothingSelected') return 'Both sides concurred: no program is selected, and the request closes without agreement.';
    const on = data.dueOn === null ? '' : sayDate(data.dueOn);
    return data.result === 'allDeferred'
      ? `Both sides concurred: the request waits until ${on}.`
      : `Both sides concurred on the same text. Headquarters decides by ${on}.`;
  },
  DeferralTakenUp: ({ by, data }, look) =>
    `${sayHand(by, look)} took up the deferred programs again. Both sides determine by ${sayDate(data.dueOn)}.`,
  AwaitedEventRecorded: ({ by, data }, look) =>
    `${sayHand(by, look)} recorded what was waited for, on ${sayDate(data.happenedOn)}: ${awaitedWords[data.awaits]}.${quote('Evidence', data.statement, look)}`,
  DeferredTracksWoken: ({ data }, look) =>
    `The time of what was deferred has come: ${list(data.trackIds.map((trackId) => look.track(trackId)))}. The agency can take it up in a linked request.`,
  FieldMemoFiled: ({ by, data }, look) => {
    const says = data.recommends === undefined ? '' : data.recommends ? ' The field recommends it.' : ' The field does not recommend it.';
    return `${sayHand(by, look)} filed the recommendation to headquarters.${says}`;
  },
  SentBackToDetermination: ({ by, data }, look) =>
    `${sayHand(by, look)} sent ${data.part === undefined ? 'the determination' : sendBackWords[data.part]} back, to be settled by ${sayDate(data.dueOn)}.${quote('Reason', data.reason, look)}`,
  RequestApproved: ({ by, data }, look) =>
    `${sayHand(by, look)} approved the request. Agreements are drafted for ${list(data.agreements.map(({ trackId }) => look.track(trackId)))}.`,
  DeterminationRecordKept: ({ data }) =>
    `The determination record was kept ${data.after === 'decided' ? 'after the decision of headquarters' : 'after both sides concurred'}. SHA-256: ${data.sha256}.`,
  RequestDeclined: ({ by, data }, look) =>
    `${sayHand(by, look)} declined the request.${quote('Reason', data.reason, look)}${quote('To ask again', data.reapplyWhen, look)}`,
  RequestHeld: ({ by, data }, look) =>
    `${sayHand(by, look)} put the request on hold, to be reviewed on ${sayDate(data.reviewOn)}.${quote('Reason', data.reason, look)}`,
  HoldExtended: ({ by, data }, look) =>
    `${sayHand(by, look)} kept the hold, to be reviewed on ${sayDate(data.reviewOn)}.${quote('Reason', data.reason, look)}`,
  HoldReviewMissed: ({ data }) =>
    `The hold was to be reviewed on ${sayDate(data.reviewOn)}, and it was not. The review is overdue at ICE headquarters.`,
  HoldReleased: ({ by, data }, look) => `${sayHand(by, look)} released the hold. The next step is due ${sayDate(data.dueOn)}.`,
  RequestWithdrawn: ({ by, data }, look) =>
    by.party === 'agency'
      ? `${sayHand(by, look)} withdrew the request by a statement of ${sayDate(data.statedOn)}.${quote('Statement', data.statement, look)}`
      : `${sayHand(by, look)} recorded that the agency withdrew the request by a statement on paper of ${sayDate(data.statedOn)}.`,
  LapseNoticeGiven: ({ by, data }, look) =>
    `${sayHand(by, look)} gave notice: without an answer by ${sayDate(data.answerBy)}, the request lapses.${quote('Notice', data.notice, look)}`,
  LapseNoticeAnswered: ({ by, data }, look) =>
    `${sayHand(by, look)} answered that the request stands.${quote('Answer', data.statement, look)}`,
  RequestLapsed: ({ by }, look) =>
    by.party === 'system'
      ? 'The request lapsed: the notice was not answered by its date.'
      : `${sayHand(by, look)} recorded that the request lapsed: the notice was not answered by its date.`,
  EndingDisputed: ({ by, data }, look) =>
    `${sayHand(by, look)} disputed how the request ended. The request stays ended; both words are kept.${quote('Statement', data.statement, look)}`,
  DisputeAnswered: ({ by, data }, look) =>
    `${sayHand(by, look)} answered the agency’s statement: ${data.stands ? 'the ending stands' : 'the ending is corrected, and the agency can go on with a linked request'}.${quote('Answer', data.statement, look)}`,
};
