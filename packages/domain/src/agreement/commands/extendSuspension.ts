import * as z from 'zod/mini';
import { date } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const ExtendSuspension = defineCommand({
  type: 'ExtendSuspension',
  says: 'Headquarters extends a suspension by a notice that states the same three things.',
  from: ['suspended'],
  to: ['suspended'],
  by: ['ice.headquarters'],
  payload: z.strictObject({ until: date, reasons: typed, howToRespond: typed, correctiveSteps: typed }),
  texts: { reasons: 'both', howToRespond: 'both', correctiveSteps: 'both' },
  decide: ({ suspension }, data, { today }) =>
    data.until <= suspension.until || data.until <= today
      ? refuse({ code: 'dateNotAhead', date: data.until })
      : accept([{ type: 'SuspensionExtended', data }]),
});
