import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const ReturnRequest = defineCommand({
  type: 'ReturnRequest',
  says: 'The program office returns the request with a list of what is missing.',
  from: ['submitted'],
  to: ['returned'],
  by: ['ice.programOffice'],
  payload: z.strictObject({ gaps: z.array(typed).check(z.minLength(1), z.maxLength(50)) }),
  texts: { gaps: 'both' },
  decide: (_request, { gaps }, { today, clocks, calendar }) =>
    accept([{ type: 'RequestReturned', data: { gaps: [...gaps], dueOn: dueOn(today, clocks.resubmit, calendar) } }]),
});
