import type { ReadinessItem } from '../texts.ts';

/** What must be true before the first joint operation. */
export const readiness = [
  {
    itemId: 'officersAssigned',
    side: 'agency',
    label: 'At least one investigator is assigned',
    help: 'The dated order of assignment.',
    evidence: true,
    goodForMonths: null,
    sources: ['K71'],
  },
  {
    itemId: 'commanderNamed',
    side: 'agency',
    label: 'The agency’s commander for joint operations is named',
    help: 'The office, and how to reach it at any hour.',
    evidence: false,
    goodForMonths: null,
    sources: ['ours'],
  },
  {
    itemId: 'supervisorNamed',
    side: 'ice',
    label: 'The ICE supervisor is named and can be reached',
    help: 'The letter that names the person in the supervising position.',
    evidence: true,
    goodForMonths: null,
    sources: ['K63'],
  },
  {
    itemId: 'planCheck',
    side: 'ice',
    label: 'The form of the operation plan, with its civil-rights check, is agreed',
    help: 'The form, and the office that makes the check.',
    evidence: true,
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
