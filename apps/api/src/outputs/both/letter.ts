import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What both sides may get of letter: these fields and no others. */
export const letter = {
  'letter.list': z.array(z.strictObject({ letterId: leaf, to: leaf, subject: leaf, body: leaf, state: leaf, tries: leaf, at: leaf })),
} as const;
