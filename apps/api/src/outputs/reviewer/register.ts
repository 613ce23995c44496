import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What a reviewer may get of register: these fields and no others. */
export const register = {
  'register.reviewList': z.strictObject({
    rows: z.array(
      z.strictObject({
        agencyKey: leaf,
        state: leaf,
        agency: leaf,
        county: leaf,
        decided: leaf,
        agreementUrl: leaf,
        lastListedOn: leaf,
        models: z.array(leaf),
        kind: leaf,
        reason: leaf,
        because: leaf,
        candidates: z.array(
          z.strictObject({
            agencyId: leaf,
            ori: leaf,
            name: leaf,
            displayName: leaf,
            counties: z.array(leaf),
            state: leaf,
            type: leaf,
            population: leaf,
            officers: leaf,
            year: leaf,
            why: leaf,
          }),
        ),
      }),
    ),
    counts: z.strictObject({ toReview: leaf, notInRegister: leaf }),
    nextCursor: leaf,
  }),
} as const;
