import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { key } from '../../kernel/ids.ts';
import { accept } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const RecordSealingFailure = defineCommand({
  type: 'RecordSealingFailure',
  says: 'Making or storing the final document failed; the cause is recorded.',
  from: ['sealing'],
  to: ['sealing'],
  by: ['system.sealer'],
  payload: z.strictObject({ cause: key }),
  precondition: ({ failure }) => (failure === null ? undefined : { code: 'sealingFailed' }),
  decide: (_agreement, data, { today, clocks, calendar }) =>
    accept([{ type: 'SealingFailed', data: { ...data, dueOn: dueOn(today, clocks.seal, calendar) } }]),
});
