import { componentSlugs } from '@ice-access/domain';
import { agreementPhases } from '@ice-access/domain/agreement';
import { requestPhases } from '@ice-access/domain/request';

/** Values that the filters are tried with: as they stand in the database. */
export interface Known {
  readonly state: string;
  readonly fieldOffice: string;
  readonly liaison: string;
  readonly agencyName: string;
}
export interface Question {
  readonly procedure:
    | 'request.list'
    | 'agreement.list'
    | 'public.listed'
    | 'agency.lookUp'
    | 'queue.counts'
    | 'queue.load'
    | 'capacity.get'
    | 'home.get';
  readonly says: string;
  readonly input: object;
}

type Filters = readonly (readonly [string, object])[];
const each = <Value extends string>(name: string, values: readonly Value[], many = false): Filters =>
  values.map((value) => [`${name} ${value}`, { [name]: many ? [value] : value }]);

const requestFilters = ({ state, fieldOffice, liaison, agencyName }: Known): Filters => [
  ['no filter', {}],
  ...each('view', ['mine', 'late', 'unassigned', 'waitingAgency', 'held', 'all']),
  ...each('phase', requestPhases, true),
  ['phase, several', { phase: ['submitted', 'acknowledged', 'assessing'] }],
  ...each('turn', ['agency', 'ice', 'both', 'nobody']),
  ...each('component', componentSlugs, true),
  ['component, two', { component: ['taskForce', 'communityShield'] }],
  [`state ${state}`, { state }],
  ['field office', { fieldOffice }],
  ['liaison', { liaison }],
  ['late', { late: true }],
  ['text: name of an agency', { q: agencyName }],
  ['text: common word', { q: 'county' }],
  ['text: reference', { q: 'R-2003-10' }],
  ['text: nothing has it', { q: 'zyxwv' }],
  ['text: two letters', { q: 'sh' }],
  ['state and phase', { state, phase: ['approved'] }],
  ['field office and late', { fieldOffice, late: true }],
  ['component and turn', { component: ['taskForce'], turn: 'ice' }],
];
const agreementFilters = ({ state, fieldOffice, agencyName }: Known): Filters => [
  ['no filter', {}],
  ...each('phase', agreementPhases, true),
  ...each('turn', ['agency', 'ice', 'both', 'system', 'nobody']),
  ...each('component', componentSlugs, true),
  [`state ${state}`, { state }],
  ['field office', { fieldOffice }],
  ['late', { late: true }],
  ['mine', { mine: true }],
  ['text: name of an agency', { q: agencyName }],
  ['text: nothing has it', { q: 'zyxwv' }],
  ['text: two letters', { q: 'sh' }],
];

const crossed = (procedure: Question['procedure'], filters: Filters, sorts: readonly string[]): readonly Question[] =>
  filters.flatMap(([says, input]) => sorts.map((sort) => ({ procedure, says: `${says}, by ${sort}`, input: { ...input, sort } })));

/** Every filter with every order: what a reviewer may ask of the lists. */
export const reviewerQuestions = (known: Known): readonly Question[] => [
  ...crossed('request.list', requestFilters(known), ['updated', 'due', 'submitted', 'agency']),
  ...crossed('agreement.list', agreementFilters(known), ['updated', 'due', 'agency']),
  { procedure: 'queue.counts', says: 'all views', input: {} },
  { procedure: 'queue.load', says: 'all liaisons', input: {} },
  { procedure: 'capacity.get', says: 'all field offices', input: {} },
  ...['lubbock', 'county sheriff tx', 'police', 'sa', 'tx2', 'zyxwv'].map(
    (q): Question => ({ procedure: 'agency.lookUp', says: `“${q}”`, input: { q } }),
  ),
  { procedure: 'agency.lookUp', says: '“county” in one state', input: { q: 'county', state: known.state } },
];

/** The same lists at the agencies' door, and what anybody may read. */
export const agencyQuestions = (known: Known): readonly Question[] => [
  ...crossed(
    'request.list',
    [
      ['no filter', {}],
      ['late', { late: true }],
      ['text', { q: known.agencyName }],
    ],
    ['updated', 'due', 'submitted', 'agency'],
  ),
  ...crossed(
    'agreement.list',
    [
      ['no filter', {}],
      ['late', { late: true }],
      ['text', { q: known.agencyName }],
    ],
    ['updated', 'due', 'agency'],
  ),
  { procedure: 'home.get', says: 'the first page', input: {} },
  ...(
    [
      ['no filter', {}],
      ['state', { state: known.state }],
      ['model', { model: 'taskForce' }],
      ['state and model', { state: known.state, model: 'jailEnforcement' }],
      ['text', { q: 'county sheriff' }],
      ['text: two letters', { q: 'sh' }],
      ['pending', { kind: 'pending' }],
      ['no longer listed', { standing: 'noLongerListed' }],
    ] as const
  ).map(([says, input]): Question => ({ procedure: 'public.listed', says, input })),
];
