import * as z from 'zod/mini';
import { subject } from '../components/subjectSchema.ts';
import { date, id, key, number, sha256 } from '../kernel/ids.ts';
import { textRef } from '../kernel/typedText.ts';

const days = z.int().check(z.nonnegative(), z.maximum(3650));
const months = z.int().check(z.positive(), z.maximum(600));
const optionalText = z.nullable(textRef);

export const side = z.enum(['agency', 'ice']);
/** One thing that must be true before the partnership works, and who says so. */
export const readinessTerm = z.strictObject({
  itemId: key,
  side,
  /** Whether a document must be named. */
  evidence: z.boolean(),
  /** How long a confirmation is good for; null: until it is revoked. */
  goodForMonths: z.nullable(months),
});
/** What the text of this edition means for the machine. Clock values are clause data: they go with the agreement, never with the code. */
export const terms = z.strictObject({
  edition: key,
  clauses: z.array(z.strictObject({ clauseId: key, open: z.boolean() })).check(z.minLength(1)),
  readiness: z.array(readinessTerm).check(z.minLength(1)),
  agencyNoticeDays: days,
  iceNoticeDays: days,
  suspensionNoticeDays: days,
  prepareDays: days,
  termMonths: z.nullable(months),
});
export const authorityKind = z.enum(['resolution', 'ownAuthority']);
export const answerKind = z.enum(['accepted', 'countered', 'kept']);
const suspension = z.strictObject({
  startsOn: date,
  until: date,
  exigent: z.boolean(),
  reasons: textRef,
  howToRespond: textRef,
  correctiveSteps: textRef,
});

/** One schema per fact: the type is derived from it and the log is parsed with it. No names, no typed text: account ids and references only. */
export const facts = {
  AgreementOpened: z.strictObject({
    agreementId: id,
    reference: number,
    requestId: id,
    agencyId: id,
    trackId: id,
    subject,
    fieldOffice: key,
    liaisons: z.strictObject({ investigations: id, detention: id }),
    replaces: z.array(id),
    assessedBy: z.array(id),
    concurredBy: z.array(id),
    sides: z.array(z.strictObject({ person: z.string(), party: z.enum(['agency', 'ice', 'oversight', 'system']) })),
    terms,
    dueOn: date,
  }),
  DraftSent: z.strictObject({ digest: sha256, dueOn: date }),
  DraftTakenBack: z.strictObject({ reason: textRef, dueOn: date }),
  ChangeProposed: z.strictObject({ clauseId: key, text: textRef, reason: textRef, dueOn: date }),
  ChangeAnswered: z.strictObject({ clauseId: key, answer: answerKind, text: optionalText, reason: optionalText, dueOn: date }),
  TextAgreed: z.strictObject({ digest: sha256 }),
  LegalReviewOpened: z.strictObject({ digest: sha256, dueOn: date }),
  TextCleared: z.strictObject({ digest: sha256, agencyNote: optionalText, iceNote: optionalText }),
  LegalReviewDone: z.strictObject({ dueOn: date }),
  LegalObjectionRaised: z.strictObject({ objection: textRef, dueOn: date }),
  AuthorityRecorded: z.strictObject({
    digest: sha256,
    kind: authorityKind,
    body: textRef,
    number: z.nullable(number),
    decidedOn: date,
    documentId: z.nullable(id),
    dueOn: date,
  }),
  AuthorityRefused: z.strictObject({ reason: textRef, decidedOn: date, documentId: z.nullable(id), dueOn: date }),
  SignedForAgency: z.strictObject({ digest: sha256, capacity: textRef, dueOn: date }),
  Countersigned: z.strictObject({ digest: sha256, capacity: textRef, effectiveOn: date, endsOn: z.nullable(date), dueOn: date }),
  SigningDeclined: z.strictObject({ reason: textRef, dueOn: date }),
  AgreementSealed: z.strictObject({ sha256, bytes: z.int().check(z.positive()), documentId: id, dueOn: date }),
  SealingFailed: z.strictObject({ cause: key, dueOn: date }),
  SealingRetried: z.strictObject({ dueOn: date }),
  ReadinessConfirmed: z.strictObject({ itemId: key, documentId: z.nullable(id), note: textRef, goodUntil: z.nullable(date) }),
  ConfirmationEnded: z.strictObject({ itemId: key }),
  ReadinessRevoked: z.strictObject({ itemId: key, reason: textRef }),
  SuspensionNoticeGiven: suspension,
  SuspensionBegun: z.strictObject({}),
  SuspensionExtended: z.strictObject({ until: date, reasons: textRef, howToRespond: textRef, correctiveSteps: textRef }),
  SuspensionLifted: z.strictObject({ dueOn: date }),
  TerminationNoticeGiven: z.strictObject({ effectiveOn: date, reasons: textRef, documentId: z.nullable(id) }),
  TerminationNoticeCancelled: z.strictObject({ reason: textRef }),
  AgreementTerminated: z.strictObject({ documentId: z.nullable(id) }),
  AgreementExpired: z.strictObject({}),
  AgreementSuperseded: z.strictObject({ byAgreementId: id }),
  AgreementHeld: z.strictObject({ reason: textRef, reviewOn: date }),
  HoldExtended: z.strictObject({ reason: textRef, reviewOn: date }),
  HoldReleased: z.strictObject({ dueOn: date }),
  AgencyWithdrew: z.strictObject({ statedOn: date, documentId: z.nullable(id), statement: textRef }),
  AgreementNotConcluded: z.strictObject({ reason: textRef }),
  LapseNoticeGiven: z.strictObject({ documentId: z.nullable(id), notice: textRef, answerBy: date }),
  LapseNoticeAnswered: z.strictObject({ statement: textRef }),
  AgreementLapsed: z.strictObject({}),
} as const satisfies Record<string, z.ZodMiniType<object>>;

export type AgreementFactType = keyof typeof facts;
export type AgreementFact = {
  [Type in AgreementFactType]: { readonly type: Type; readonly data: z.output<(typeof facts)[Type]> };
}[AgreementFactType];
