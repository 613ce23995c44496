import { type Actor, agencyRoles, type IceRole, iceRoles, type Role } from '@ice-access/domain/parties';
import { idOf, lakeland, otherPeople, people, zzOffice } from '@ice-access/domain/testing';

/** Whose case it is to somebody: the own one, another agency's, or one of another field office. */
export type Relation = 'own' | 'otherAgency' | 'otherFieldOffice';
export type Door = 'portal' | 'console';

/** Somebody who tries: one office and no other. */
export interface Player {
  readonly name: string;
  readonly door: Door;
  readonly role: Role;
  readonly relation: Relation;
  readonly actor: Exclude<Actor, { party: 'system' }>;
}

export const elsewhere = 'zz-other-office';
/** The key of a name in a published list that nobody has decided about. */
export const listedName = 'ZZ|fairview sheriff';

const own: readonly Player[] = Object.entries({ ...people, ...otherPeople }).flatMap(([name, actor]): readonly Player[] => {
  if (actor.party === 'system') return [];
  const [role] = actor.roles;
  return [{ name, door: actor.party === 'agency' ? 'portal' : 'console', role, relation: 'own', actor }];
});

const ofLakeland = agencyRoles.map((role): Player => {
  const name = `lakeland ${role}`;
  const actor = { person: idOf(name), party: 'agency', agencyId: lakeland, roles: [role] } as const;
  return { name, door: 'portal', role, relation: 'otherAgency', actor };
});

const ofElsewhere = iceRoles.map((role): Player => {
  const name = `elsewhere ${role}`;
  const actor = { person: idOf(name), party: 'ice', fieldOffice: elsewhere, roles: [role] } as const;
  return { name, door: 'console', role, relation: 'otherFieldOffice', actor };
});

/** Everybody who tries. */
export const players: readonly Player[] = [...own, ...ofLakeland, ...ofElsewhere];

const spare = (role: IceRole) => ({ person: idOf(`spare ${role}`), party: 'ice', fieldOffice: zzOffice, roles: [role] }) as const;
/** Whom a command may name in somebody's place. */
export const spares = {
  civilRights: spare('ice.civilRights'),
  investigations: spare('ice.liaisonInvestigations'),
  detention: spare('ice.liaisonDetention'),
} as const;
