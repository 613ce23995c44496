import { describe, expect, test } from 'vitest';
import { wrongWith } from '../request/StepFields.tsx';
import { proposing } from './proposing.ts';
import { firstRow, waitsForYou } from './rows.ts';
import type { TableRow } from './shapes.ts';
import { happening, stating } from './steps.ts';

const hand = (party: 'agency' | 'ice') =>
  ({ person: 'p', party, role: party === 'agency' ? 'agency.official' : 'ice.fieldDirector' }) as const;
const outcome = { kind: 'selected', reason: { textId: 't', sha256: 'h' }, offers: null, until: null } as const;
const row = (trackId: string, more: Partial<TableRow> = {}): TableRow => ({
  trackId,
  subject: { component: 'criminalAlienProgram' },
  insteadOf: null,
  standing: { kind: 'open' },
  reason: null,
  digest: null,
  history: [],
  questions: [],
  ...more,
});
const proposed = (trackId: string, party: 'agency' | 'ice') =>
  row(trackId, { standing: { kind: 'proposed', by: hand(party), on: '2026-12-01', outcome } });

describe('what is proposed', () => {
  const step = proposing({ row: row('a'), rows: [row('a')], id: 'new' });
  const typed = {
    kind: 'deferred',
    offers: 'lawEnforcementSupportCenter',
    awaited: 'event',
    awaits: 'trainingClass',
    until: '2027-03-01',
    'reasons-deferred': 'iceLacksTrainingSeats',
    'reasons-selected': 'fitsNeeds',
    reason: 'No seat.',
  };
  test('holds what belongs to its kind, and nothing that was typed for another kind', () => {
    expect(step.payload(typed)).toEqual({
      trackId: 'a',
      kind: 'deferred',
      reason: 'No seat.',
      reasonCodes: ['iceLacksTrainingSeats'],
      offers: null,
      until: '2027-03-01',
      awaits: 'trainingClass',
    });
    expect(step.payload({ ...typed, awaited: 'date' })).toMatchObject({ awaits: null });
    expect(step.payload({ ...typed, kind: 'selected' })).toMatchObject({ until: null, awaits: null, reasonCodes: ['fitsNeeds'] });
    expect(step.payload({ ...typed, kind: 'offeredInstead' })).toMatchObject({
      offers: { trackId: 'new', subject: { component: 'lawEnforcementSupportCenter' } },
    });
  });
  test('offers no program that is on the table already', () => {
    const choices = step.fields.find(({ name }) => name === 'offers')?.choices?.map(({ value }) => value) ?? [];
    expect(choices).not.toContain('criminalAlienProgram');
    expect(choices).toContain('lawEnforcementSupportCenter');
  });
  test('asks for the reasons of the chosen kind only', () => {
    const asked = step.fields.filter(({ when }) => when?.({ kind: 'notSelected' }) ?? true).map(({ name }) => name);
    expect(asked).toEqual(['kind', 'reasons-notSelected', 'reason']);
  });
});

test('a figure of the resource statement may stay empty, and is a whole number otherwise', () => {
  expect(stating.payload({ supervisors: '2', seats: '', beds: '1,200', fundsUsd: ' ', statement: 'Enough.' })).toEqual({
    supervisors: 2,
    seats: null,
    beds: 1200,
    fundsUsd: null,
    statement: 'Enough.',
  });
  const [supervisors] = stating.fields;
  const wrong = (typed: string) => supervisors && wrongWith(supervisors, typed);
  expect([wrong(''), wrong('2'), wrong('1,200')]).toEqual([undefined, undefined, undefined]);
  for (const typed of ['two', '2.5', '-1']) expect(wrong(typed)).toContain('whole number');
});

test('evidence of what was waited for may come without a file', () => {
  const step = happening(['trainingClass'], '2026-12-01');
  expect(step.payload({ awaits: 'trainingClass', happenedOn: '2026-12-01', statement: 'A letter.', documentId: '' })).toMatchObject({
    documentId: null,
  });
});

test('the row that waits for the reader comes first, a question as much as a proposal', () => {
  const question = { askId: 'q', by: hand('agency'), on: '2026-12-01', question: null, answer: null, turn: 'ice' } as const;
  const asked = row('c', { questions: [question] });
  const rows = [row('a'), proposed('b', 'ice'), asked];
  expect(firstRow(rows, 'agency')?.trackId).toBe('b');
  expect(firstRow(rows, 'ice')?.trackId).toBe('c');
  expect(waitsForYou(asked, 'agency')).toBe(false);
  expect(firstRow([], 'ice')).toBeUndefined();
});
