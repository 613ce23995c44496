import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const DiscardDraft = defineCommand({
  type: 'DiscardDraft',
  says: 'The agency throws away a draft that was never sent.',
  from: ['draft'],
  to: ['discarded'],
  by: ['agency.preparer', 'agency.official'],
  payload: z.strictObject({}),
  decide: () => accept([{ type: 'DraftDiscarded', data: {} }]),
});
