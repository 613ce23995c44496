import * as z from 'zod';
import { determinationFields, keptInside } from '../determinationParts.ts';

/** What an agency may get of a determination: these fields and no others. */
export const determination = {
  'determination.get': z.strictObject({ ...determinationFields, keptInside: keptInside.agency }),
} as const;
