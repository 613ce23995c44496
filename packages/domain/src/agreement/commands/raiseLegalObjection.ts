import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const RaiseLegalObjection = defineCommand({
  type: 'RaiseLegalObjection',
  says: 'Counsel of either side objects, and the text goes back to the table. Both sides read the objection.',
  from: ['legalReview'],
  to: ['negotiating'],
  by: ['agency.counsel', 'ice.counsel'],
  payload: z.strictObject({ objection: typed }),
  texts: { objection: 'both' },
  decide: (_agreement, data, { today, clocks, calendar }) =>
    accept([{ type: 'LegalObjectionRaised', data: { ...data, dueOn: dueOn(today, clocks.answer, calendar) } }]),
});
