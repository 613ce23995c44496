import { randomUUID } from 'node:crypto';
import { currentEdition } from '@ice-access/domain/assessment';
import { fairview, people, zzOffice } from '@ice-access/domain/testing';
import type { ZodMiniType } from 'zod/mini';

const digest = 'a'.repeat(64);
const day = '2026-11-24';
const later = '2027-06-01';

/** A value that every command accepts under this name. */
const sample = (requestId: string): Readonly<Record<string, unknown>> => ({
  requestId,
  agencyId: fairview,
  earlierRequestId: null,
  submissionId: randomUUID(),
  digest,
  sha256: digest,
  bytes: 1000,
  asks: [],
  adviseUs: true,
  gaps: ['Say more.'],
  receivedOn: day,
  means: 'telephone',
  documentId: randomUUID(),
  statementDocumentId: null,
  writer: 'The undersheriff',
  fieldOffice: zzOffice,
  investigations: people.investigations.person,
  detention: people.detention.person,
  edition: currentEdition.id,
  agencySections: ['a'],
  iceSections: ['b'],
  sectionId: 'helpNeeded',
  snapshotId: randomUUID(),
  questions: ['jailBeds'],
  heldOn: day,
  place: 'The county jail',
  attendees: 'Both liaisons',
  whatWasSeen: 'Booking',
  meetingId: randomUUID(),
  threadId: randomUUID(),
  questionId: 'requestingOffice',
  dueOn: later,
  stands: true,
  minutes: 'We met.',
  summary: 'Summed up.',
  trackId: randomUUID(),
  subject: { component: 'communityShield' },
  band: 'fits',
  kind: 'selected',
  offers: null,
  reasonCodes: ['other'],
  awaits: null,
  askId: randomUUID(),
  question: 'How many?',
  disagreementId: randomUUID(),
  actionId: randomUUID(),
  side: 'agency',
  what: 'Send the resolution.',
  doneOn: day,
  sources: ['complaints'],
  sourcesText: null,
  supervisors: 2,
  seats: 12,
  beds: null,
  fundsUsd: null,
  comment: 'For ICE alone.',
  recommends: true,
  part: 'table',
  happenedOn: day,
  after: 'reached',
  until: null,
  reviewer: people.civilRights.person,
  finding: 'noObjection',
  conditions: [],
  note: null,
  memo: 'We recommend it.',
  agreements: [{ trackId: randomUUID(), agreementId: randomUUID() }],
  reason: 'A reason.',
  reapplyWhen: 'Next year.',
  reviewOn: later,
  statedOn: day,
  statement: 'We withdraw.',
  notice: 'A notice.',
  clauseId: 'purpose',
  text: 'Other words.',
  answer: 'accepted',
  agencyNote: null,
  iceNote: null,
  objection: 'An objection.',
  body: 'The commission',
  number: '2026-1',
  decidedOn: day,
  capacity: 'Sheriff',
  itemId: 'supervisorNamed',
  startsOn: later,
  exigent: false,
  reasons: 'Reasons.',
  howToRespond: 'In writing.',
  correctiveSteps: 'Steps.',
  effectiveOn: later,
});
/** Where one name means different things. */
const otherwise: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ProposeOutcome: { kind: 'notSelected' },
  RecordMeeting: { kind: 'visit' },
  RecordAwaitedEvent: { awaits: 'fundsAvailable' },
  RecordAuthority: { kind: 'resolution' },
  ConfirmReadiness: { note: 'Done.' },
  AnswerChange: { text: null, reason: null },
  SuspendAgreement: { until: '2027-07-01' },
  ExtendSuspension: { until: '2027-07-01' },
};

/** What travels beside the payload, and is no part of it for the domain. */
const beside: Readonly<Record<string, object>> = { CorrectAnswers: { answers: { jailBeds: { value: 180 } } } };

/** A payload that the command's schema accepts, as it is sent. */
export function payloadFor(spec: { readonly type: string; readonly payload: ZodMiniType<object> }, requestId: string): object {
  const shape: object = Reflect.get(spec.payload._zod.def, 'shape');
  const values = { ...sample(requestId), ...otherwise[spec.type] };
  const payload = Object.fromEntries(Object.keys(shape).map((name) => [name, values[name]]));
  const parsed = spec.payload.safeParse(payload);
  if (!parsed.success) throw new Error(`${spec.type}: ${JSON.stringify(parsed.error.issues)}`);
  return { ...payload, ...beside[spec.type] };
}
