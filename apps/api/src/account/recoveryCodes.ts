import { createHash, randomInt } from 'node:crypto';
import type { Pool } from 'pg';

const count = 10;
// No letters that look like digits; sixteen of them are eighty bits (SP 800-63B-4 asks for sixty-four of a look-up secret).
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789';
const lettersPerCode = 16;

const made = (): string => Array.from({ length: lettersPerCode }, () => letters[randomInt(letters.length)]).join('');
const shown = (code: string): string => (code.match(/.{4}/g) ?? []).join('-');

/** The hash of a code as people type it: small letters, spaces and hyphens do not matter, nor O for 0, nor I or L for 1. */
export const recoveryHash = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1'))
    .digest('base64url');

/** Ten new codes to be shown once, and the hashes of them that are kept, as a JSON list. */
export function newRecoveryCodes(): { readonly codes: readonly string[]; readonly kept: string } {
  const codes = Array.from({ length: count }, made);
  return { codes: codes.map(shown), kept: JSON.stringify(codes.map(recoveryHash)) };
}

/** How many are left in a kept list. */
export const codesLeft = (kept: string): number => {
  const list: unknown = JSON.parse(kept);
  return Array.isArray(list) ? list.length : 0;
};

/** Uses one code up. False when it is none of the account's, or somebody was faster. */
export async function spendRecoveryCode(pool: Pool, userId: string, code: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update two_factor set backup_codes = (backup_codes::jsonb - $2)::text where user_id = $1 and backup_codes::jsonb ? $2`,
    [userId, recoveryHash(code)],
  );
  return rowCount === 1;
}
