import type { AgreementCommandType } from '@ice-access/domain/agreement';
import { addDays } from '@ice-access/domain/kernel';
import type { StepField, StepValues } from '@ice-access/ui/request';
import { client } from '../api.ts';
import type { Agreement } from './useAgreement.ts';

interface Done {
  version: number;
  phase: string;
  reference: string;
}
interface Sent {
  agreementId: string;
  expectedVersion: number;
  key: string;
}
/** A step of an agreement that has a form: what it asks, and how it is sent. */
export interface Step {
  fields: (agreement: Agreement) => readonly StepField[];
  send: (sent: Sent, values: StepValues, agreement: Agreement) => Promise<Done>;
}

const both = 'Visible to your agency and to ICE';
const reason: StepField = { name: 'reason', kind: 'words', label: 'Reason', seenBy: both };
const orNull = (value: string | undefined) => (value === undefined || value.trim() === '' ? null : value);
const words = (value: string | undefined) => value ?? '';

/** The forms that an agency's people may need at the head of an agreement, by command. */
export const steps: Partial<Record<AgreementCommandType, Step>> = {
  ClearText: {
    fields: () => [{ name: 'note', kind: 'words', label: 'Note for your own side', optional: true, seenBy: 'Only your agency sees this' }],
    send: (sent, values, { textDigest }) =>
      client.agreement.clearText.mutate({ ...sent, data: { digest: textDigest, agencyNote: orNull(values.note), iceNote: null } }),
  },
  RaiseLegalObjection: {
    fields: () => [{ name: 'objection', kind: 'words', label: 'What counsel objects to', seenBy: both }],
    send: (sent, values) => client.agreement.raiseLegalObjection.mutate({ ...sent, data: { objection: words(values.objection) } }),
  },
  RecordAuthority: {
    fields: ({ today }) => [
      {
        name: 'kind',
        kind: 'choice',
        label: 'What gives the power to sign?',
        choices: [
          { value: 'resolution', label: 'A decision of the governing body', hint: 'A resolution, an order, minutes' },
          { value: 'ownAuthority', label: 'The office itself, by law' },
        ],
      },
      {
        name: 'body',
        kind: 'line',
        label: 'Who decided, or which law',
        hint: 'For example: Board of County Commissioners of Fairview County',
        seenBy: both,
      },
      {
        name: 'number',
        kind: 'line',
        label: 'Number of the decision',
        hint: 'For example: Resolution 2026-14',
        when: ({ kind }) => kind === 'resolution',
      },
      { name: 'decidedOn', kind: 'date', label: 'Date', initial: today },
      {
        name: 'documentId',
        kind: 'file',
        label: 'The decision as a file',
        when: ({ kind }) => kind === 'resolution',
        missing: 'Add the decision as a file.',
      },
    ],
    send: (sent, { kind, body, number, decidedOn, documentId }, { textDigest }) =>
      client.agreement.recordAuthority.mutate({
        ...sent,
        data: {
          digest: textDigest,
          kind: kind === 'resolution' ? 'resolution' : 'ownAuthority',
          body: words(body),
          number: orNull(number),
          decidedOn: words(decidedOn),
          documentId: orNull(documentId),
        },
      }),
  },
  RecordAuthorityRefused: {
    fields: ({ today }) => [reason, { name: 'decidedOn', kind: 'date', label: 'Date of the decision', initial: today }],
    send: (sent, values) =>
      client.agreement.recordAuthorityRefused.mutate({
        ...sent,
        data: { reason: words(values.reason), decidedOn: words(values.decidedOn), documentId: null },
      }),
  },
  DeclineToSign: {
    fields: () => [reason],
    send: (sent, values) => client.agreement.declineToSign.mutate({ ...sent, data: { reason: words(values.reason) } }),
  },
  GiveTerminationNotice: {
    fields: ({ today, view }) => [
      {
        name: 'effectiveOn',
        kind: 'date',
        label: 'The agreement ends on',
        hint: `At the earliest ${view.terms.agencyNoticeDays} days after the notice`,
        initial: addDays(today, view.terms.agencyNoticeDays),
      },
      { name: 'reasons', kind: 'words', label: 'Reasons', seenBy: both },
    ],
    send: (sent, values) =>
      client.agreement.giveTerminationNotice.mutate({
        ...sent,
        data: { effectiveOn: words(values.effectiveOn), reasons: words(values.reasons), documentId: null },
      }),
  },
  CancelTerminationNotice: {
    fields: () => [reason],
    send: (sent, values) => client.agreement.cancelTerminationNotice.mutate({ ...sent, data: { reason: words(values.reason) } }),
  },
  WithdrawFromAgreement: {
    fields: ({ today }) => [
      { name: 'statement', kind: 'words', label: 'Statement of your agency', seenBy: both },
      { name: 'statedOn', kind: 'date', label: 'Date of the statement', initial: today },
    ],
    send: (sent, values) =>
      client.agreement.withdrawFromAgreement.mutate({
        ...sent,
        data: { statedOn: words(values.statedOn), statementDocumentId: null, statement: words(values.statement) },
      }),
  },
  AnswerLapseNotice: {
    fields: () => [{ name: 'statement', kind: 'words', label: 'Your answer', seenBy: both }],
    send: (sent, values) => client.agreement.answerLapseNotice.mutate({ ...sent, data: { statement: words(values.statement) } }),
  },
};
