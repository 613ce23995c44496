import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What a reviewer may get of capacity: counts, and the names of field offices and of ICE's own liaisons. */
export const capacity = {
  'capacity.get': z.strictObject({
    today: leaf,
    figures: z.strictObject({
      cases: z.array(z.strictObject({ fieldOffice: leaf, components: z.array(leaf), onHold: leaf, open: leaf, late: leaf })),
      liaisons: z.array(z.strictObject({ person: leaf, fieldOffice: leaf, open: leaf, late: leaf })),
      arrivals: z.array(z.strictObject({ month: leaf, count: leaf })),
      offered: z.array(z.strictObject({ fieldOffice: leaf, cases: leaf, stated: leaf, officers: leaf, mostPerSupervisor: leaf })),
      seats: z.strictObject({ seats: leaf, on: leaf }).nullable(),
    }),
    people: z.record(z.string(), leaf),
    fieldOffices: z.array(z.strictObject({ key: leaf, name: leaf })),
  }),
} as const;
