import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mustBeFresh } from '../separation.ts';

export const SendBackToDetermination = defineCommand({
  type: 'SendBackToDetermination',
  says: 'Headquarters sends the determination back to both sides, with the reason.',
  from: ['headquartersReview'],
  to: ['determining'],
  by: ['ice.headquarters'],
  fresh: true,
  payload: z.strictObject({ reason: typed }),
  texts: { reason: 'both' },
  precondition: mustBeFresh,
  decide: (_request, { reason }, { today, clocks, calendar }) =>
    accept([{ type: 'SentBackToDetermination', data: { reason, dueOn: dueOn(today, clocks.determine, calendar) } }]),
});
