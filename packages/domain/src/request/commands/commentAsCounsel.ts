import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const CommentAsCounsel = defineCommand({
  type: 'CommentAsCounsel',
  says: 'ICE counsel comments for ICE. Both sides see that a comment exists and why it is kept inside; only ICE reads it.',
  from: ['determining', 'headquartersReview'],
  to: ['determining', 'headquartersReview'],
  by: ['ice.counsel'],
  payload: z.strictObject({ comment: typed }),
  texts: { comment: 'ice' },
  decide: (_request, data) => accept([{ type: 'CounselCommented', data }]),
});
