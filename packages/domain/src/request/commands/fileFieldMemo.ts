import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mustBeDirector } from '../separation.ts';

export const FileFieldMemo = defineCommand({
  type: 'FileFieldMemo',
  says: 'The field director files the recommendation to headquarters. Both sides see that it was filed; only ICE reads it.',
  from: ['headquartersReview'],
  to: ['headquartersReview'],
  by: ['ice.fieldDirector'],
  payload: z.strictObject({ memo: typed }),
  texts: { memo: 'ice' },
  precondition: mustBeDirector,
  decide: (_request, data) => accept([{ type: 'FieldMemoFiled', data }]),
});
