import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What an agency may get of published: these fields and no others. */
export const published = {
  'public.counts': z.strictObject({
    participating: z
      .strictObject({
        source: z.strictObject({ fileName: leaf, asOf: leaf, importedAt: leaf, publisher: leaf }),
        agreements: leaf,
        agencies: leaf,
        states: leaf,
        models: z.array(leaf),
        byModel: z.strictObject({ jailEnforcement: leaf, taskForce: leaf, warrantServiceOfficer: leaf }),
        byState: z.array(
          z.strictObject({
            state: leaf,
            agencies: leaf,
            byModel: z.strictObject({ jailEnforcement: leaf, taskForce: leaf, warrantServiceOfficer: leaf }),
          }),
        ),
      })
      .nullable(),
    pending: z
      .strictObject({
        source: z.strictObject({ fileName: leaf, asOf: leaf, importedAt: leaf, publisher: leaf }),
        agreements: leaf,
        agencies: leaf,
        states: leaf,
        models: z.array(leaf),
        byModel: z.strictObject({ jailEnforcement: leaf, taskForce: leaf, warrantServiceOfficer: leaf }),
        byState: z.array(
          z.strictObject({
            state: leaf,
            agencies: leaf,
            byModel: z.strictObject({ jailEnforcement: leaf, taskForce: leaf, warrantServiceOfficer: leaf }),
          }),
        ),
      })
      .nullable(),
  }),
  'public.listed': z.strictObject({
    rows: z.array(
      z.strictObject({
        key: leaf,
        kind: leaf,
        standing: leaf,
        state: leaf,
        agency: leaf,
        county: leaf,
        model: leaf,
        signedOn: leaf,
        agreementUrl: leaf,
        addendumUrl: leaf,
        firstListedOn: leaf,
        lastListedOn: leaf,
        missingSince: leaf,
        ori: leaf,
        agencyId: leaf,
        recordedFrom: leaf,
      }),
    ),
    total: leaf,
    nextCursor: leaf,
  }),
} as const;
