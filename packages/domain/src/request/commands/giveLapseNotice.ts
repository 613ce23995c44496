import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { id } from '../../kernel/ids.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { mustAwaitAgency } from '../lapse.ts';
import { defineCommand } from '../parts.ts';
import { awaitedPhases } from '../state.ts';

export const GiveLapseNotice = defineCommand({
  type: 'GiveLapseNotice',
  says: 'The program office tells the agency, with a date, that the request will lapse without an answer.',
  from: awaitedPhases,
  to: awaitedPhases,
  by: ['ice.programOffice'],
  payload: z.strictObject({ documentId: z.nullable(id), notice: typed }),
  texts: { notice: 'both' },
  precondition: (request, { today }) => {
    if (request.lapse !== null) return { code: 'noticeRunning', answerBy: request.lapse.answerBy };
    return mustAwaitAgency(request) ?? (today <= request.dueOn ? { code: 'notYet', on: request.dueOn } : undefined);
  },
  decide: (_request, data, { today, clocks, calendar }) =>
    accept([{ type: 'LapseNoticeGiven', data: { ...data, answerBy: dueOn(today, clocks.lapse, calendar) } }]),
});
