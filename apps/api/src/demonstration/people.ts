import type { AgencyRole, IceRole, OversightRole } from '@ice-access/domain/parties';
import { type DemoAgency, demoAgencies } from './agencies.ts';

export const demoPassword = 'access-demo-2026';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly agency: DemoAgency | null;
  readonly roles: readonly (AgencyRole | IceRole | OversightRole)[];
}

const first = [
  'Alma',
  'Ben',
  'Clara',
  'Dale',
  'Erin',
  'Frank',
  'Grace',
  'Hugo',
  'Iris',
  'Joel',
  'Kara',
  'Leo',
  'Mara',
  'Neil',
  'Opal',
  'Paul',
  'Rosa',
  'Sam',
  'Tess',
  'Vera',
];
const last = [
  'Abbott',
  'Barlow',
  'Castell',
  'Dorsey',
  'Ellery',
  'Farrow',
  'Garner',
  'Holt',
  'Ives',
  'Jarvis',
  'Keller',
  'Lind',
  'Mercer',
  'Noble',
  'Orr',
  'Pryor',
  'Quill',
  'Rowan',
  'Stroud',
  'Tully',
  'Vance',
  'Weller',
  'York',
];
const nameAt = (index: number): string =>
  `${first[index % first.length]} ${last[(index * 7 + Math.floor(index / first.length)) % last.length]}`;

const agencyOffices = [
  ['official', 'agency.official', 'agency.administrator'],
  ['preparer', 'agency.preparer'],
  ['counsel', 'agency.counsel'],
  ['board', 'agency.governingBody'],
] as const;

/** Every office of one agency, each held by its own person; the head keeps its people too. */
export const peopleOf = (agency: DemoAgency): readonly DemoPerson[] => {
  const index = demoAgencies.indexOf(agency);
  return agencyOffices.map(([mailbox, ...held], at) => ({
    email: `${mailbox}@${agency.slug}.example`,
    name: nameAt(index * agencyOffices.length + at),
    agency,
    roles: held,
  }));
};

const reviewer = (mailbox: string, name: string, roles: DemoPerson['roles']): DemoPerson => ({
  email: `${mailbox}@access.example`,
  name,
  agency: null,
  roles,
});

/** ICE's side. Two programs officers and three pairs of liaisons, so that a queue has somebody to share it. */
export const reviewers = [
  reviewer('program', 'Ada Whitfield', ['ice.programOffice']),
  reviewer('program2', 'Owen Marsh', ['ice.programOffice']),
  reviewer('investigations', 'Nora Bright', ['ice.liaisonInvestigations']),
  reviewer('investigations2', 'Ian Calder', ['ice.liaisonInvestigations']),
  reviewer('investigations3', 'Wendy Okafor', ['ice.liaisonInvestigations']),
  reviewer('detention', 'Miles Renner', ['ice.liaisonDetention']),
  reviewer('detention2', 'Jane Soto', ['ice.liaisonDetention']),
  reviewer('detention3', 'Theo Lang', ['ice.liaisonDetention']),
  reviewer('director', 'Ruth Sandoval', ['ice.fieldDirector']),
  reviewer('rights', 'Esther Moody', ['ice.civilRights']),
  reviewer('headquarters', 'Gordon Pike', ['ice.headquarters']),
  reviewer('counsel', 'Lena Hartman', ['ice.counsel']),
  reviewer('signatory', 'Carl Dunning', ['ice.signatory']),
  reviewer('oversight', 'Helen Amadi', ['oversight.reader']),
  reviewer('admin', 'Victor Lane', ['ice.administrator']),
  reviewer('oversight-admin', 'Marion Teague', ['oversight.administrator']),
] as const;

export const demoPeople: readonly DemoPerson[] = [...demoAgencies.flatMap(peopleOf), ...reviewers];
