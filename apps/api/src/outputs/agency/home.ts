import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What an agency may get of home: these fields and no others. */
export const home = {
  'home.get': z.strictObject({
    today: leaf,
    yourTurn: z.array(z.strictObject({ kind: leaf, id: leaf, reference: leaf, what: leaf, dueOn: leaf, late: leaf })),
    requests: z.array(
      z.strictObject({
        requestId: leaf,
        reference: leaf,
        phase: leaf,
        components: z.array(leaf),
        waitingOn: leaf,
        nextStep: leaf,
        dueOn: leaf,
        dispute: leaf,
        updatedAt: leaf,
      }),
    ),
    agreements: z.array(
      z.strictObject({
        agreementId: leaf,
        reference: leaf,
        phase: leaf,
        operating: leaf,
        waitingOn: leaf,
        nextStep: leaf,
        dueOn: leaf,
        endsOn: leaf,
        subject: leaf,
        updatedAt: leaf,
      }),
    ),
    datesAhead: z.array(z.strictObject({ kind: leaf, id: leaf, reference: leaf, what: leaf, on: leaf })),
  }),
} as const;
