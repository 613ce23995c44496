import * as z from 'zod';
import { leaf } from '../parts.ts';

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
} as const;
