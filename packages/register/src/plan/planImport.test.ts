import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedModel, ListKind, ListRow, PublishedList } from '../list/row.ts';
import { agencyKey } from '../match/fold.ts';
import { type MadeAgency, madeRegister } from '../match/madeRegister.ts';
import type { NameFix } from '../match/result.ts';
import { applyPlan, nothingKnown } from './applyPlan.ts';
import { planImport } from './planImport.ts';
import type { Known, MatchDecision } from './shapes.ts';

const agencies: readonly MadeAgency[] = [
  ['FL', 'Fairview', 'FAIRVIEW', 'County'],
  ['FL', 'Lakeland', 'FAIRVIEW', 'City'],
  ['FL', 'Oakdale', 'OAKDALE', 'City'],
];
const register = madeRegister(...agencies);
const sheriff = "Fairview County Sheriff's Office";

type Said = { agency: string; model?: ListedModel; county?: string | null; signedOn?: string | null };
const row = (
  { agency, model = 'taskForce', county = null, signedOn = '2025-02-26' }: Said,
  rowNumber: number,
  kind: ListKind,
): ListRow => ({
  rowNumber,
  kind,
  state: 'FL',
  stateRaw: 'FLORIDA',
  agency,
  agencyRaw: agency,
  type: 'County',
  county,
  model,
  modelRaw: model,
  signedOn,
  signedRaw: signedOn ?? '',
  moa: { text: 'link pending', url: null },
  addendum: { text: '', url: null },
});
const list = (asOf: string, said: readonly Said[], kind: ListKind = 'participating'): PublishedList => ({
  fileName: `${kind}${asOf}.xlsx`,
  sha256: `${kind} ${asOf} ${JSON.stringify(said)}`,
  kind,
  asOf,
  listedAt: `${asOf}T00:00:00`,
  rows: said.map((each, at) => row(each, at + 2, kind)),
});
type More = { decisions?: readonly MatchDecision[]; fixes?: readonly NameFix[] };
const plan = (published: PublishedList, previous: Known = nothingKnown, more: More = {}) =>
  planImport({ list: published, previous, register, decisions: more.decisions ?? [], fixes: more.fixes ?? [], aliases: [] });
const after = (...lists: readonly PublishedList[]) => lists.reduce((known, each) => applyPlan(known, plan(each, known)), nothingKnown);
const work = ({ adds, changes, noLongerListed, sightings }: ReturnType<typeof plan>) =>
  adds.length + changes.length + noLongerListed.length + sightings.length;

const first = list('2025-02-28', [{ agency: sheriff }, { agency: 'Lakeland Police Department' }]);
const second = list('2025-07-18', [{ agency: sheriff, signedOn: '2025-06-01' }]);

test('the same list again plans nothing', () => {
  expect(work(plan(first, after(first)))).toBe(0);
  expect(plan(first, after(first)).unchanged).toBe(2);
});

test('a row that leaves the newest list is no longer listed, and not ended', () => {
  const next = plan(second, after(first));
  expect(next.noLongerListed.map(({ agency, standing, missingSince }) => [agency, standing, missingSince])).toEqual([
    ['Lakeland Police Department', 'noLongerListed', '2025-07-18'],
  ]);
  expect(next.changes.map(({ fields }) => fields)).toEqual([['signedOn', 'signedRaw', 'lastListedOn', 'lastListedAt', 'lastListedIn']]);
});

test('an older list after a newer one marks nobody, renews nothing, and remembers the first date', () => {
  const next = plan(first, after(second));
  expect(next.noLongerListed).toEqual([]);
  expect(next.changes.map(({ after: { signedOn, firstListedOn, lastListedOn } }) => [signedOn, firstListedOn, lastListedOn])).toEqual([
    ['2025-06-01', '2025-02-28', '2025-07-18'],
  ]);
  expect(next.adds.map(({ agency, standing }) => [agency, standing])).toEqual([['Lakeland Police Department', 'listedEarlier']]);
});

test('a row that comes back is listed again', () => {
  const third = list('2025-08-01', [{ agency: sheriff, signedOn: '2025-06-01' }, { agency: 'Lakeland Police Department' }]);
  const back = applyPlan(after(first, second), plan(third, after(first, second))).agreements.find(({ agency }) =>
    agency.startsWith('Lakeland'),
  );
  expect(back).toMatchObject({ standing: 'listed', missingSince: null, firstListedOn: '2025-02-28', lastListedOn: '2025-08-01' });
});

test('who waits and who takes part are kept apart', () => {
  const pending = list('2025-07-18', [{ agency: 'Oakdale Police Department', signedOn: null }], 'pending');
  const next = plan(pending, after(first));
  expect(next.noLongerListed).toEqual([]);
  expect(next.adds).toHaveLength(1);
});

test('an agency that changed its name keeps its agreement', () => {
  const renamed = list('2025-07-18', [{ agency: sheriff }, { agency: 'City of Lakeland Police Department' }]);
  const next = plan(renamed, after(first));
  expect(next.adds).toEqual([]);
  expect(next.noLongerListed).toEqual([]);
  expect(next.changes.map(({ before, after: { agency } }) => [before.agency, agency])).toContainEqual([
    'Lakeland Police Department',
    'City of Lakeland Police Department',
  ]);
  expect(work(plan(first, after(first, renamed)))).toBe(0);
});

test('Office and Department are one agency, and both of its rows are kept', () => {
  const both = list('2025-02-28', [{ agency: sheriff }, { agency: 'Fairview County Sheriff Department' }]);
  const next = plan(both);
  expect(next.adds.map(({ agencyKey: key }) => key)).toEqual([agencyKey('FL', sheriff), agencyKey('FL', sheriff)]);
  expect(new Set(next.adds.map(({ key }) => key)).size).toBe(2);
  expect(next.counts).toMatchObject({ agencies: 2, matched: 2, toReview: 0 });
});

test('two names that lead to one agency both go to a person', () => {
  const both = list('2025-02-28', [{ agency: 'Lakeland Police Department' }, { agency: 'City of Lakeland Police Department' }]);
  expect(plan(both).review.map(({ match }) => match.reason)).toEqual(['shared', 'shared']);
});

describe('a name fix', () => {
  const fix: NameFix = {
    state: 'FL',
    agency: sheriff,
    model: 'Warrant Service Officer',
    signedOn: '2025-02-26',
    fixed: 'Fairview County Board of County Commissioners',
    note: 'the commission runs the jail',
  };
  const listed = list('2025-02-28', [
    { agency: sheriff },
    { agency: sheriff, model: 'warrantServiceOfficer' },
    { agency: sheriff, model: 'warrantServiceOfficer', signedOn: '2024-01-01' },
  ]);
  test('comes before matching, for its own row alone, and is kept with its reason', () => {
    const fixed = plan(listed, nothingKnown, { fixes: [fix] });
    expect(fixed.adds.map(({ agency, model, match }) => [agency.split(' ')[2], model, match.outcome])).toEqual([
      ['Board', 'warrantServiceOfficer', 'otherKind'],
      ["Sheriff's", 'taskForce', 'matched'],
      ["Sheriff's", 'warrantServiceOfficer', 'matched'],
    ]);
    expect(fixed.counts).toMatchObject({ agenciesAsPrinted: 1, agencies: 2, eligible: 1, otherKind: 1 });
    expect(fixed.sightings.find(({ sighting }) => sighting.rowNumber === 3)?.sighting).toMatchObject({
      raw: { agency: sheriff },
      fixed: { note: fix.note },
    });
  });
  test('needs no date on a pending list, which prints none', () => {
    const pending = list('2025-02-28', [{ agency: sheriff, model: 'warrantServiceOfficer', signedOn: null }], 'pending');
    expect(plan(pending, nothingKnown, { fixes: [fix] }).adds[0]?.match.outcome).toBe('otherKind');
  });
});

describe('what a person decided', () => {
  const unknown = 'Lakland Police Department';
  const listed = list('2025-02-28', [{ agency: unknown }]);
  const decided = (verdict: MatchDecision['verdict']): MatchDecision[] => [
    { agencyKey: agencyKey('FL', unknown), verdict, decidedAt: '2025-03-01T10:00:00.000Z' },
  ];
  test('is asked for once, and holds for the next list', () => {
    expect(plan(listed).review).toHaveLength(1);
    const next = plan(list('2025-07-18', [{ agency: unknown }]), after(listed), {
      decisions: decided({ is: 'matched', ori: 'FL0000002', parent: false }),
    });
    expect(next.review).toEqual([]);
    expect(next.changes[0]?.after).toMatchObject({ decided: true, match: { outcome: 'matched', ori: 'FL0000002', rule: 'D1' } });
  });
  test('may be that the register does not hold it', () => {
    expect(plan(listed, nothingKnown, { decisions: decided({ is: 'notInRegister' }) }).counts).toMatchObject({
      notInRegister: 1,
      toReview: 0,
    });
  });
  test('falls away with the agency it named', () => {
    expect(plan(listed, nothingKnown, { decisions: decided({ is: 'matched', ori: 'FL9999999', parent: false }) }).review).toHaveLength(1);
  });
});

test('the four outcomes add up, whatever the list', () => {
  const {
    agencies: all,
    matched,
    toReview,
    notInRegister,
    otherKind,
    eligible,
  } = plan(
    list('2025-02-28', [
      { agency: sheriff },
      { agency: 'Lakland Police Department' },
      { agency: 'Nowhere Police Department' },
      { agency: 'Fairview County Jail' },
    ]),
  ).counts;
  expect([all, eligible, matched, toReview, notInRegister, otherKind]).toEqual([4, 3, 1, 1, 1, 1]);
});

const names = [
  sheriff,
  'Lakeland Police Department',
  'City of Lakeland Police Department',
  'Oakdale Police Department',
  'Fairview County Jail',
  'Nowhere Police Department',
];
const anyLists = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    kind: fc.constantFrom<ListKind>('participating', 'pending'),
    said: fc.array(fc.record({ agency: fc.constantFrom(...names), model: fc.constantFrom<ListedModel>('taskForce', 'jailEnforcement') }), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
  { minLength: 1, maxLength: 5 },
);
const made = (ask: readonly { day: number; kind: ListKind; said: readonly Said[] }[]) =>
  ask.map(({ day, kind, said }) => list(`2025-03-${String(day).padStart(2, '0')}`, said, kind));

test('in any order of lists, a list just imported plans nothing, and only a newest one marks anybody', () => {
  fc.assert(
    fc.property(anyLists, (ask) => {
      let known = nothingKnown;
      for (const published of made(ask)) {
        const newest = known.newest[published.kind];
        const next = plan(published, known);
        if (newest !== null && published.listedAt < newest.listedAt) expect(next.noLongerListed).toEqual([]);
        known = applyPlan(known, next);
        expect(work(plan(published, known))).toBe(0);
      }
    }),
  );
});

test('a second run over all lists, oldest first, changes nothing', () => {
  fc.assert(
    fc.property(anyLists, (ask) => {
      const lists = made(ask).sort((a, b) => a.listedAt.localeCompare(b.listedAt));
      const known = after(...lists);
      for (const published of lists) expect(work(plan(published, known))).toBe(0);
    }),
  );
});
