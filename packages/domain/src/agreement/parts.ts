import { commandsOf, type Occasion, type Parts, type Stamped } from '../kernel/decider.ts';
import type { AgreementClocks } from './clocks.ts';
import type { AgreementFact } from './facts.ts';
import type { AgreementRejection } from './rejection.ts';
import type { AgreementState } from './state.ts';
import type { AgreementAgencyView, AgreementContent, AgreementIceView } from './view.ts';

/** Looked up by the caller before it decides. What a command does not ask about may be null. */
export interface AgreementGathered {
  /** The next free reference, when an agreement is opened. */
  readonly reference: string | null;
}

export interface AgreementParts extends Parts {
  state: AgreementState;
  view: { agency: AgreementAgencyView; ice: AgreementIceView; oversight: AgreementIceView; system: AgreementIceView };
  fact: AgreementFact;
  rejection: AgreementRejection;
  clocks: AgreementClocks;
  content: AgreementContent;
  gathered: AgreementGathered;
}
export type AgreementEvent = Stamped<AgreementFact>;
export type AgreementOccasion = Occasion<AgreementParts>;
export const defineCommand = commandsOf<AgreementParts>();
