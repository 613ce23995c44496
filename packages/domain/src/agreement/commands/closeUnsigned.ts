import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { isSealed } from '../ending.ts';
import { defineCommand } from '../parts.ts';
import { unconcludedPhases } from '../state.ts';

export const CloseUnsigned = defineCommand({
  type: 'CloseUnsigned',
  says: 'Headquarters ends the work on an agreement that both have not signed, with the reason.',
  from: [...unconcludedPhases, 'onHold'],
  to: ['notConcluded'],
  by: ['ice.headquarters'],
  payload: z.strictObject({ reason: typed }),
  texts: { reason: 'both' },
  precondition: (agreement) => (isSealed(agreement) ? { code: 'alreadySigned' } : undefined),
  decide: (_agreement, data) => accept([{ type: 'AgreementNotConcluded', data }]),
});
