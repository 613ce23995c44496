import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { isFieldPaper, sendBackPart } from '../sendBackParts.ts';
import { mustBeFresh } from '../separation.ts';

export const SendBackToDetermination = defineCommand({
  type: 'SendBackToDetermination',
  says: 'Headquarters sends one part of the determination back, with the reason: to both sides, or to the field for its own papers.',
  from: ['headquartersReview'],
  to: ['determining', 'headquartersReview'],
  by: ['ice.headquarters'],
  fresh: true,
  payload: z.strictObject({ reason: typed, part: z.optional(sendBackPart) }),
  texts: { reason: 'both' },
  precondition: mustBeFresh,
  decide: (_request, { reason, part }, { today, clocks, calendar }) => {
    const period = part !== undefined && isFieldPaper(part) ? clocks.headquarters : clocks.determine;
    const data = { reason, dueOn: dueOn(today, period, calendar), ...(part && { part }) };
    return accept([{ type: 'SentBackToDetermination', data }]);
  },
});
