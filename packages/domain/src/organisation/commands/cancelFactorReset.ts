import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { keepers } from '../fields.ts';
import { defineCommand } from '../parts.ts';

export const CancelFactorReset = defineCommand({
  type: 'CancelFactorReset',
  says: 'The factor was found, or nobody had asked: it is not taken away.',
  from: ['verified'],
  to: ['verified'],
  by: [...keepers, 'agency.official'],
  payload: z.strictObject({ personId: id }),
  decide: ({ resets }, data) =>
    resets.some(({ personId }) => personId === data.personId)
      ? accept([{ type: 'FactorResetCancelled', data }])
      : refuse({ code: 'noReset' }),
});
