import type { Period } from '../kernel/businessDays.ts';

/** How long each step before the agreement is in force may take. What the text itself promises is in its `terms`. */
export interface AgreementClocks {
  /** For the program office to draft, also after the text came back to the table. */
  readonly draft: Period;
  /** For a side to answer words that the other proposed. */
  readonly answer: Period;
  readonly legal: Period;
  readonly authority: Period;
  readonly agencySigns: Period;
  readonly iceSigns: Period;
  readonly seal: Period;
  /** From a lapse notice to the lapse. */
  readonly lapse: Period;
}

/** First values. Signatures of 2025: median 5 days from the agency's to ICE's, 12 at the ninetieth percentile. Bodies that meet once a month need time. */
export const agreementClocks: AgreementClocks = {
  draft: { businessDays: 10 },
  answer: { businessDays: 10 },
  legal: { businessDays: 15 },
  authority: { days: 60 },
  agencySigns: { businessDays: 10 },
  iceSigns: { businessDays: 5 },
  seal: { days: 1 },
  lapse: { businessDays: 30 },
};
