import * as z from 'zod/mini';
import { id, sha256 } from '../../kernel/ids.ts';
import { addDays } from '../../kernel/instant.ts';
import { accept } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const RecordSeal = defineCommand({
  type: 'RecordSeal',
  says: 'The final document is stored and its hash recorded; the agreement is in force.',
  from: ['sealing'],
  to: ['inForce'],
  by: ['system.sealer'],
  payload: z.strictObject({ sha256, bytes: z.int().check(z.positive()), documentId: id }),
  precondition: ({ failure }) => (failure === null ? undefined : { code: 'sealingFailed' }),
  decide: ({ terms }, data, { today }) =>
    accept([{ type: 'AgreementSealed', data: { ...data, dueOn: addDays(today, terms.prepareDays) } }]),
});
