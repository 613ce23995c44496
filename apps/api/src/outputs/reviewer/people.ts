import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What a reviewer may get of people: these fields and no others. */
export const people = {
  'people.list': z.array(z.strictObject({ id: leaf, name: leaf, roles: z.array(leaf), fieldOffice: leaf })),
} as const;
