import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mustBeFresh } from '../separation.ts';

export const DeclineRequest = defineCommand({
  type: 'DeclineRequest',
  says: 'Headquarters declines the request, with the reason and what would have to change to ask again.',
  from: ['submitted', 'headquartersReview', 'onHold'],
  to: ['declined'],
  by: ['ice.headquarters'],
  fresh: true,
  payload: z.strictObject({ reason: typed, reapplyWhen: typed }),
  texts: { reason: 'both', reapplyWhen: 'both' },
  precondition: (request, situation) => {
    const standing = request.phase === 'onHold' ? request.held : request;
    return 'assessors' in standing ? mustBeFresh(standing, situation) : undefined;
  },
  decide: (_request, data) => accept([{ type: 'RequestDeclined', data }]),
});
