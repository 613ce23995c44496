import type { Actor, Hand, PersonId } from './actor.ts';
import type { Party } from './roles.ts';

/** Everyone who has acted in a case, and for whom: nobody may act for both sides. */
export type Sides = readonly { readonly person: PersonId; readonly party: Party }[];

/** Whether this person has acted for another side of the same case. */
export const actedForOther = (sides: Sides, actor: Actor): boolean =>
  sides.some(({ person, party }) => person === actor.person && party !== actor.party);

/** The sides with one more hand. */
export const withHand = (sides: Sides, { person, party }: Hand): Sides =>
  sides.some((side) => side.person === person && side.party === party) ? sides : [...sides, { person, party }];
