import { commandsOf, type Occasion, type Parts, type Stamped } from '../kernel/decider.ts';
import type { PersonId } from '../parties/actor.ts';
import type { Role } from '../parties/roles.ts';
import type { RequestClocks } from './clocks.ts';
import type { RequestFact } from './facts.ts';
import type { RequestRejection } from './rejection.ts';
import type { RequestState } from './state.ts';
import type { AgencyView, IceView, RequestContent } from './view.ts';

interface EditionSections {
  readonly editionId: string;
  readonly agencySections: readonly string[];
  readonly iceSections: readonly string[];
}

/** Looked up by the caller before it decides. What a command does not ask about may be null or empty. */
export interface RequestGathered {
  /** The next free reference, when a request is opened or recorded. */
  readonly reference: string | null;
  readonly earlierRequest: { readonly agencyId: string; readonly ended: boolean } | null;
  /** The edition of the needs assessment: the current one for a new request, else the request's own. */
  readonly edition: EditionSections | null;
  /** The edition that the request could move to, and its own sections with a question that is new or asked differently there. */
  readonly newerEdition: (EditionSections & { readonly differs: readonly string[] }) | null;
  /** The questions of the request's edition that both sides see. */
  readonly questions: readonly string[];
  /** Whether the agency takes part: verified by the program office. */
  readonly agencyVerified: boolean;
  readonly fieldOffices: readonly string[];
  /** The offices now held by people whom the payload names. */
  readonly offices: { readonly [person: PersonId]: readonly Role[] };
  /** Their field offices; null for whoever belongs to none. */
  readonly seats: { readonly [person: PersonId]: string | null };
}

export interface RequestParts extends Parts {
  state: RequestState;
  view: { agency: AgencyView; ice: IceView; oversight: IceView; system: IceView };
  fact: RequestFact;
  rejection: RequestRejection;
  clocks: RequestClocks;
  content: RequestContent;
  gathered: RequestGathered;
}
export type RequestEvent = Stamped<RequestFact>;
export type RequestOccasion = Occasion<RequestParts>;
export const defineCommand = commandsOf<RequestParts>();
