import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { verifyPassword as verifyEarlier } from 'better-auth/crypto';

// PBKDF2-HMAC-SHA-256 is the one password hash that FIPS 140-3 modules offer (SP 800-132); see docs/decisions/0011.
const rounds = 600_000;
const scheme = 'pbkdf2-sha256';
const saltBytes = 16;
const hashBytes = 32;
const derive = promisify(pbkdf2);

/** A salted hash that says how it was made. The whole password counts, as it was typed. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, rounds, hashBytes, 'sha256');
  return [scheme, rounds, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether this is the password of the hash. Hashes that the library made before are still read. */
export async function isPassword({ hash, password }: { readonly hash: string; readonly password: string }): Promise<boolean> {
  const [name, made, salt, expected] = hash.split('$');
  if (name !== scheme || made === undefined || salt === undefined || expected === undefined) return verifyEarlier({ hash, password });
  const wanted = Buffer.from(expected, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'), Number(made), hashBytes, 'sha256');
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
