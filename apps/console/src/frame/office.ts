import type { Role } from '@ice-access/domain/parties';
import { sayRole } from '@ice-access/domain/wording';

/** The offices somebody holds, as the head of a page names them. */
export const sayRoles = (roles: readonly Role[]): string => roles.map(sayRole).join(', ');
