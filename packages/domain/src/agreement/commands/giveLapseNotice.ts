import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { id } from '../../kernel/ids.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { mustAwaitAgency } from '../lapse.ts';
import { defineCommand } from '../parts.ts';
import { awaitedAgreementPhases } from '../state.ts';

export const GiveLapseNotice = defineCommand({
  type: 'GiveLapseNotice',
  says: 'The program office tells the agency, with a date, that the agreement will lapse without an answer.',
  from: awaitedAgreementPhases,
  to: awaitedAgreementPhases,
  by: ['ice.programOffice'],
  payload: z.strictObject({ documentId: z.nullable(id), notice: typed }),
  texts: { notice: 'both' },
  precondition: (agreement, { today }) => {
    if (agreement.lapse !== null) return { code: 'noticeRunning', answerBy: agreement.lapse.answerBy };
    return mustAwaitAgency(agreement) ?? (today <= agreement.dueOn ? { code: 'notYet', on: agreement.dueOn } : undefined);
  },
  decide: (_agreement, data, { today, clocks, calendar }) =>
    accept([{ type: 'LapseNoticeGiven', data: { ...data, answerBy: dueOn(today, clocks.lapse, calendar) } }]),
});
