import { describe, expect, test } from 'vitest';
import { type Answers, answerSchema, answerText } from './answer.ts';
import { asksOf, missingIn, summaryOf } from './asked.ts';
import { contradictionsIn } from './contradictions.ts';
import { currentEdition } from './editions/all.ts';
import { type Question, questionOf, sectionOf } from './instrument.ts';

const edition = currentEdition;
function the<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('not in the edition');
  return value;
}
const question = (id: string): Question => the(questionOf(edition, id));
const allows = (id: string, answer: object): boolean => answerSchema(question(id)).safeParse(answer).success;
const missing = (section: string, answers: Answers) => missingIn(edition, the(sectionOf(edition, section)), answers);

describe('an answer', () => {
  test('is one field: value, unit, source, date, document and confidence', () => {
    const whole = {
      value: 14,
      unit: 'bookings a day',
      source: 'Jail log',
      asOf: '2026-11-01',
      documentId: '0190a000-0000-7000-8000-000000000001',
      confidence: 'high',
    };
    expect(allows('bookingsPerDay', whole)).toBe(true);
    expect(allows('bookingsPerDay', { ...whole, unit: 'bookings a year' })).toBe(false);
    expect(allows('bookingsPerDay', { ...whole, confidence: 'certain' })).toBe(false);
    expect(allows('bookingsPerDay', { ...whole, by: 'somebody' })).toBe(false);
  });
  test('may say that it is not known yet', () => {
    expect(allows('runsJail', { value: null })).toBe(true);
    expect(answerText(question('runsJail'), { value: null })).toBe('not known yet');
  });
  test.each<[string, unknown]>([
    ['bookingsPerDay', '14'],
    ['bookingsPerDay', -1],
    ['bookingsPerDay', Number.NaN],
    ['bookingsPerDay', Number.POSITIVE_INFINITY],
    ['jailBeds', 10.5],
    ['jailBeds', 50_001],
    ['interviewRoom', 'maybe'],
    ['needs', []],
    ['needs', ['gangs', 'gangs']],
    ['runsJail', 'yes'],
    ['requestingOffice', ''],
    ['requestingOffice', 'x'.repeat(121)],
    ['requestingOffice', 'She\u202eriff'],
    ['startWanted', '2027-02-30'],
  ])('of %s cannot be %j', (id, value) => {
    expect(allows(id, { value })).toBe(false);
  });
  test('reads as a person would say it', () => {
    expect(answerText(question('jailBeds'), { value: 1200 })).toBe('1,200 beds');
    expect(answerText(question('runsJail'), { value: true })).toBe('yes');
    expect(answerText(question('interviewRoom'), { value: 'videoOnly' })).toBe('Yes, a room with video only');
    expect(answerText(question('jailBeds'), undefined)).toBe('not answered');
  });
});

describe('a section', () => {
  test('that a request must bring needs values', () => {
    expect(missing('programsInMind', {})).toEqual(['programs']);
    expect(missing('programsInMind', { programs: { value: null } })).toEqual(['programs']);
    expect(missing('programsInMind', { programs: { value: ['adviseUs'] } })).toEqual([]);
  });
  test('takes "we do not know yet" for an answer elsewhere', () => {
    const jail = { runsJail: { value: true }, programs: { value: ['criminalAlienProgram'] } };
    expect(missing('detentionFacilities', jail)).toContain('jailBeds');
    expect(missing('detentionFacilities', { ...jail, jailBeds: { value: null } })).not.toContain('jailBeds');
  });
  test('asks nothing about a jail that the agency does not run', () => {
    expect(missing('detentionFacilities', { runsJail: { value: false } })).toEqual([]);
  });
  test('needs nothing that the programs in mind can do without', () => {
    const answers = { runsJail: { value: true }, programs: { value: ['lawEnforcementSupportCenter'] } };
    expect(missing('detentionFacilities', answers)).toEqual([]);
    expect(missing('detentionFacilities', { ...answers, programs: { value: ['lawEnforcementSupportCenter', 'adviseUs'] } })).toContain(
      'jailBeds',
    );
  });
  test('is not started, in progress, then done', () => {
    const state = (answers: Answers) => the(summaryOf(edition, answers).sections.find(({ id }) => id === 'helpNeeded')).state;
    expect(state({})).toBe('notStarted');
    expect(state({ needs: { value: ['gangs'] } })).toBe('inProgress');
    expect(state({ needs: { value: ['gangs'] }, objective: { value: 'Fewer open cases.' }, unansweredRequests: { value: null } })).toBe(
      'done',
    );
  });
});

test('the sum names what a request still has to bring', () => {
  expect(summaryOf(edition, {}).missingAtFiling).toEqual([
    'requestingOffice',
    'signingBody',
    'governingBodyConsent',
    'stateLawPermits',
    'operatingAgency',
    'needs',
    'objective',
    'unansweredRequests',
    'programs',
  ]);
});

test('the programs in mind are read as program and model', () => {
  expect(asksOf(edition, { programs: { value: ['delegation287g/taskForce', 'communityShield', 'adviseUs'] } })).toEqual({
    asks: [{ component: 'delegation287g', model: 'taskForce' }, { component: 'communityShield' }],
    adviseUs: true,
  });
});

test('figures larger than what they are part of are pointed out, and dates in the future', () => {
  const answers = { officersEmployed: { value: 31 }, officersForField: { value: 40 }, visitsAsked: { value: 9, asOf: '2027-01-01' } };
  expect(contradictionsIn(edition, answers, '2026-11-24')).toEqual([
    { questions: ['officersForField', 'officersEmployed'], sentence: 'More officers are offered for the field than the agency employs.' },
    { questions: ['visitsAsked'], sentence: 'The date of this figure, 2027-01-01, is in the future.' },
  ]);
});
