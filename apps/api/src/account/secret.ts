import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Half of what we write: a file that was cut off, or that somebody typed, signs no cookies. */
const lettersMin = 32;

/** One door's secret for signing its cookies: made once, kept in the data folder, readable by its owner only. */
export function secretOf(dataDir: string, name: string): string {
  const folder = join(dataDir, 'secrets');
  const path = join(folder, `${name}.key`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    // 'wx' refuses an existing file, so two starts at once agree on the first one's secret.
    writeFileSync(path, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  chmodSync(path, 0o600);
  const secret = readFileSync(path, 'utf8');
  if (secret.length < lettersMin)
    throw new Error(`${path} is too short for a secret. Remove the file: a new one will be made, and everybody signs in again.`);
  return secret;
}
