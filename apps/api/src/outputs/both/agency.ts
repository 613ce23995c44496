import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What both sides may get of agency: these fields and no others. */
export const agency = {
  'agency.get': z.strictObject({
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
    fieldOffice: z.strictObject({ key: leaf, name: leaf, zone: leaf }),
  }),
  'agency.lookUp': z.array(
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
    }),
  ),
} as const;
