import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What a reviewer may get of organisation: these fields and no others. */
export const organisation = {
  'organisation.list': z.strictObject({
    rows: z.array(
      z.strictObject({
        organisationId: leaf,
        name: leaf,
        ori: leaf,
        state: leaf,
        phase: leaf,
        reviewDueOn: leaf,
        people: leaf,
        administrators: leaf,
      }),
    ),
    nextCursor: leaf,
    previousCursor: leaf,
  }),
} as const;
