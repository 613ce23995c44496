import type { Clocks } from '../texts.ts';

/** No public text has such values: these are the program’s own, near to those of the jail agreements. */
export const clocks = {
  agencyNoticeDays: { value: 30, source: 'ours' },
  iceNoticeDays: { value: 30, source: 'ours' },
  suspensionNoticeDays: { value: 0, source: 'ours' },
  prepareDays: { value: 60, source: 'ours' },
  termMonths: null,
  complaintNoticeHours: { value: 48, source: 'K51' },
  complaintResultDays: { value: 30, source: 'K51' },
  firstReviewMonths: { value: 12, source: 'ours' },
  meetingMonths: { value: 12, source: 'ours' },
  inspectionMonths: { value: 24, source: 'ours' },
  reportDays: { value: 15, source: 'ours' },
} as const satisfies Clocks;
