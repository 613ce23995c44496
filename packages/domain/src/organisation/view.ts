import type { Party } from '../parties/roles.ts';
import type { OrganisationState } from './state.ts';

/** An organisation as a party may see it. What others sent to let an agency take part is for the program office alone. */
export type OrganisationView = OrganisationState;

/** The state as this party may see it. */
export const viewFor = (party: Party, state: OrganisationState): OrganisationView =>
  party === 'agency' && state.phase !== 'unopened' ? { ...state, askings: [] } : state;
