import { partyBlanks } from '../provisions/index.ts';
import type { Blank } from '../texts.ts';

const alike: readonly Blank[] = [
  ...partyBlanks,
  { key: 'objective', label: 'Local need', help: 'One sentence from the determination: what the partnership is for.', kind: 'text' },
  { key: 'officersMax', label: 'Officers, at most', help: 'How many officers may be nominated.', kind: 'number' },
  { key: 'experienceYears', label: 'Years of experience', help: 'Two years in the task force agreements of 2025.', kind: 'number' },
  { key: 'trainingCourse', label: 'Training', help: 'Course and length: “four weeks at the training center”.', kind: 'text' },
  {
    key: 'authorizationTerm',
    label: 'How long an authorization lasts',
    help: '“two years” or “until ICE revokes it”. The law asks for one of them.',
    kind: 'text',
  },
  { key: 'supervisorPosition', label: 'Position of the ICE supervisor', help: 'The position, not a person.', kind: 'text' },
  { key: 'officersPerSupervisor', label: 'Officers for one supervisor, at most', help: 'A number that ICE can keep.', kind: 'number' },
];
const facility: Blank = { key: 'facility', label: 'Facility', help: 'The jail in which the officers work, by its name.', kind: 'text' };
const unit: Blank = { key: 'unit', label: 'Unit', help: 'The unit of the agency in which the officers work.', kind: 'text' };

export const blanks = {
  jailEnforcement: [...alike, facility],
  taskForce: [...alike, unit],
  warrantServiceOfficer: [...alike, facility],
} as const;
