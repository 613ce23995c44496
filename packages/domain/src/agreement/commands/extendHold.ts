import * as z from 'zod/mini';
import { date } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const ExtendHold = defineCommand({
  type: 'ExtendHold',
  says: 'ICE reviews the hold and sets the next review date, with a reason.',
  from: ['onHold'],
  to: ['onHold'],
  by: ['ice.headquarters', 'ice.programOffice'],
  payload: z.strictObject({ reason: typed, reviewOn: date }),
  texts: { reason: 'both' },
  decide: (_agreement, data, { today }) =>
    data.reviewOn <= today ? refuse({ code: 'dateNotAhead', date: data.reviewOn }) : accept([{ type: 'HoldExtended', data }]),
});
