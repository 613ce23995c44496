import * as z from 'zod/mini';
import { subject } from '../components/subjectSchema.ts';
import { date, id, key, number, sha256 } from '../kernel/ids.ts';
import { textRef } from '../kernel/typedText.ts';
import { awaited } from './awaited.ts';
import { civilRightsSource } from './civilRightsSources.ts';
import { reasonCode } from './reasonCodes.ts';
import { sendBackPart } from './sendBackParts.ts';

/** One component, with its model where it has any, as asked for or considered in one request. */
export const track = z.strictObject({ trackId: id, subject });
export const outcomeKind = z.enum(['selected', 'notSelected', 'offeredInstead', 'deferred']);
export const finding = z.enum(['noObjection', 'noObjectionWithConditions', 'objection']);
export const means = z.enum(['letter', 'telephone']);
export const meetingKind = z.enum(['visit', 'meeting', 'call']);
/** How a side sees a fit otherwise. That nobody can say is no word against the points. */
export const overruledBand = z.enum(['fits', 'fitsIf', 'doesNotFit']);
/** After what a determination record is kept: both concurred, or headquarters decided. */
export const recordAfter = z.enum(['reached', 'decided']);
/** Whose an action of the plan is. */
const side = z.enum(['agency', 'ice']);
/** A figure of the resource statement; null where ICE states none. */
export const figure = z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(10_000_000_000)));
const sectionIds = z.array(key).check(z.minLength(1));

/** One schema per fact: the type is derived from it and the log is parsed with it. No names, no typed text: account ids and references only. */
export const facts = {
  RequestOpened: z.strictObject({ requestId: id, reference: number, agencyId: id, edition: key, earlierRequestId: z.nullable(id) }),
  RequestSubmitted: z.strictObject({ submissionId: id, digest: sha256, asks: z.array(track), adviseUs: z.boolean(), dueOn: date }),
  RequestReturned: z.strictObject({ gaps: z.array(textRef).check(z.minLength(1)), dueOn: date }),
  DraftDiscarded: z.strictObject({}),
  PaperRequestRecorded: z.strictObject({
    requestId: id,
    reference: number,
    agencyId: id,
    edition: key,
    earlierRequestId: z.nullable(id),
    receivedOn: date,
    means,
    documentId: z.nullable(id),
    writer: textRef,
    asks: z.array(track),
    dueOn: date,
  }),
  RequestTakenOver: z.strictObject({}),
  RequestAcknowledged: z.strictObject({ fieldOffice: key, investigations: id, detention: id, dueOn: date }),
  LiaisonsReassigned: z.strictObject({ investigations: id, detention: id }),
  AssessmentStarted: z.strictObject({ edition: key, agencySections: sectionIds, iceSections: sectionIds, dueOn: date }),
  SectionFinished: z.strictObject({ sectionId: key, snapshotId: id, digest: sha256, dueOn: date }),
  SectionReopened: z.strictObject({ sectionId: key, reason: textRef, dueOn: date }),
  AnswersCorrected: z.strictObject({
    sectionId: key,
    snapshotId: id,
    digest: sha256,
    questions: z.array(key).check(z.minLength(1)),
    reason: textRef,
  }),
  /** In a draft the lists are those of the edition; no date moves there, and none while the agency had something open anyway. */
  EditionMoved: z.strictObject({
    edition: key,
    agencySections: sectionIds,
    iceSections: sectionIds,
    reopened: z.array(key),
    dueOn: z.nullable(date),
  }),
  // What was added later stays away from older entries, which say only when, and what was written down.
  MeetingRecorded: z.strictObject({
    heldOn: date,
    documentId: z.nullable(id),
    minutes: textRef,
    kind: z.optional(meetingKind),
    place: z.optional(textRef),
    attendees: z.optional(textRef),
    whatWasSeen: z.optional(textRef),
  }),
  MinutesAcknowledged: z.strictObject({ meetingId: id, note: z.nullable(textRef) }),
  ThreadOpened: z.strictObject({ threadId: id, questionId: key, text: textRef, dueOn: date }),
  ThreadReplied: z.strictObject({ threadId: id, text: textRef, dueOn: z.nullable(date) }),
  ThreadClosed: z.strictObject({ threadId: id }),
  FitOverruled: z.strictObject({ subject, band: overruledBand, reason: textRef }),
  AssessmentCompleted: z.strictObject({ summary: textRef, dueOn: date }),
  ComponentAdded: track,
  OutcomeProposed: z.strictObject({
    trackId: id,
    kind: outcomeKind,
    reason: textRef,
    offers: z.nullable(track),
    until: z.nullable(date),
    reasonCodes: z.optional(z.array(reasonCode)),
    awaits: z.optional(z.nullable(awaited)),
  }),
  OutcomeAgreed: z.strictObject({ trackId: id, digest: z.optional(sha256) }),
  OutcomeQuestioned: z.strictObject({ askId: id, trackId: id, question: textRef }),
  OutcomeQuestionAnswered: z.strictObject({ askId: id, trackId: id, answer: textRef }),
  ComponentWithdrawn: z.strictObject({ trackId: id, reason: textRef }),
  DisagreementRecorded: z.strictObject({ disagreementId: id, trackId: z.nullable(id), text: textRef }),
  DisagreementAnswered: z.strictObject({ disagreementId: id, text: textRef }),
  RowClosedInDisagreement: z.strictObject({ trackId: id, disagreementId: id, reason: textRef, reasonCodes: z.array(reasonCode) }),
  ActionPlanned: z.strictObject({ actionId: id, side, what: textRef, dueOn: date }),
  ActionChanged: z.strictObject({ actionId: id, what: textRef, dueOn: date, reason: textRef }),
  ActionDropped: z.strictObject({ actionId: id, reason: textRef }),
  ActionDone: z.strictObject({ actionId: id, doneOn: date }),
  CivilRightsReviewerNamed: z.strictObject({ reviewer: id }),
  CivilRightsReviewed: z.strictObject({
    finding,
    conditions: z.array(textRef),
    note: z.nullable(textRef),
    sources: z.optional(z.array(civilRightsSource)),
    sourcesText: z.optional(z.nullable(textRef)),
  }),
  ResourcesStated: z.strictObject({ supervisors: figure, seats: figure, beds: figure, fundsUsd: figure, statement: textRef }),
  CounselCommented: z.strictObject({ comment: textRef }),
  DeterminationConcurred: z.strictObject({ digest: sha256 }),
  DeterminationReached: z.strictObject({
    digest: sha256,
    result: z.enum(['goesOn', 'nothingSelected', 'allDeferred']),
    dueOn: z.nullable(date),
  }),
  DeferralTakenUp: z.strictObject({ dueOn: date }),
  AwaitedEventRecorded: z.strictObject({ awaits: awaited, happenedOn: date, documentId: z.nullable(id), statement: textRef }),
  DeferredTracksWoken: z.strictObject({ trackIds: z.array(id).check(z.minLength(1)) }),
  FieldMemoFiled: z.strictObject({ memo: textRef, recommends: z.optional(z.boolean()) }),
  SentBackToDetermination: z.strictObject({ reason: textRef, dueOn: date, part: z.optional(sendBackPart) }),
  RequestApproved: z.strictObject({ agreements: z.array(z.strictObject({ trackId: id, agreementId: id })).check(z.minLength(1)) }),
  DeterminationRecordKept: z.strictObject({ documentId: id, sha256, bytes: z.number(), after: recordAfter }),
  RequestDeclined: z.strictObject({ reason: textRef, reapplyWhen: textRef }),
  RequestHeld: z.strictObject({ reason: textRef, reviewOn: date }),
  HoldExtended: z.strictObject({ reason: textRef, reviewOn: date }),
  HoldReviewMissed: z.strictObject({ reviewOn: date }),
  HoldReleased: z.strictObject({ dueOn: date }),
  RequestWithdrawn: z.strictObject({ statedOn: date, documentId: z.nullable(id), statement: z.nullable(textRef) }),
  LapseNoticeGiven: z.strictObject({ documentId: z.nullable(id), notice: textRef, answerBy: date }),
  LapseNoticeAnswered: z.strictObject({ statement: textRef }),
  RequestLapsed: z.strictObject({}),
  EndingDisputed: z.strictObject({ statement: textRef, documentId: z.nullable(id) }),
  DisputeAnswered: z.strictObject({ statement: textRef, stands: z.boolean() }),
} as const satisfies Record<string, z.ZodMiniType<object>>;

export type RequestFactType = keyof typeof facts;
export type RequestFact = {
  [Type in RequestFactType]: { readonly type: Type; readonly data: z.output<(typeof facts)[Type]> };
}[RequestFactType];
