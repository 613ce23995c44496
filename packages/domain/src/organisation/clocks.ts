import type { Period } from '../kernel/businessDays.ts';

/** How long each thing of an organisation lasts. */
export interface OrganisationClocks {
  /** How long the link of an invitation opens something. */
  readonly invitation: { readonly days: number };
  /** From one look at who may do what to the next. */
  readonly review: { readonly months: number };
  /** The longest that somebody stands in for somebody else. */
  readonly delegation: { readonly days: number };
  /** How far ahead an office may begin or end. */
  readonly ahead: { readonly days: number };
  /** How long ago a new officeholder may have taken office when the change is told. */
  readonly told: { readonly days: number };
  /** From one reminder of the review to the next. */
  readonly reminder: Period;
}

/** The program's own values; the yearly review of accounts is CJIS AC-2. */
export const organisationClocks: OrganisationClocks = {
  invitation: { days: 7 },
  review: { months: 12 },
  delegation: { days: 180 },
  ahead: { days: 366 },
  told: { days: 90 },
  reminder: { days: 30 },
};
