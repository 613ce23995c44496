import type { AgreementCommandType } from '../../agreement/decide.ts';
import type { AgreementState, Terms } from '../../agreement/state.ts';
import type { AgreementContent } from '../../agreement/view.ts';
import { addDays, type CalendarDate } from '../../kernel/instant.ts';
import { digestOf, idOf } from '../../testing/ids.ts';

/** A text of two clauses, one open and one fixed; a list of two items, one of each side. */
export const walkTerms = (termMonths: number | null): Terms => ({
  edition: '2026-1',
  clauses: [
    { clauseId: 'purpose', open: false },
    { clauseId: 'reports', open: true },
  ],
  readiness: [
    { itemId: 'notices', side: 'agency', evidence: true, goodForMonths: 12 },
    { itemId: 'supervisor', side: 'ice', evidence: false, goodForMonths: null },
  ],
  agencyNoticeDays: 30,
  iceNoticeDays: 90,
  suspensionNoticeDays: 90,
  prepareDays: 180,
  termMonths,
});

const settledOf = (state: AgreementState): unknown => {
  const inner = state.phase === 'onHold' ? state.held : state;
  return 'settled' in inner ? inner.settled : null;
};
export const textDigestOf = (state: AgreementState): string => digestOf(JSON.stringify(settledOf(state)));

/** The text as it stands; and, while it is drafted, one with a blank. */
export function agreementContents(state: AgreementState): readonly AgreementContent[] {
  const complete = { textDigest: textDigestOf(state), unfilled: [] };
  const signed = !['drafting', 'negotiating', 'legalReview', 'authority', 'agencySigning', 'countersigning'].includes(state.phase);
  return signed ? [complete] : [complete, { ...complete, unfilled: ['address'] }];
}

type Payloads = { readonly [Type in AgreementCommandType]: (state: AgreementState, today: CalendarDate) => readonly object[] };
const otherText = digestOf('a text that nobody shows');
const words = { reason: 'It fits our reports.', text: 'Reports are due every quarter.' };
const three = { reasons: 'A finding is open.', howToRespond: 'By letter within 30 days.', correctiveSteps: 'Training of all officers.' };
const documentId = idOf('document');

/** For each command the payloads that are tried, good ones and bad ones. */
export function agreementAlphabet(openings: readonly object[]): Payloads {
  const digests = (state: AgreementState) => [textDigestOf(state), otherText].map((digest) => ({ digest }));
  const dates = (today: CalendarDate) => [today, addDays(today, 3)];
  const reviews = (today: CalendarDate) =>
    [addDays(today, 90), today].map((reviewOn) => ({ reason: 'The program is reviewed.', reviewOn }));
  const items = ['notices', 'supervisor', 'nowhere'];
  return {
    OpenAgreement: () => openings,
    SendDraft: digests,
    TakeBackDraft: () => [{ reason: 'The address was wrong.' }],
    ProposeChange: () => ['reports', 'purpose'].map((clauseId) => ({ clauseId, ...words })),
    AnswerChange: () => [
      { clauseId: 'reports', answer: 'accepted', text: null, reason: null },
      { clauseId: 'reports', answer: 'countered', text: words.text, reason: words.reason },
      { clauseId: 'reports', answer: 'kept', text: null, reason: words.reason },
      { clauseId: 'purpose', answer: 'accepted', text: null, reason: null },
    ],
    AgreeText: digests,
    ClearText: (state) => digests(state).map(({ digest }) => ({ digest, agencyNote: null, iceNote: null })),
    RaiseLegalObjection: () => [{ objection: 'The clause on reports is not clear.' }],
    RecordAuthority: (state, today) => [
      ...digests(state).map(({ digest }) => ({
        digest,
        kind: 'resolution',
        body: 'County commission',
        number: '2026-14',
        decidedOn: today,
        documentId,
      })),
      {
        digest: textDigestOf(state),
        kind: 'resolution',
        body: 'County commission',
        number: '2026-14',
        decidedOn: addDays(today, 3),
        documentId,
      },
      { digest: textDigestOf(state), kind: 'resolution', body: 'County commission', number: null, decidedOn: today, documentId },
    ],
    RecordAuthorityRefused: (_state, today) =>
      dates(today).map((decidedOn) => ({ reason: 'The commission said no.', decidedOn, documentId: null })),
    SignForAgency: (state) => digests(state).map(({ digest }) => ({ digest, capacity: 'Sheriff of Fairview County' })),
    Countersign: (state) => digests(state).map(({ digest }) => ({ digest, capacity: 'Assistant Director' })),
    DeclineToSign: () => [{ reason: 'The text has a mistake.' }],
    RecordSeal: () => [{ sha256: digestOf('the file'), bytes: 1000, documentId }],
    RecordSealingFailure: () => [{ cause: 'typesetting' }],
    RetrySealing: () => [{}],
    ConfirmReadiness: () =>
      items.flatMap((itemId) => [documentId, null].map((evidence) => ({ itemId, documentId: evidence, note: 'It is so.' }))),
    RevokeReadiness: () => items.map((itemId) => ({ itemId, reason: 'It is not so any more.' })),
    EndConfirmation: () => items.map((itemId) => ({ itemId })),
    SuspendAgreement: (_state, today) => [
      { startsOn: today, until: addDays(today, 60), exigent: true, ...three },
      { startsOn: addDays(today, 90), until: addDays(today, 150), exigent: false, ...three },
      { startsOn: today, until: addDays(today, 60), exigent: false, ...three },
    ],
    BeginSuspension: () => [{}],
    ExtendSuspension: (_state, today) => [addDays(today, 400), today].map((until) => ({ until, ...three })),
    LiftSuspension: () => [{}],
    GiveTerminationNotice: (_state, today) =>
      [0, 30, 90].map((days) => ({ effectiveOn: addDays(today, days), reasons: 'The program ends.', documentId: null })),
    CancelTerminationNotice: () => [{ reason: 'The program goes on.' }],
    CompleteTermination: () => [{ documentId: null }],
    RecordExpiry: () => [{}],
    SupersedeAgreement: () => ['another agreement', 'agreement'].map((name) => ({ byAgreementId: idOf(name) })),
    HoldAgreement: (_state, today) => reviews(today),
    ExtendHold: (_state, today) => reviews(today),
    ReleaseHold: () => [{}],
    WithdrawFromAgreement: (_state, today) =>
      dates(today).map((statedOn) => ({ statedOn, statementDocumentId: null, statement: 'We withdraw.' })),
    CloseUnsigned: () => [{ reason: 'The parties could not agree.' }],
    GiveLapseNotice: () => [{ documentId: null, notice: 'The agreement lapses without an answer.' }],
    AnswerLapseNotice: () => [{ statement: 'We still want it.' }],
    RecordLapse: () => [{}],
  };
}
