import * as z from 'zod/mini';
import { addMonths } from '../../kernel/instant.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { administrators } from '../fields.ts';
import { defineCommand } from '../parts.ts';

export const RecordReview = defineCommand({
  type: 'RecordReview',
  says: 'The administrator looked at who may do what, as is done once a year.',
  from: ['verified'],
  to: ['verified'],
  by: administrators,
  payload: z.strictObject({ note: z.nullable(typed) }),
  texts: { note: 'both' },
  decide: (_state, { note }, { today, clocks }) =>
    accept([{ type: 'ReviewRecorded', data: { note, nextOn: addMonths(today, clocks.review.months) } }]),
});
