import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Pool } from 'pg';

const periodMs = 30_000;
const digits = 6;
/** One step early or late: clocks of phones differ, and people type slowly (RFC 6238 5.2). */
const window = [-1, 0, 1] as const;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const base32Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** 32 random characters, as the sign-in library keeps a secret: the key is their bytes. */
export const newSecret = (): string => Array.from({ length: 32 }, () => letters[randomInt(letters.length)]).join('');

/** The time step of an instant. */
export const stepAt = (at: Date): number => Math.floor(at.getTime() / periodMs);
/** When a step begins. */
export const stepBegins = (step: number): Date => new Date(step * periodMs);

/** The code of one time step (RFC 4226 with the counter of RFC 6238). */
export function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 0xf;
  const number = (mac.readUInt32BE(at) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

/** The step that a code belongs to, when it is one that counts now. */
export function stepOf(secret: string, code: string, at: Date): number | undefined {
  const given = Buffer.from(code);
  return window
    .map((offset) => stepAt(at) + offset)
    .findLast((step) => {
      const expected = Buffer.from(codeOf(secret, step));
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
}

/** The secret as authenticator programs take it by hand. */
export function base32(secret: string): string {
  const bits = [...Buffer.from(secret)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => base32Letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** What a QR code for an authenticator program says. */
export const uriOf = (secret: string, { issuer, email }: { readonly issuer: string; readonly email: string }): string =>
  `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}&digits=${digits}&period=${periodMs / 1000}`;

/** The secret as it lies in the table. */
export const sealed = (secret: string, key: string): Promise<string> => symmetricEncrypt({ key, data: secret });
export const unsealed = (row: string, key: string): Promise<string> => symmetricDecrypt({ key, data: row });

/** What is needed to check a code of one account. */
export interface CodeAsk {
  readonly pool: Pool;
  readonly key: string;
  readonly userId: string;
  readonly code: string;
  readonly at: Date;
  /** Whether the authenticator is being set up, and has not counted yet. */
  readonly unverified?: boolean;
}

/**
 * Whether the code is right, and nobody used its time step or a later one before: the step is taken by compare-and-set, so of two
 * tries at once one wins (RFC 6238 5.2, "must not accept the second attempt of the OTP").
 */
export async function spendTotp({ pool, key, userId, code, at, unverified = false }: CodeAsk): Promise<boolean> {
  const { rows } = await pool.query<{ secret: string }>('select secret from two_factor where user_id = $1 and verified = $2', [
    userId,
    !unverified,
  ]);
  const [row] = rows;
  const step = row === undefined ? undefined : stepOf(await unsealed(row.secret, key), code.replaceAll(/\s/g, ''), at);
  if (step === undefined) return false;
  const taken = await pool.query('update two_factor set last_step = $2 where user_id = $1 and (last_step is null or last_step < $2)', [
    userId,
    step,
  ]);
  return taken.rowCount === 1;
}
