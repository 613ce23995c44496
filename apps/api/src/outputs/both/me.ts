import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What both sides may get of me: these fields and no others. */
export const me = {
  'me.get': z.strictObject({
    person: z.strictObject({ id: leaf, name: leaf, email: leaf }),
    party: leaf,
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
    roles: z.array(leaf),
    fieldOffice: leaf,
    organisations: z.array(z.strictObject({ organisationId: leaf, name: leaf, roles: z.array(leaf) })),
    officesHeld: z.array(
      z.strictObject({
        officeId: leaf,
        organisationId: leaf,
        role: leaf,
        fieldOffice: leaf,
        startsOn: leaf,
        endsOn: leaf,
        delegated: leaf,
      }),
    ),
    actingIn: leaf,
    session: z.strictObject({
      id: leaf,
      method: leaf,
      strength: leaf,
      signedInAt: leaf,
      provedAt: leaf,
      lastSeenAt: leaf,
      idleEndsAt: leaf,
      endsAt: leaf,
    }),
    now: leaf,
    factors: z.strictObject({ totp: leaf, passkeys: leaf, recoveryCodesLeft: leaf, passkeyNeeded: leaf }),
  }),
} as const;
