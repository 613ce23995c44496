import { iceRoles, oversightRoles } from '@ice-access/domain/parties';
import { sayRole } from '@ice-access/domain/wording';

/** The offices somebody holds, as the head of a page names them. */
export const sayRoles = (held: readonly string[]): string =>
  [...iceRoles, ...oversightRoles]
    .filter((role) => held.includes(role))
    .map(sayRole)
    .join(', ');
