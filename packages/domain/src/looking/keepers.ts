import type { Actor } from '../parties/actor.ts';
import type { Role } from '../parties/roles.ts';

const administrators = ['agency.administrator', 'ice.administrator', 'oversight.administrator'] as const satisfies readonly Role[];

/** Why this person may not read what the people of his organisation opened, and what was refused to them; nothing for an administrator. */
export function lookingBarrier(actor: Actor): { readonly code: 'notYourRole'; readonly needs: readonly Role[] } | undefined {
  const needs = administrators.filter((role) => role.startsWith(`${actor.party}.`));
  return actor.roles.some((role) => needs.some((needed) => needed === role)) ? undefined : { code: 'notYourRole', needs };
}
