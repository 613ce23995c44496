import { type Actor, agencyRoles, type IceRole } from '@ice-access/domain/parties';
import { fairview, idOf, lakeland, people, zzOffice } from '@ice-access/domain/testing';

export const otherOffice = 'zz-other-office';

/** The two halves of the world that must never meet: each one agency with its cases, and the field office that has them. */
export const halves = ['one', 'two'] as const;
export type Half = (typeof halves)[number];
export const otherHalf = (half: Half): Half => (half === 'one' ? 'two' : 'one');

const fieldRoles = ['ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector', 'ice.fieldSupervisor'] as const;
const nationalRoles = [
  'ice.programOffice',
  'ice.headquarters',
  'ice.civilRights',
  'ice.counsel',
  'ice.signatory',
  'ice.administrator',
] as const satisfies readonly IceRole[];

type Seated = Exclude<Actor, { party: 'system' }>;
const agencys = (name: string, agencyId: string): Seated => ({ person: idOf(name), party: 'agency', agencyId, roles: agencyRoles });
const fields = (name: string, fieldOffice: string): Seated => ({ person: idOf(name), party: 'ice', fieldOffice, roles: fieldRoles });

/** Somebody who reads and tries: with every office that his side can give, so that no role alone keeps him out. */
export interface Reader {
  readonly name: string;
  readonly door: 'portal' | 'console';
  /** Whose world he may see; `both` for those who oversee everything. */
  readonly half: Half | 'both';
  readonly actor: Seated;
}

export const readers: readonly Reader[] = [
  { name: 'agency one', door: 'portal', half: 'one', actor: agencys('isolation agency one', fairview) },
  { name: 'agency two', door: 'portal', half: 'two', actor: agencys('isolation agency two', lakeland) },
  { name: 'field office one', door: 'console', half: 'one', actor: fields('isolation field one', zzOffice) },
  { name: 'field office two', door: 'console', half: 'two', actor: fields('isolation field two', otherOffice) },
  {
    name: 'headquarters',
    door: 'console',
    half: 'both',
    actor: { person: idOf('isolation national'), party: 'ice', fieldOffice: null, roles: nationalRoles },
  },
];
/** Those whose world ends at a wall. */
export const walled = readers.filter((reader): reader is Reader & { readonly half: Half } => reader.half !== 'both');

const twins = ['preparer', 'official', 'governingBody', 'agencyCounsel', 'investigations', 'detention', 'fieldDirector'] as const;

/** Everybody of the second half who stands where somebody of the first one stands. */
export const twinPeople: Readonly<Record<string, Seated>> = Object.fromEntries(
  twins.map((name): [string, Seated] => {
    const one: Seated = people[name];
    const person = idOf(`twin ${name}`);
    return [`twin ${name}`, one.party === 'agency' ? { ...one, person, agencyId: lakeland } : { ...one, person, fieldOffice: otherOffice }];
  }),
);

/** By id in the first half, the id in the second. */
export const twinIds: ReadonlyMap<string, string> = new Map<string, string>([
  [fairview, lakeland],
  ...twins.map((name): [string, string] => [people[name].person, idOf(`twin ${name}`)]),
]);
