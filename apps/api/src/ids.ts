import { randomBytes } from 'node:crypto';

/** A UUID of version 7 (RFC 9562): ids sort by the time they were made. */
export function newId(now = Date.now()): string {
  const raw = randomBytes(16);
  raw.writeUIntBE(now, 0, 6);
  raw[6] = ((raw[6] ?? 0) & 0x0f) | 0x70;
  raw[8] = ((raw[8] ?? 0) & 0x3f) | 0x80;
  return raw.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** 128 bits that nobody can guess: what keeps the hash of an erased text from being tried out. */
export const newSalt = (): string => randomBytes(16).toString('hex');
