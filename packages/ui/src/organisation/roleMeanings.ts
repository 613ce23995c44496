import type { AgencyRole, IceRole, OversightRole, Role } from '@ice-access/domain/parties';
import { sayRole } from '@ice-access/domain/wording';

/** What an office is for, as a hint beside its name. */
const meanings: Readonly<Record<AgencyRole | IceRole | OversightRole, string>> = {
  'agency.preparer': 'Fills in requests and assessments. Sends and signs nothing.',
  'agency.official': 'Sends requests, concurs and signs for the agency: the sheriff, the chief, or who is authorized.',
  'agency.governingBody': 'Records the decision of the county commission, the council or the board.',
  'agency.counsel': 'Reads agreement texts and clears them or objects. May serve several agencies.',
  'agency.coordinator': 'Keeps the cooperation going from day to day.',
  'agency.trainingOfficer': 'Keeps training and certificates of the officers.',
  'agency.complaintOfficer': 'Receives complaints about the cooperation and answers them.',
  'agency.publicInformation': 'Speaks with the public and the press.',
  'agency.systemsAuthority': 'Answers for access to information systems.',
  'agency.administrator': 'Invites people and gives roles. Decides nothing in a case.',
  'ice.programOffice': 'Acknowledges requests, verifies agencies, keeps cases moving.',
  'ice.liaisonInvestigations': 'Assesses with the agency, for investigations. Belongs to a field office.',
  'ice.liaisonDetention': 'Assesses with the agency, for detention. Belongs to a field office.',
  'ice.fieldDirector': 'Recommends and concurs for the field office.',
  'ice.civilRights': 'Reviews the civil-rights record. Neither assesses nor decides.',
  'ice.headquarters': 'Decides on what both sides settled.',
  'ice.counsel': 'Reads agreement texts and clears them or objects.',
  'ice.signatory': 'Signs agreements for ICE.',
  'ice.programManager': 'Manages one program while agreements are in force.',
  'ice.fieldSupervisor': 'Supervises officers in the field. Belongs to a field office.',
  'ice.training': 'Plans and records training.',
  'ice.inspector': 'Inspects how an agreement is carried out.',
  'ice.complaintIntake': 'Takes in complaints.',
  'ice.publicAffairs': 'Speaks with the public and the press.',
  'ice.administrator': 'Invites people of ICE and gives roles. Decides nothing in a case.',
  'oversight.reader': 'Reads and exports everything. Writes nothing.',
  'oversight.administrator': 'Invites people of the oversight body and gives roles.',
};

/** What an office is for; nothing for the offices that the system itself holds. */
export const roleMeaning = (role: Role): string | undefined => (meanings as Readonly<Record<string, string>>)[role];

/** The name of an office where it begins a line. */
export function roleName(role: Role): string {
  const name = sayRole(role);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Several offices in one line. */
export const roleNames = (roles: readonly Role[]): string =>
  roles.map((role, at) => (at === 0 ? roleName(role) : sayRole(role))).join(', ');
