import type { ReadinessItem } from '../texts.ts';

const supervisor: ReadinessItem = {
  itemId: 'supervisorNamed',
  side: 'ice',
  label: 'The ICE supervisor is named and can be reached',
  help: 'The letter that names the person in the supervising position.',
  evidence: true,
  goodForMonths: null,
  sources: ['K46', 'K63'],
};
const authorized: ReadinessItem = {
  itemId: 'officersAuthorized',
  side: 'ice',
  label: 'At least one officer is trained, certified and authorized by letter',
  help: 'The authorization letters, with powers, duration and supervising position.',
  evidence: true,
  goodForMonths: null,
  sources: ['K46', 'K51'],
};
const refresher: ReadinessItem = {
  itemId: 'trainingCurrent',
  side: 'agency',
  label: 'The training of every officer is current',
  help: 'The list of courses with their dates. It is renewed every 24 months.',
  evidence: true,
  goodForMonths: 24,
  sources: ['K51', 'K65'],
};
const notices: ReadinessItem = {
  itemId: 'noticesPosted',
  side: 'agency',
  label: 'Complaint notices are posted in English and Spanish',
  help: 'Where they hang and since when; a photograph is enough.',
  evidence: false,
  goodForMonths: null,
  sources: ['K51', 'K62'],
};
const interpreterList: ReadinessItem = {
  itemId: 'interpreterList',
  side: 'agency',
  label: 'A list of interpreters is kept where the officers work',
  help: 'Who can be called, in which languages, at which hours. It is renewed every 12 months.',
  evidence: false,
  goodForMonths: 12,
  sources: ['K51', 'K62'],
};
const systems: ReadinessItem = {
  itemId: 'systemsConnected',
  side: 'ice',
  label: 'ICE systems are on site and the Interconnection Security Agreement is signed',
  help: 'The signed security agreement for the site.',
  evidence: true,
  goodForMonths: null,
  sources: ['K33', 'K51'],
};
const reporting: ReadinessItem = {
  itemId: 'deconfliction',
  side: 'agency',
  label: 'Officers know how to reach ICE before they use the authority, and how an arrest is reported the same day',
  help: 'The local order that says so.',
  evidence: true,
  goodForMonths: null,
  sources: ['K54'],
};

/** What must be true before each model operates. The warrant service officer agreements have no systems clause. */
export const readiness = {
  jailEnforcement: [supervisor, authorized, refresher, systems, notices, interpreterList],
  taskForce: [supervisor, authorized, refresher, systems, reporting, notices, interpreterList],
  warrantServiceOfficer: [supervisor, authorized, refresher, notices, interpreterList],
} as const;
