import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What a reviewer may get of fieldOffice: these fields and no others. */
export const fieldOffice = {
  'fieldOffice.list': z.array(z.strictObject({ key: leaf, name: leaf, zone: leaf, contact: leaf })),
} as const;
