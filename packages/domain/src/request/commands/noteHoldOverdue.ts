import * as z from 'zod/mini';
import { addDays } from '../../kernel/instant.ts';
import { accept } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const NoteHoldOverdue = defineCommand({
  type: 'NoteHoldOverdue',
  says: 'The review date of a hold has passed without a review: the program notes it, and both sides are told. Once for each date.',
  from: ['onHold'],
  to: ['onHold'],
  by: ['system.clock'],
  payload: z.strictObject({}),
  precondition: ({ reviewOn, missed }, { today }) => {
    if (missed !== undefined) return { code: 'nothingChanges' };
    // The day of the review is ICE's in full.
    return today <= reviewOn ? { code: 'notYet', on: addDays(reviewOn, 1) } : undefined;
  },
  decide: ({ reviewOn }) => accept([{ type: 'HoldReviewMissed', data: { reviewOn } }]),
});
