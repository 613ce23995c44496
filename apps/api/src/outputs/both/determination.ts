import * as z from 'zod';
import { hand, leaf, subject, text } from '../parts.ts';

/** What both sides may get of determination: these fields and no others. */
export const determination = {
  'determination.get': z.strictObject({
    version: leaf,
    rows: z.array(
      z.strictObject({
        trackId: leaf,
        subject,
        insteadOf: leaf,
        standing: z.strictObject({
          kind: leaf,
          proposedBy: hand.optional(),
          agreedBy: hand.optional(),
          on: leaf.optional(),
          outcome: z
            .strictObject({ kind: leaf, reason: text, offers: z.strictObject({ trackId: leaf, subject }).nullable(), until: leaf })
            .optional(),
          by: hand.optional(),
        }),
        reason: z.strictObject({ text: leaf }).nullable(),
      }),
    ),
    digest: leaf,
    canonicalText: leaf,
    concurred: z.strictObject({ agency: leaf, ice: leaf }),
    civilRights: z
      .strictObject({ reviewer: leaf, review: z.strictObject({ finding: leaf, conditions: z.array(text), on: leaf }).nullable() })
      .nullable(),
  }),
} as const;
