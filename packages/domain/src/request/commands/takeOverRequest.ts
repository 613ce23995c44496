import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { mustBeOnPaper } from '../paper.ts';
import { defineCommand } from '../parts.ts';
import { standingPhases } from '../state.ts';

export const TakeOverRequest = defineCommand({
  type: 'TakeOverRequest',
  says: 'An authorized official takes over the request that the agency made on paper, and goes on here.',
  from: [...standingPhases, 'onHold'],
  to: [...standingPhases, 'onHold'],
  by: ['agency.official'],
  payload: z.strictObject({}),
  precondition: mustBeOnPaper,
  decide: () => accept([{ type: 'RequestTakenOver', data: {} }]),
});
