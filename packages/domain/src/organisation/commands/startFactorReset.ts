import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { keepers } from '../fields.ts';
import { notEligible } from '../granting.ts';
import { defineCommand } from '../parts.ts';

export const StartFactorReset = defineCommand({
  type: 'StartFactorReset',
  says: 'Somebody lost the second factor: one person starts to take it away, a second one confirms.',
  from: ['verified'],
  to: ['verified'],
  by: [...keepers, 'agency.official'],
  payload: z.strictObject({ personId: id, reason: typed }),
  texts: { reason: 'both' },
  decide: (state, data, { by }) => {
    if (data.personId === by.person) return refuse({ code: 'notYourself' });
    const unfit = notEligible(state, data.personId);
    if (unfit !== undefined) return refuse(unfit);
    const running = state.resets.some(({ personId }) => personId === data.personId);
    return running ? refuse({ code: 'resetRunning' }) : accept([{ type: 'FactorResetStarted', data }]);
  },
});
