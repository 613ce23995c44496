import type { Actor } from './actor.ts';
import type { IceRole } from './roles.ts';

/** The program office keeps the register of agencies and says which agency a published list means. */
const keepers = ['ice.programOffice'] as const satisfies readonly IceRole[];

/** Why this person may not decide which agency of the register a published list means; nothing for whoever may. */
export const matchBarrier = (actor: Actor): { readonly code: 'notYourRole'; readonly needs: readonly IceRole[] } | undefined =>
  actor.party === 'ice' && keepers.some((role) => actor.roles.includes(role)) ? undefined : { code: 'notYourRole', needs: keepers };
