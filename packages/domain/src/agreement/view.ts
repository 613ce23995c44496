import { type Without, without } from '../kernel/without.ts';
import type { Party } from '../parties/roles.ts';
import type { AgreementState } from './state.ts';

/** The composed text, summed up: rows beside the log that a rule may ask about. */
export interface AgreementContent {
  /** SHA-256 of the canonical text as both sides would read it, with the settled changes. */
  readonly textDigest: string;
  readonly unfilled: readonly string[];
}

/** What both sides see of the log. Functions that must say the same to both take this. */
export type AgreementSeen = Without<Without<AgreementState, 'internal'>, 'own'>;
export type AgreementAgencyView = Without<AgreementState, 'internal'> & { readonly content: AgreementContent };
export type AgreementIceView = Without<AgreementState, 'own'> & { readonly content: AgreementContent };
export type AgreementView = AgreementAgencyView | AgreementIceView;

/** The state as this party may see it: neither side reads the other counsel's note. Oversight and the program itself see what ICE sees. */
export function agreementViewFor(party: Party, state: AgreementState, content: AgreementContent): AgreementView {
  return party === 'agency' ? { ...without(state, 'internal'), content } : { ...without(state, 'own'), content };
}
