import { agencyRoles, iceRoles, oversightRoles, type Role } from '@ice-access/domain/parties';
import type { Choice } from '../primitives/ChoiceFields.tsx';
import { roleMeaning, roleName } from './roleMeanings.ts';
import type { OrganisationKind } from './shapes.ts';

const rolesOf: Readonly<Record<OrganisationKind, readonly Role[]>> = { agency: agencyRoles, ice: iceRoles, oversight: oversightRoles };

const choiceOf = (role: Role): Choice => {
  const hint = roleMeaning(role);
  return { value: role, label: roleName(role), ...(hint === undefined ? {} : { hint }) };
};

/** The roles that an organisation of this kind has, each with what it is for. */
export const roleChoices = (kind: OrganisationKind): readonly Choice[] => rolesOf[kind].map(choiceOf);

/** Only these roles, as choices. */
export const choicesOf = (roles: readonly Role[]): readonly Choice[] => roles.map(choiceOf);
