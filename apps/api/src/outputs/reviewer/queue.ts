import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What a reviewer may get of queue: these fields and no others. */
export const queue = {
  'queue.counts': z.strictObject({
    views: z.strictObject({
      mine: z.strictObject({ count: leaf, capped: leaf }),
      late: z.strictObject({ count: leaf, capped: leaf }),
      unassigned: z.strictObject({ count: leaf, capped: leaf }),
      waitingAgency: z.strictObject({ count: leaf, capped: leaf }),
      held: z.strictObject({ count: leaf, capped: leaf }),
      questions: z.strictObject({ count: leaf, capped: leaf }),
      holdsOverdue: z.strictObject({ count: leaf, capped: leaf }),
      disputed: z.strictObject({ count: leaf, capped: leaf }),
      all: z.strictObject({ count: leaf, capped: leaf }),
    }),
  }),
  'queue.load': z.array(z.strictObject({ person: leaf, open: leaf, late: leaf, name: leaf, office: leaf, oldestDays: leaf })),
} as const;
