import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalAgreement } from '../agreement/canonical.ts';
import { compose } from '../agreement/compose.ts';
import { terms } from '../agreement/facts.ts';
import { termsOf } from '../agreement/terms.ts';
import { sampleParties, sampleValues } from '../testing/agreement.ts';
import type { ComponentDefinition } from './define.ts';
import { loadTemplate } from './load.ts';
import { components } from './registry.ts';
import { type ComponentSlug, componentSlugs } from './slug.ts';
import { sources } from './sources.ts';
import { subjectKey, subjects } from './subject.ts';
import { subject } from './subjectSchema.ts';

/** Clauses that no agreement may lack, each answering a finding of an audit or a demand of the law. */
const everyAgreement = [
  'partiesAndPurpose',
  'authority',
  'reports',
  'complaints',
  'civilRights',
  'publicInformation',
  'liability',
  'review',
  'contacts',
  'changes',
  'startAndEnd',
];
const namesOfPrograms = /Criminal Alien Program|criminalAlienProgram/g;
/** As nouns: a criminal-history system is one for histories. */
const wordsNotUsed = /\b(aliens?|illegals?|targets?|criminals?(?!-)|please)\b|!/i;
const allText = (value: unknown): string => JSON.stringify(value).replace(namesOfPrograms, '');
const variables = (text: string): readonly string[] => [...text.matchAll(/\{([A-Za-z0-9]+)\}/g)].map(([, key = '']) => key);

test('every component has its own folder, and every folder its component', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'provisions',
  );
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...componentSlugs].toSorted());
});

describe.each(componentSlugs)('%s', (slug) => {
  const component: ComponentDefinition<ComponentSlug> = components[slug];

  test('says what a page about it needs', () => {
    expect(component.slug).toBe(slug);
    const { people, time, money, reports } = component.asks;
    const said = [
      component.name,
      component.abbreviation,
      component.oneLine,
      component.whatYouWouldSign,
      component.authority,
      component.owner,
    ];
    for (const text of [...said, people, time, money, reports]) expect(text.trim()).not.toBe('');
    for (const list of [component.offers, component.forWhom, component.oversight, component.sources])
      expect(list.length).toBeGreaterThan(0);
    for (const key of component.sources) expect(sources).toHaveProperty(key);
  });

  test('brings texts for exactly its models', async () => {
    const { texts } = await component.load();
    const keys = component.models.map(({ key }) => key);
    expect(Object.keys(texts.models).toSorted()).toEqual((keys.length === 0 ? ['only'] : keys).toSorted());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('uses plain words', async () => {
    const { load, ...facts } = component;
    expect(allText(facts)).not.toMatch(wordsNotUsed);
    expect(allText((await load()).texts)).not.toMatch(wordsNotUsed);
  });

  test('says that an access arrangement is our own model', async () => {
    const isAccess = component.instrument === 'accessArrangement';
    expect(component.historicNote === null).toBe(!isAccess);
    if (!isAccess) return;
    expect(component.historicNote).toMatch(/historically signed no agreement/);
    expect(component.whatYouWouldSign).toMatch(/access arrangement/i);
  });
});

describe.each(subjects.map((one) => [subjectKey(one), one] as const))('%s', (_key, one) => {
  test('has each clause that no agreement may lack, with ids that differ', async () => {
    const { clauses } = await loadTemplate(one);
    const ids = clauses.map(({ id }) => id);
    expect(everyAgreement.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says what may be done and what may not', async () => {
    const { clauses } = await loadTemplate(one);
    const work = clauses.filter(({ id }) => ['functions', 'access', 'users'].includes(id));
    expect(work.length).toBeGreaterThan(0);
  });

  test('states why each clause is fixed or open, and names public sources', async () => {
    const { clauses, readiness, clocks } = await loadTemplate(one);
    expect(new Set(clauses.map(({ standing }) => standing))).toEqual(new Set(['fixed', 'open']));
    for (const { why, paragraphs } of clauses) expect([why.trim() === '', paragraphs.length]).toEqual([false, expect.any(Number)]);
    const named = [...clauses, ...readiness].flatMap((each) => each.sources);
    for (const key of named) expect(sources).toHaveProperty(key);
    for (const each of [...clauses, ...readiness]) expect(each.sources.length).toBeGreaterThan(0);
    for (const clock of Object.values(clocks)) if (clock !== null) expect(sources).toHaveProperty(clock.source);
  });

  test('uses every blank, and no variable that nobody fills in', async () => {
    const { clauses, blanks, clocks } = await loadTemplate(one);
    const used = new Set(variables(JSON.stringify(clauses)));
    const keys = blanks.map(({ key }) => key);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
    const given = new Set([...keys, ...Object.keys(clocks), 'agency', 'state', 'iceOffice']);
    expect([...used].filter((key) => !given.has(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has a readiness list with something for either side', async () => {
    const { readiness } = await loadTemplate(one);
    expect((['agency', 'ice'] as const).filter((side) => !readiness.some((item) => item.side === side))).toEqual([]);
    expect(new Set(readiness.map(({ itemId }) => itemId)).size).toBe(readiness.length);
  });

  test('gives terms that the log can hold', async () => {
    expect(terms.safeParse(termsOf(await loadTemplate(one))).success).toBe(true);
    expect(subject.parse(one)).toEqual(one);
  });

  test('composes into a text without a blank, and says that it is model text', async () => {
    const template = await loadTemplate(one);
    const composed = compose(template, { reference: 'A-2026-0007', parties: sampleParties, values: sampleValues(template), changes: {} });
    expect(composed.unfilled).toEqual([]);
    expect(canonicalAgreement(composed)).not.toMatch(/[{][A-Za-z]+[}]/);
    expect(composed.modelTextNote).toMatch(/model text/i);
    if (template.instrument === 'accessArrangement') expect(canonicalAgreement(composed)).toMatch(/historically signed no agreement/);
  });

  test('says in its text exactly what its clocks say', async () => {
    const { clauses, clocks } = await loadTemplate(one);
    const ending = JSON.stringify(clauses.find(({ id }) => id === 'startAndEnd'));
    expect(ending).toMatch(/\{iceNoticeDays\} days/);
    expect(ending.includes('{agencyNoticeDays} days')).toBe(clocks.agencyNoticeDays.value > 0);
    expect(ending.includes('{suspensionNoticeDays} days')).toBe(clocks.suspensionNoticeDays.value > 0);
    expect(ending.includes('{termMonths} months')).toBe(clocks.termMonths !== null);
  });
});

test('a subject with a model that its component does not have is refused', () => {
  expect(subject.safeParse({ component: 'delegation287g', model: 'borderEnforcement' }).success).toBe(false);
  expect(subject.safeParse({ component: 'delegation287g' }).success).toBe(false);
  expect(subject.safeParse({ component: 'criminalAlienProgram', model: 'other' }).success).toBe(false);
});
