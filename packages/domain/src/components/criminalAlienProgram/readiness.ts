import type { ReadinessItem } from '../texts.ts';

/** What must be true before the first interview. */
export const readiness = [
  {
    itemId: 'facilityList',
    side: 'agency',
    label: 'The list of facilities is filed, with capacity and bookings',
    help: 'Name, type, capacity and yearly bookings of each facility. It is renewed every 12 months.',
    evidence: true,
    goodForMonths: 12,
    sources: ['K23', 'K66'],
  },
  {
    itemId: 'coverageSet',
    side: 'ice',
    label: 'ICE has said how each facility is covered',
    help: 'In person, by video, on call or not at all, for each facility.',
    evidence: false,
    goodForMonths: 12,
    sources: ['K21', 'K66'],
  },
  {
    itemId: 'interviewRoom',
    side: 'agency',
    label: 'An interview room or a video line is ready',
    help: 'Which room or line, and since when.',
    evidence: false,
    goodForMonths: null,
    sources: ['K21'],
  },
  {
    itemId: 'contactsNamed',
    side: 'ice',
    label: 'The ICE contact by day and by night is named',
    help: 'The office and its number.',
    evidence: false,
    goodForMonths: null,
    sources: ['ours'],
  },
  {
    itemId: 'noticesPosted',
    side: 'agency',
    label: 'Complaint notices are posted in English and Spanish',
    help: 'Where they hang and since when; a photograph is enough.',
    evidence: false,
    goodForMonths: null,
    sources: ['K62'],
  },
] as const satisfies readonly ReadinessItem[];
