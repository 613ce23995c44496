import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mustBeDirector } from '../separation.ts';

export const FileFieldMemo = defineCommand({
  type: 'FileFieldMemo',
  says: 'The field director recommends to headquarters, yes or no. Both sides see that; only ICE reads the memo.',
  from: ['headquartersReview'],
  to: ['headquartersReview'],
  by: ['ice.fieldDirector'],
  payload: z.strictObject({ memo: typed, recommends: z.optional(z.boolean()) }),
  texts: { memo: 'ice' },
  precondition: (request, situation) =>
    mustBeDirector(request, situation) ??
    (request.sentBack?.part === 'resources' && !request.sentBack.doneAgain ? { code: 'resourcesMissing' } : undefined),
  decide: (_request, data) => accept([{ type: 'FieldMemoFiled', data }]),
});
