import type { SourceKey } from '../sources.ts';
import type { Clause, Paragraph } from '../texts.ts';

/** What is counted, when it is sent, and that it names nobody. */
export const reports = (items: readonly string[], sources: readonly SourceKey[]): Clause => ({
  id: 'reports',
  heading: 'Records and reports',
  standing: 'open',
  why: 'Dates and the form of the report may be agreed otherwise. What is counted is written down, which audits found missing.',
  paragraphs: [
    { lead: 'Within {reportDays} days after each quarter the Agency sends ICE, as totals:', items } satisfies Paragraph,
    'A report holds totals only and names no person. ICE sends the Agency its own totals for the same quarter, so that the two can be compared.',
    'If a report is late, ICE asks for it in writing and gives ten more business days. Late reports are listed in the record that both parties see.',
  ],
  sources,
});

/** What the public may read. */
export const publicInformation = (sources: readonly SourceKey[]): Clause => ({
  id: 'publicInformation',
  heading: 'Public information',
  standing: 'fixed',
  why: 'Federal privacy and release rules apply.',
  paragraphs: [
    'Either party may give a copy of this agreement to anybody. It is listed in public with its text.',
    'Records that come from ICE are federal records. The Agency asks ICE before it releases them. The law of the Agency’s State governs records that are the Agency’s own.',
    'A statement to the press about work under this agreement is first shown to the other party.',
  ],
  sources,
});

/** When the parties look at the agreement together. */
export const review = (sources: readonly SourceKey[], more: readonly string[] = []): Clause => ({
  id: 'review',
  heading: 'Meetings, inspection and review',
  standing: 'fixed',
  why: 'Every model has an oversight plan; an audit found one without.',
  paragraphs: [
    'The parties meet at least every {meetingMonths} months. The first review is held within {firstReviewMonths} months after the partnership begins to operate. A record of each meeting is kept, with the offices that took part.',
    'ICE inspects the work under this agreement at least every {inspectionMonths} months. The Agency gives inspectors access to records and places that concern it. Findings, the Agency’s answer and the correction are recorded.',
    ...more,
  ],
  sources,
});

/** Whom to call. Offices, so that the text outlives its people. */
export const contacts = (sources: readonly SourceKey[]): Clause => ({
  id: 'contacts',
  heading: 'Contacts',
  standing: 'open',
  why: 'Each party names its own contact.',
  paragraphs: [
    'For the Agency: {agencyContact}. For ICE: {iceContact}.',
    'A party tells the other of a change of contact in writing within five business days. A change of contact is not a change of this agreement.',
  ],
  sources,
});

/** How the text may change. */
export const changes = (sources: readonly SourceKey[]): Clause => ({
  id: 'changes',
  heading: 'Changes',
  standing: 'fixed',
  why: 'What both signed, only both can change.',
  paragraphs: [
    'A change is made in writing and is in force when both parties have signed it. Nobody agrees to a change by speaking, or by silence.',
    'This text, in the edition named on its first page, is the whole agreement. No manual, training or letter adds to it unless both parties sign that.',
  ],
  sources,
});
