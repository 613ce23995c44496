import * as z from 'zod/mini';
import { date } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { standingPhases } from '../state.ts';

export const HoldRequest = defineCommand({
  type: 'HoldRequest',
  says: 'ICE puts the request on hold, with a reason and a review date that the agency sees.',
  from: standingPhases,
  to: ['onHold'],
  by: ['ice.headquarters', 'ice.programOffice'],
  payload: z.strictObject({ reason: typed, reviewOn: date }),
  texts: { reason: 'both' },
  decide: (_request, data, { today }) =>
    data.reviewOn <= today ? refuse({ code: 'dateNotAhead', date: data.reviewOn }) : accept([{ type: 'RequestHeld', data }]),
});
