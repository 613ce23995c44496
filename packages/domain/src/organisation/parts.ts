import { commandsOf, type Occasion, type Parts, type Stamped } from '../kernel/decider.ts';
import type { OrganisationClocks } from './clocks.ts';
import type { OrganisationFact } from './facts.ts';
import type { OrganisationRejection } from './rejection.ts';
import type { OrganisationState } from './state.ts';
import type { OrganisationView } from './view.ts';

/** Looked up by the caller before it decides. What a command does not ask about may be null or empty. */
export interface OrganisationGathered {
  /** The next free reference, when somebody asks to join. */
  readonly reference: string | null;
  readonly fieldOffices: readonly string[];
  /** Whether the register has an agency under this organisation's id. */
  readonly inRegister: boolean;
  /** Whether another agency of the register has the ORI that is named. */
  readonly oriTaken: boolean;
  /** Whether the address of an invitation has an account on the other side. */
  readonly onOtherSide: boolean;
  /** Whether whoever accepts signs in under the address that was invited. */
  readonly sameAddress: boolean;
}

export interface OrganisationParts extends Parts {
  state: OrganisationState;
  view: { agency: OrganisationView; ice: OrganisationView; oversight: OrganisationView; system: OrganisationView };
  fact: OrganisationFact;
  rejection: OrganisationRejection;
  clocks: OrganisationClocks;
  content: Record<never, never>;
  gathered: OrganisationGathered;
}
export type OrganisationEvent = Stamped<OrganisationFact>;
export type OrganisationOccasion = Occasion<OrganisationParts>;
export const defineCommand = commandsOf<OrganisationParts>();
