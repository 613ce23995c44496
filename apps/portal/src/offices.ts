import { agencyRoles } from '@ice-access/domain/parties';
import { sayRole } from '@ice-access/domain/wording';

/** The offices that somebody holds, as the head of a page names them. */
export const sayOffices = (held: readonly string[]): string =>
  agencyRoles
    .filter((role) => held.includes(role))
    .map(sayRole)
    .join(', ');
