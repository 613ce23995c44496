import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What both sides may get of invitation: these fields and no others. */
export const invitation = {
  'invitation.look': z.strictObject({
    organisation: z.strictObject({ name: leaf, kind: leaf }),
    roles: z.array(leaf),
    fieldOffice: leaf,
    startsOn: leaf,
    endsOn: leaf,
    name: leaf,
    email: leaf,
    expiresAt: leaf,
    account: leaf,
  }),
} as const;
