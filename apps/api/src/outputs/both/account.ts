import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What both sides may get of account: these fields and no others. */
export const account = {
  'account.factors': z.strictObject({
    totp: leaf,
    passkeys: z.array(z.strictObject({ id: leaf, name: leaf, createdAt: leaf, lastUsedAt: leaf.optional() })),
    recoveryCodesLeft: leaf,
    oidc: leaf,
    passkeyNeeded: leaf,
  }),
  'account.sessions': z.array(z.strictObject({ id: leaf, method: leaf, browser: leaf, signedInAt: leaf, lastSeenAt: leaf, current: leaf })),
} as const;
