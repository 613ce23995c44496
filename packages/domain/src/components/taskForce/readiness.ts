import type { ReadinessItem } from '../texts.ts';

const officersAssigned: ReadinessItem = {
  itemId: 'officersAssigned',
  side: 'agency',
  label: 'At least one investigator is assigned',
  help: 'The dated order of assignment.',
  evidence: true,
  goodForMonths: null,
  sources: ['K71'],
};
const commanderNamed: ReadinessItem = {
  itemId: 'commanderNamed',
  side: 'agency',
  label: 'The agency’s commander who sits with the partners is named',
  help: 'The office, and how to reach it.',
  evidence: false,
  goodForMonths: null,
  sources: ['ours'],
};
const supervisorNamed: ReadinessItem = {
  itemId: 'supervisorNamed',
  side: 'ice',
  label: 'The ICE supervisor is named and can be reached',
  help: 'The letter that names the person in the supervising position.',
  evidence: true,
  goodForMonths: null,
  sources: ['K63'],
};
const workplaceReady: ReadinessItem = {
  itemId: 'workplaceReady',
  side: 'ice',
  label: 'Workplace and access to systems are ready',
  help: 'Where the officers work, and since when their access is open.',
  evidence: false,
  goodForMonths: null,
  sources: ['K33'],
};
const charterFiled: ReadinessItem = {
  itemId: 'charterFiled',
  side: 'ice',
  label: 'The charter, with its members, is filed',
  help: 'The charter that the partners adopted.',
  evidence: true,
  goodForMonths: null,
  sources: ['K27', 'K70'],
};
const designated: ReadinessItem = {
  itemId: 'officersDesignated',
  side: 'ice',
  label: 'Officers who need customs authority are trained and designated',
  help: 'The list of designations with their dates. They run for 24 months.',
  evidence: true,
  goodForMonths: 24,
  sources: ['K28'],
};
const noticesPosted: ReadinessItem = {
  itemId: 'noticesPosted',
  side: 'agency',
  label: 'Complaint notices are posted in English and Spanish',
  help: 'Where they hang and since when; a photograph is enough.',
  evidence: false,
  goodForMonths: null,
  sources: ['K62'],
};
const every = [officersAssigned, commanderNamed, supervisorNamed, workplaceReady, noticesPosted] as const;

/** What must be true before the work begins, by kind. */
export const readiness = {
  documentAndBenefitFraud: every,
  borderEnforcement: [...every, designated],
  other: [...every, charterFiled],
} as const;
