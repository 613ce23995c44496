import { expect, test } from 'vitest';
import { emptyJoining, type Joining, joiningData, missingIn, stepToShow } from './joining.ts';

const agency = { agencyName: 'Willow County Sheriff’s Office', state: 'zz', county: 'Willow', agencyType: 'County', ori: 'ZZ0990000' };
const head = { headName: 'Ida Reyes', headTitle: 'Sheriff', headEmail: 'ida.reyes@willow.example', headPhone: '555 0100' };
const whole: Joining = { ...emptyJoining('id'), ...agency, ...head, same: 'yes', letterDocumentId: 'letter', letterName: 'letter.pdf' };

test('nobody comes to a later step before the earlier ones are complete', () => {
  expect(stepToShow('review', emptyJoining('id'))).toBe('agency');
  expect(stepToShow('review', { ...whole, letterDocumentId: '' })).toBe('letter');
  expect(stepToShow('review', whole)).toBe('review');
  expect(stepToShow('people', whole)).toBe('people');
});

test('an agency of the register needs its choice; another one its name, state, county and kind', () => {
  expect(missingIn('agency', emptyJoining('id')).map(({ field }) => field)).toEqual(['agency']);
  expect(missingIn('agency', { ...emptyJoining('id'), inRegister: false }).map(({ field }) => field)).toEqual([
    'agency-name',
    'state',
    'county',
    'agency-type',
  ]);
});

test('an administrator other than the head is named with title and address', () => {
  expect(missingIn('people', whole)).toEqual([]);
  expect(missingIn('people', { ...whole, same: 'no' }).map(({ field }) => field)).toEqual([
    'administrator-name',
    'administrator-title',
    'administrator-email',
  ]);
});

test('what is sent has the state in capitals, and no administrator beside the head when they are one person', () => {
  expect(joiningData({ ...whole, administratorName: 'typed before' })).toMatchObject({
    state: 'ZZ',
    sameAsHead: true,
    administratorName: null,
    administratorEmail: null,
    note: null,
  });
});
