import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What both sides may get of looking: these fields and no others. */
export const looking = {
  'looking.denials': z.strictObject({ rows: z.array(leaf), next: leaf }),
  'looking.ofCase': z.strictObject({
    rows: z.array(
      z.strictObject({ number: leaf, on: leaf, organisation: leaf, offices: z.array(leaf), kind: leaf, what: leaf, times: leaf }),
    ),
    next: leaf,
  }),
  'looking.own': z.strictObject({
    rows: z.array(
      z.strictObject({
        number: leaf,
        at: leaf,
        person: leaf,
        offices: z.array(leaf),
        kind: leaf,
        id: leaf,
        reference: leaf,
        what: leaf,
        address: leaf,
      }),
    ),
    next: leaf,
  }),
} as const;
