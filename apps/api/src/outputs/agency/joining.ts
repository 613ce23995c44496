import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What an agency may get of joining: these fields and no others. */
export const joining = {
  'joining.lookUp': z.array(
    z.strictObject({ agencyId: leaf, ori: leaf, displayName: leaf, counties: z.array(leaf), state: leaf, type: leaf, joined: leaf }),
  ),
} as const;
