import type { Actor } from './actor.ts';

/** Offices that belong to one field office. Who holds no other sees the cases of that field office only. */
export const fieldBoundRoles: ReadonlySet<string> = new Set([
  'ice.liaisonInvestigations',
  'ice.liaisonDetention',
  'ice.fieldDirector',
  'ice.fieldSupervisor',
]);
/** Offices that belong to one field office when they were given for one, and to the whole program when they were not. */
export const fieldBoundWhenSeated: ReadonlySet<string> = new Set(['ice.programManager', 'ice.training', 'ice.inspector']);

/** Behind which wall somebody reads: none, or that of one field office. Bound without a field office sees no case at all. */
export type FieldWall = { readonly bound: false } | { readonly bound: true; readonly fieldOffice: string | null };

/** Whether all offices that this person holds are bound to a field office. A person of ICE without any office is bound to nothing. */
export function fieldWallOf(actor: Actor): FieldWall {
  if (actor.party !== 'ice') return { bound: false };
  const { fieldOffice } = actor;
  const boundBy = (role: string) => fieldBoundRoles.has(role) || (fieldOffice !== null && fieldBoundWhenSeated.has(role));
  return actor.roles.every(boundBy) ? { bound: true, fieldOffice } : { bound: false };
}

/** Whether somebody reads cases at all: who only keeps the people of an oversight body does not. */
export const readsCases = (actor: Actor): boolean => actor.party !== 'oversight' || actor.roles.includes('oversight.reader');

/** Whether a case of this field office is open to this person. Before a case has one, only national offices see it. */
export function seesFieldOffice(actor: Actor, caseFieldOffice: string | null): boolean {
  const wall = fieldWallOf(actor);
  if (!readsCases(actor)) return false;
  return !wall.bound || (wall.fieldOffice !== null && wall.fieldOffice === caseFieldOffice);
}

/** Whether a case is open to this person: to its agency, to ICE as far as the field office allows, to those who oversee both. */
export const seesCase = (actor: Actor, of: { readonly agencyId: string; readonly fieldOffice: string | null }): boolean =>
  actor.party === 'agency' ? actor.agencyId === of.agencyId : seesFieldOffice(actor, of.fieldOffice);
