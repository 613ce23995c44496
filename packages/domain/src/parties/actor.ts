import type { AgencyRole, IceRole, OversightRole, Party, Role, SystemRole } from './roles.ts';

/** An account's id. Names are rows of their own and erasable. */
export type PersonId = string;

/** Who acted, and in which office: this, and no more of a person, goes into an event. */
export interface Hand {
  readonly person: PersonId;
  readonly party: Party;
  readonly role: Role;
}

/** Somebody who asks to do something, with the offices held now. */
export type Actor =
  | { readonly person: PersonId; readonly party: 'agency'; readonly agencyId: string; readonly roles: readonly AgencyRole[] }
  | { readonly person: PersonId; readonly party: 'ice'; readonly fieldOffice: string | null; readonly roles: readonly IceRole[] }
  | { readonly person: PersonId; readonly party: 'oversight'; readonly organisationId: string; readonly roles: readonly OversightRole[] }
  | { readonly person: PersonId; readonly party: 'system'; readonly roles: readonly SystemRole[] };
