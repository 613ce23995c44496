import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const TakeBackDraft = defineCommand({
  type: 'TakeBackDraft',
  says: 'The program office takes the text back to correct what was filled in. Agreed changes stay.',
  from: ['negotiating'],
  to: ['drafting'],
  by: ['ice.programOffice'],
  payload: z.strictObject({ reason: typed }),
  texts: { reason: 'both' },
  decide: (_agreement, data, { today, clocks, calendar }) =>
    accept([{ type: 'DraftTakenBack', data: { ...data, dueOn: dueOn(today, clocks.draft, calendar) } }]),
});
