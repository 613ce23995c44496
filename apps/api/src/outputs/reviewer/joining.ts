import * as z from 'zod';
import { action, leaf } from '../parts.ts';

/** What a reviewer may get of joining: these fields and no others. */
export const joining = {
  'joining.get': z.strictObject({
    organisationId: leaf,
    version: leaf,
    phase: leaf,
    agency: z
      .strictObject({
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
        fieldOffice: z.strictObject({ key: leaf, name: leaf, zone: leaf }).nullable(),
      })
      .nullable(),
    askings: z.array(
      z.strictObject({
        joiningId: leaf,
        reference: leaf,
        askedOn: leaf,
        standing: leaf,
        state: leaf,
        agencyType: leaf,
        ori: leaf,
        sameAsHead: leaf,
        agencyName: leaf,
        county: leaf,
        headName: leaf,
        headTitle: leaf,
        headEmail: leaf,
        headPhone: leaf,
        administratorName: leaf,
        administratorTitle: leaf,
        administratorEmail: leaf,
        note: leaf,
        refusedBecause: leaf,
        letter: z.strictObject({ documentId: leaf, fileName: leaf, bytes: leaf, type: leaf }),
      }),
    ),
    lookAlikes: z.array(
      z.strictObject({
        agencyId: leaf,
        ori: leaf,
        displayName: leaf,
        counties: z.array(leaf),
        state: leaf,
        type: leaf,
        similarity: leaf,
        phase: leaf,
      }),
    ),
    duplicates: z.array(z.strictObject({ organisationId: leaf, name: leaf, phase: leaf, joiningId: leaf, why: leaf })),
    actions: z.array(action),
    now: leaf,
    today: leaf,
  }),
  'joining.list': z.strictObject({
    rows: z.array(
      z.strictObject({
        organisationId: leaf,
        name: leaf,
        ori: leaf,
        state: leaf,
        county: leaf,
        phase: leaf,
        askedOn: leaf,
        inRegister: leaf,
        askings: leaf,
      }),
    ),
    nextCursor: leaf,
    previousCursor: leaf,
  }),
} as const;
