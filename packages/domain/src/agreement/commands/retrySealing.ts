import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const RetrySealing = defineCommand({
  type: 'RetrySealing',
  says: 'The program office has the final document made again.',
  from: ['sealing'],
  to: ['sealing'],
  by: ['ice.programOffice', 'system.sealer'],
  payload: z.strictObject({}),
  precondition: ({ failure }) => (failure === null ? { code: 'sealingRunning' } : undefined),
  decide: (_agreement, _data, { today, clocks, calendar }) =>
    accept([{ type: 'SealingRetried', data: { dueOn: dueOn(today, clocks.seal, calendar) } }]),
});
