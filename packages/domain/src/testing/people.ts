import type { Actor } from '../parties/actor.ts';
import { theOversightBody } from '../parties/organisations.ts';
import { type AgencyRole, agencyRoles, type IceRole, iceRoles, type Role } from '../parties/roles.ts';
import { idOf } from './ids.ts';

export const fairview = idOf('agency Fairview County');
export const lakeland = idOf('agency Lakeland');
export const zzOffice = 'zz-field-office';

type Of<P extends Actor['party']> = Extract<Actor, { party: P }>;
const agencyPerson = (name: string, agencyId: string, ...roles: AgencyRole[]): Of<'agency'> => ({
  person: idOf(name),
  party: 'agency',
  agencyId,
  roles,
});
const icePerson = (name: string, ...roles: IceRole[]): Of<'ice'> => ({ person: idOf(name), party: 'ice', fieldOffice: zzOffice, roles });

/** One person for every office: enough for a whole case in which nobody does two things that must be done by two. */
export const people = {
  preparer: agencyPerson('preparer', fairview, 'agency.preparer'),
  official: agencyPerson('official', fairview, 'agency.official'),
  governingBody: agencyPerson('governing body', fairview, 'agency.governingBody'),
  agencyCounsel: agencyPerson('agency counsel', fairview, 'agency.counsel'),
  programOffice: icePerson('program office', 'ice.programOffice'),
  investigations: icePerson('liaison investigations', 'ice.liaisonInvestigations'),
  detention: icePerson('liaison detention', 'ice.liaisonDetention'),
  fieldDirector: icePerson('field director', 'ice.fieldDirector'),
  civilRights: icePerson('civil rights', 'ice.civilRights'),
  headquarters: icePerson('headquarters', 'ice.headquarters'),
  iceCounsel: icePerson('ice counsel', 'ice.counsel'),
  signatory: icePerson('signatory', 'ice.signatory'),
  oversight: { person: idOf('oversight'), party: 'oversight', organisationId: theOversightBody, roles: ['oversight.reader'] },
  clock: { person: 'system', party: 'system', roles: ['system.clock'] },
  reaction: { person: 'system', party: 'system', roles: ['system.reaction'] },
  sealer: { person: 'system', party: 'system', roles: ['system.sealer'] },
} as const satisfies Record<string, Actor>;

/** One person for every office that has no part in the life of a case. */
export const otherPeople = {
  coordinator: agencyPerson('coordinator', fairview, 'agency.coordinator'),
  trainingOfficer: agencyPerson('training officer', fairview, 'agency.trainingOfficer'),
  complaintOfficer: agencyPerson('complaint officer', fairview, 'agency.complaintOfficer'),
  publicInformation: agencyPerson('public information', fairview, 'agency.publicInformation'),
  systemsAuthority: agencyPerson('systems authority', fairview, 'agency.systemsAuthority'),
  agencyAdministrator: agencyPerson('agency administrator', fairview, 'agency.administrator'),
  programManager: icePerson('program manager', 'ice.programManager'),
  fieldSupervisor: icePerson('field supervisor', 'ice.fieldSupervisor'),
  training: icePerson('training', 'ice.training'),
  inspector: icePerson('inspector', 'ice.inspector'),
  complaintIntake: icePerson('complaint intake', 'ice.complaintIntake'),
  publicAffairs: icePerson('public affairs', 'ice.publicAffairs'),
  iceAdministrator: icePerson('ice administrator', 'ice.administrator'),
  oversightAdministrator: {
    person: idOf('oversight administrator'),
    party: 'oversight',
    organisationId: theOversightBody,
    roles: ['oversight.administrator'],
  },
} as const satisfies Record<string, Actor>;

/** An official of another agency. */
export const stranger = agencyPerson('stranger', lakeland, ...agencyRoles);
/** One person with every office on both sides: what nobody should be able to use. */
export const everything = {
  agency: agencyPerson('everything', fairview, ...agencyRoles),
  ice: icePerson('everything', ...iceRoles),
} as const satisfies Record<string, Actor>;
/** Directs another field office and holds a national office too: sees the case, and is not its director. */
export const directorElsewhere = {
  ...icePerson('director elsewhere', 'ice.fieldDirector', 'ice.counsel'),
  fieldOffice: 'elsewhere',
} as const satisfies Actor;

const everybody: readonly Actor[] = [...Object.values(people), ...Object.values(otherPeople), stranger, everything.agency, everything.ice];

/** The offices of everybody above, as `gathered` gives them. */
export const officesHeld: Readonly<Record<string, readonly Role[]>> = Object.fromEntries(
  everybody.map(({ person }) => [person, everybody.filter((one) => one.person === person).flatMap(({ roles }): readonly Role[] => roles)]),
);

/** The field offices of everybody of ICE above, as `gathered` gives them. */
export const seatsHeld: Readonly<Record<string, string | null>> = Object.fromEntries(
  everybody.map((one) => [one.person, one.party === 'ice' ? one.fieldOffice : null]),
);
