import { createHash } from 'node:crypto';

/**
 * The id of the register's agency, the same in every database: a UUID of version 8 made from the ORI, so that an address kept from one
 * installation means the same agency in the next.
 */
export function agencyIdOf(ori: string): string {
  const hex = createHash('sha256').update(`ice-access register ${ori}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
