import * as z from 'zod/mini';
import { addDays, daysBetween } from '../../kernel/instant.ts';
import { accept } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';
import { holdablePhases } from '../state.ts';

export const ReleaseHold = defineCommand({
  type: 'ReleaseHold',
  says: 'ICE releases the agreement to where it stood; its clock goes on with the days that were left.',
  from: ['onHold'],
  to: holdablePhases,
  by: ['ice.headquarters', 'ice.programOffice'],
  payload: z.strictObject({}),
  decide: ({ held, heldOn }, _data, { today }) =>
    accept([{ type: 'HoldReleased', data: { dueOn: addDays(held.dueOn, daysBetween(heldOn, today)) } }]),
});
