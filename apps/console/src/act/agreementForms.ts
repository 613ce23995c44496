import type { AgreementCommandType } from '@ice-access/domain/agreement';
import type { StepField } from '@ice-access/ui/request';
import { area, day, type FormSpec, nothing, orNull } from './form.ts';

const reason = area('reason', 'Reason, shown to the agency');
const holdForm: FormSpec = {
  fields: [reason, day('reviewOn', 'Review date', 'The agency sees this date.')],
  payload: (typed) => ({ reason: typed.reason, reviewOn: typed.reviewOn }),
};
/** What a notice of suspension has to say. */
const suspension: readonly StepField[] = [
  area('reasons', 'Reasons for the suspension'),
  day('until', 'It lasts until'),
  area('howToRespond', 'How the agency can respond'),
  area('correctiveSteps', 'What would correct it'),
];
const reasonForm: FormSpec = { fields: [reason], payload: (typed) => ({ reason: typed.reason }) };

/** The form of each command that ICE sends for an agreement. Commands that are sent from the text, a signature or the readiness list have none. */
export function agreementForm(type: AgreementCommandType, digest: string): FormSpec | undefined {
  const withDigest: FormSpec = { fields: [], payload: () => ({ digest }) };
  switch (type) {
    case 'SendDraft':
    case 'AgreeText':
      return withDigest;
    case 'ClearText':
      return {
        fields: [{ ...area('note', 'Note of counsel', 'Only ICE reads this.'), optional: true }],
        payload: ({ note = '' }) => ({ digest, agencyNote: null, iceNote: orNull(note) }),
      };
    case 'RaiseLegalObjection':
      return { fields: [area('objection', 'Objection, shown to the agency')], payload: ({ objection }) => ({ objection }) };
    case 'TakeBackDraft':
    case 'DeclineToSign':
    case 'CloseUnsigned':
    case 'CancelTerminationNotice':
      return reasonForm;
    case 'HoldAgreement':
    case 'ExtendHold':
      return holdForm;
    case 'SuspendAgreement':
      return {
        fields: [
          ...suspension,
          {
            kind: 'choice',
            name: 'exigent',
            label: 'At once, because waiting would do harm',
            choices: [
              { value: 'no', label: 'No, after the notice time of the agreement' },
              { value: 'yes', label: 'Yes, at once' },
            ],
          },
        ],
        payload: ({ reasons, until, howToRespond, correctiveSteps, exigent }) => ({
          reasons,
          until,
          howToRespond,
          correctiveSteps,
          exigent: exigent === 'yes',
        }),
      };
    case 'ExtendSuspension':
      return {
        fields: suspension,
        payload: ({ reasons, until, howToRespond, correctiveSteps }) => ({ reasons, until, howToRespond, correctiveSteps }),
      };
    case 'GiveTerminationNotice':
      return {
        fields: [day('effectiveOn', 'The agreement ends on'), area('reasons', 'Reasons, shown to the agency')],
        payload: ({ effectiveOn, reasons }) => ({ effectiveOn, reasons, documentId: null }),
      };
    case 'CompleteTermination':
      return { fields: [], payload: () => ({ documentId: null }) };
    case 'GiveLapseNotice':
      return {
        fields: [area('notice', 'Notice to the agency', 'It is sent with the date by which to answer.')],
        payload: ({ notice }) => ({ notice, documentId: null }),
      };
    case 'RetrySealing':
    case 'ReleaseHold':
    case 'LiftSuspension':
    case 'RecordExpiry':
    case 'RecordLapse':
      return nothing;
    default:
      return undefined;
  }
}
