import type { Clocks } from '../texts.ts';

const alike = {
  iceNoticeDays: { value: 90, source: 'K51' },
  /** The goal for systems on site; half of the sites of 2017 took more than 200 days. */
  prepareDays: { value: 180, source: 'K33' },
  termMonths: null,
  complaintNoticeHours: { value: 48, source: 'K51' },
  firstReviewMonths: { value: 12, source: 'K51' },
  meetingMonths: { value: 12, source: 'K51' },
  inspectionMonths: { value: 24, source: 'K65' },
  reportDays: { value: 15, source: 'ours' },
} as const satisfies Partial<Clocks>;

/** Values of the signed copies of 2020 to 2025. */
export const clocks = {
  jailEnforcement: {
    ...alike,
    agencyNoticeDays: { value: 0, source: 'K51' },
    suspensionNoticeDays: { value: 0, source: 'K51' },
    complaintResultDays: { value: 30, source: 'K51' },
  },
  taskForce: {
    ...alike,
    iceNoticeDays: { value: 90, source: 'K54' },
    agencyNoticeDays: { value: 0, source: 'K54' },
    suspensionNoticeDays: { value: 0, source: 'K54' },
    /** The copy gives 90 days to resolve; ours counts the report after it. */
    complaintResultDays: { value: 90, source: 'K54' },
  },
  warrantServiceOfficer: {
    ...alike,
    iceNoticeDays: { value: 90, source: 'K53' },
    agencyNoticeDays: { value: 90, source: 'K53' },
    suspensionNoticeDays: { value: 90, source: 'K53' },
    complaintResultDays: { value: 30, source: 'K52' },
  },
} as const satisfies Record<string, Clocks>;
