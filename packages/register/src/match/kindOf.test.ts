import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isEligible, kindOf, kindTable } from './kindOf.ts';

describe('the kind is decided by the name', () => {
  test.each([
    ['FL', "Fairview County Sheriff's Office", 'sheriff'],
    ['WI', "Marshall County Sheriff's Department", 'sheriff'],
    ['TX', 'Lakeland Police Department', 'police'],
    ['TX', 'Marshall Police Department', 'police'],
    ['FL', 'Jupiter Island Department of Public Safety', 'police'],
    ['OK', 'Oklahoma City Police Department', 'police'],
    ['IA', 'Iowa City Police Department', 'police'],
    ['FL', 'Florida City Police Department', 'police'],
    ['FL', 'University of Florida Police Department', 'campus'],
    ['FL', 'District Board of Trustees of Pensacola State College', 'campus'],
    ['FL', 'Lee County Port Authority Police', 'portOrAirport'],
    ['FL', 'Sanford Airport Police Department', 'portOrAirport'],
    ['AR', 'Arkansas State Police', 'state'],
    ['VA', 'Virginia Department of State Police', 'state'],
    ['WY', 'Wyoming State Highway Patrol', 'state'],
    ['MO', 'Missouri Highway Patrol', 'state'],
    ['OK', 'Oklahoma Dept. of Public Safety', 'state'],
    ['TX', 'Texas Department of Public Safety - Texas Highway Patrol', 'state'],
    ['TN', 'Tennessee Department of Safety and Homeland Security', 'state'],
    ['MP', 'CNMI Department of Public Safety', 'state'],
    ['LA', 'Louisiana Department of Public Safety & Corrections', 'corrections'],
    ['TX', 'Kinney County Constable\u2019s Office', 'constable'],
    ['PA', "Greene Township Constables's Office", 'constable'],
    ['FL', 'Escambia County Board of County Commissioners/ Department of Corrections', 'commission'],
    ['FL', 'Pasco County BOCC', 'commission'],
    ['PA', 'County of Franklin / Franklin County Jail', 'corrections'],
    ['VA', 'Virginia DOC Law Enforcement Services', 'corrections'],
    ['PA', "Luzerne County District Attorney's Office", 'prosecutor'],
    ['IN', "Waterloo Marshal's Office", 'marshal'],
    ['FL', 'Florida National Guard', 'military'],
    ['FL', 'Florida Department of Law Enforcement', 'otherState'],
    ['FL', 'Florida Fish and Wildlife Conservation Commission', 'otherState'],
  ])('%s %s is %s', (state, name, kind) => expect(kindOf(state, name).kind).toBe(kind));
});

test('only kinds that the register holds are counted in the match rate', () => {
  expect(isEligible('constable')).toBe(false);
  expect(isEligible('campus')).toBe(true);
});

test('the table of kinds is published as it is, in its order', () => {
  const page = readFileSync(new URL('../../../../docs/how-to/import-a-list.md', import.meta.url), 'utf8');
  const lines = [...page.matchAll(/^\| (\w+) \| [^|]+ \| (yes|no) \|$/gm)].map(([, kind, matched]) => [kind, matched === 'yes']);
  expect(lines).toEqual(kindTable.map(({ kind }) => [kind, isEligible(kind)]));
});
