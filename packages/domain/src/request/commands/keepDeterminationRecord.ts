import * as z from 'zod/mini';
import { id, sha256 } from '../../kernel/ids.ts';
import { accept } from '../../kernel/outcome.ts';
import { recordAfter } from '../facts.ts';
import { defineCommand } from '../parts.ts';

export const KeepDeterminationRecord = defineCommand({
  type: 'KeepDeterminationRecord',
  says: 'The filing step keeps the determination record: the hash of a document that both sides can open.',
  from: ['determining', 'deferred', 'headquartersReview', 'closedWithoutAgreement', 'approved', 'declined'],
  to: ['determining', 'deferred', 'headquartersReview', 'closedWithoutAgreement', 'approved', 'declined'],
  by: ['system.sealer'],
  payload: z.strictObject({ documentId: id, sha256, bytes: z.number().check(z.int(), z.positive()), after: recordAfter }),
  decide: (_request, data) => accept([{ type: 'DeterminationRecordKept', data }]),
});
