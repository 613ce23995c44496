import { expect, test } from 'vitest';
import { people, stranger, zzOffice } from '../testing/index.ts';
import { fieldWallOf, seesFieldOffice } from './fieldBound.ts';

const { investigations, detention, fieldDirector, programOffice, headquarters, oversight, official, clock } = people;

test('whoever holds only offices of a field office sees its cases and no others', () => {
  for (const actor of [investigations, detention, fieldDirector]) {
    expect(seesFieldOffice(actor, zzOffice)).toBe(true);
    expect(seesFieldOffice(actor, 'elsewhere')).toBe(false);
    expect(seesFieldOffice(actor, null)).toBe(false);
  }
});
test('one national office opens every field office', () => {
  const both = { ...fieldDirector, roles: ['ice.fieldDirector', 'ice.counsel'] } as const;
  expect(fieldWallOf(both)).toEqual({ bound: false });
  for (const actor of [both, programOffice, headquarters]) expect(seesFieldOffice(actor, 'elsewhere')).toBe(true);
});
test('bound without a field office, or without any office, sees nothing', () => {
  expect(seesFieldOffice({ ...investigations, fieldOffice: null }, null)).toBe(false);
  expect(seesFieldOffice({ ...programOffice, roles: [], fieldOffice: null }, zzOffice)).toBe(false);
});
test('the wall stands between people of ICE only', () => {
  for (const actor of [oversight, official, stranger, clock]) expect(seesFieldOffice(actor, 'elsewhere')).toBe(true);
});
test('an oversight body’s administrator, who is no reader, sees no case', () => {
  expect(seesFieldOffice({ ...oversight, roles: ['oversight.administrator'] }, zzOffice)).toBe(false);
  expect(seesFieldOffice({ ...oversight, roles: ['oversight.administrator', 'oversight.reader'] }, zzOffice)).toBe(true);
});
