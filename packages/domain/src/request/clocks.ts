import type { Period } from '../kernel/businessDays.ts';

/** How long each step may take. Passing a date ends nothing by itself: it makes a case late, or opens the way to a notice. */
export interface RequestClocks {
  /** From filing to acknowledgement by the program office. */
  readonly acknowledge: Period;
  /** From return to filing again. */
  readonly resubmit: Period;
  /** From acknowledgement to the start of the assessment. */
  readonly beginAssessment: Period;
  /** For the agency to finish its sections. */
  readonly answer: Period;
  /** For ICE to finish its own sections, meet and sum up, once the agency is done. */
  readonly review: Period;
  /** For both to determine the partnership. */
  readonly determine: Period;
  readonly headquarters: Period;
  /** From a lapse notice to the lapse. */
  readonly lapse: Period;
}

/** The program's own first values. ICE published none: letters of 2007-2008 were answered in 23 days at best and 6 months at worst. */
export const requestClocks: RequestClocks = {
  acknowledge: { businessDays: 10 },
  resubmit: { days: 30 },
  beginAssessment: { businessDays: 10 },
  answer: { days: 45 },
  review: { businessDays: 20 },
  determine: { days: 60 },
  headquarters: { businessDays: 30 },
  lapse: { businessDays: 30 },
};
