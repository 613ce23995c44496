import * as z from 'zod';
import { leaf, period } from '../parts.ts';

/** What both sides may get of meta: these fields and no others. */
export const meta = {
  'meta.get': z.strictObject({
    product: leaf,
    door: leaf,
    official: z.strictObject({ name: leaf, contact: leaf }).nullable(),
    demonstration: z
      .strictObject({ people: z.array(z.strictObject({ email: leaf, name: leaf, office: leaf, agency: leaf })), password: leaf })
      .nullable(),
    now: leaf,
  }),
  'meta.setTimes': z.strictObject({
    request: z.strictObject({
      acknowledge: period,
      resubmit: period,
      beginAssessment: period,
      answer: period,
      review: period,
      determine: period,
      headquarters: period,
      lapse: period,
    }),
    agreement: z.strictObject({
      draft: period,
      answer: period,
      legal: period,
      authority: period,
      agencySigns: period,
      iceSigns: period,
      seal: period,
      lapse: period,
    }),
  }),
} as const;
