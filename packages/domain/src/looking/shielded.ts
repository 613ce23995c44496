import type { Actor } from '../parties/actor.ts';
import type { Role } from '../parties/roles.ts';

/** Whoever holds one of these reviews, advises or takes complaints: what they open must not warn the people under review. */
export const shieldedRoles = [
  'oversight.reader',
  'oversight.administrator',
  'ice.counsel',
  'ice.civilRights',
  'ice.complaintIntake',
  'agency.counsel',
  'agency.complaintOfficer',
] as const satisfies readonly Role[];

const shielded: ReadonlySet<Role> = new Set(shieldedRoles);

/** Whether what this person opens is shown to the administrators of his own organisation only. One such office is enough. */
export const isShielded = (actor: Actor): boolean => actor.roles.some((role) => shielded.has(role));
