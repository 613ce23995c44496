import { describe, expect, test } from 'vitest';
import { aliasTable } from './aliases.ts';
import { type MadeAgency, madeRegister } from './madeRegister.ts';
import { matchAgency } from './matchAgencies.ts';
import type { Alias } from './result.ts';

const match = (
  register: readonly MadeAgency[],
  [state, name, ...counties]: readonly [string, string, ...string[]],
  aliases: readonly Alias[] = [],
) => matchAgency({ state, name, counties }, { register: madeRegister(...register), aliases: aliasTable(aliases) });

describe('matched, each by its rule', () => {
  const cases: readonly [string, readonly MadeAgency[], readonly [string, string, ...string[]], string][] = [
    [
      'S1',
      [
        ['CO', 'Adams', 'ADAMS', 'County'],
        ['CO', 'Adams', 'ADAMS', 'City'],
      ],
      ['CO', "Adams County Sheriff's Office", 'Adams County'],
      'CO0000001',
    ],
    [
      'S1',
      [['FL', "Jacksonville Sheriff's Office", 'DUVAL', 'County']],
      ['FL', "Jacksonville Sheriff's Office", 'Duval County'],
      'FL0000001',
    ],
    ['S1', [['FL', 'St. Lucie', 'ST LUCIE', 'County']], ['FL', 'Saint Lucie County Sheriff\u2019s Office'], 'FL0000001'],
    ['S1', [['NB', 'Hall', 'HALL', 'County']], ['NE', 'Hall County Sheriffs Dept.'], 'NB0000001'],
    ['S2', [['LA', 'La Salle', 'LA SALLE', 'County']], ['LA', "LaSalle Parish Sheriff's Office", 'LaSalle Parish'], 'LA0000001'],
    [
      'S4',
      [['TN', 'Hartsville/Trousdale', 'TROUSDALE', 'County']],
      ['TN', "Trousdale County Sheriff's Office", 'Trousdale County'],
      'TN0000001',
    ],
    [
      'P0',
      [
        ['MO', 'St. Charles County Police Department', 'ST CHARLES', 'County'],
        ['MO', 'St. Charles', 'ST CHARLES', 'County'],
      ],
      ['MO', 'Saint Charles County Police Department'],
      'MO0000001',
    ],
    [
      'P1',
      [
        ['TX', 'Haskell', 'HASKELL', 'City'],
        ['TX', 'Haskell', 'HASKELL', 'County'],
      ],
      ['TX', 'Haskell Police Department', 'Haskell County'],
      'TX0000001',
    ],
    [
      'P1',
      [['NV', 'Las Vegas Metropolitan Police Department', 'CLARK', 'City']],
      ['NV', 'Las Vegas Metropolitan Police Department', 'Clark County'],
      'NV0000001',
    ],
    ['P1', [['FL', 'Jupiter Island', 'MARTIN', 'City']], ['FL', 'Jupiter Island Department of Public Safety'], 'FL0000001'],
    [
      'P1+county',
      [
        ['PA', 'Butler Township, Butler County', 'BUTLER', 'City'],
        ['PA', 'Butler Township, Luzerne County', 'LUZERNE', 'City'],
      ],
      ['PA', 'Butler Township Police Department', 'Luzerne County'],
      'PA0000002',
    ],
    [
      'P1+county',
      [
        ['PA', 'Mahoning Township, Carbon County', 'CARBON', 'City'],
        ['PA', 'Mahoning Township, Montour County', 'MONTOUR', 'City'],
      ],
      ['PA', 'Mahoning TWP Police Department - Montour'],
      'PA0000002',
    ],
    ['P3a', [['FL', 'Miami', 'MIAMI-DADE', 'City']], ['FL', 'City of Miami Police Department'], 'FL0000001'],
    [
      'P3b',
      [
        ['PA', 'Springdale', 'ALLEGHENY', 'City'],
        ['PA', 'Springdale Township', 'ALLEGHENY', 'City'],
      ],
      ['PA', 'Springdale Borough Police Department', 'Allegheny County'],
      'PA0000001',
    ],
    ['O1', [['FL', 'Lee County Port Authority', 'LEE', 'Other']], ['FL', 'Lee County Port Authority Police', 'Lee County'], 'FL0000001'],
    [
      'C1',
      [['FL', 'Florida A&M University', 'LEON', 'University or College']],
      ['FL', 'Florida A&M University Board of Trustees'],
      'FL0000001',
    ],
    [
      'C1+county',
      [
        ['FL', 'Florida State University:', 'LEON', 'University or College'],
        ['FL', 'Florida State University:', 'BAY', 'University or College'],
      ],
      ['FL', 'Florida State University Police Department', 'Leon County'],
      'FL0000001',
    ],
    [
      'T1',
      [['ID', 'Idaho State Police', 'NOT SPECIFIED', 'State Police']],
      ['ID', 'Idaho State Police Department', 'Jerome County'],
      'ID0000001',
    ],
  ];
  test.each(cases)('%s: %j answers %j', (rule, register, listed, ori) =>
    expect(match(register, listed)).toMatchObject({ outcome: 'matched', rule, ori, parent: false }),
  );

  test('T2: a named division is matched to its department, and marked as its parent', () => {
    const register: readonly MadeAgency[] = [['TX', 'Department of Public Safety', 'NOT SPECIFIED', 'State Police']];
    expect(match(register, ['TX', 'Texas Department of Public Safety - Texas Highway Patrol'])).toMatchObject({
      rule: 'T2',
      ori: 'TX0000001',
      parent: true,
    });
  });

  test('A1: the name that an alias calls the same', () => {
    const alias: Alias = {
      state: 'PA',
      alias: 'Quarryville Police Department',
      canonical: 'Quarryville Borough Police Department',
      relation: 'same',
      reason: 'abbreviated',
    };
    const register: readonly MadeAgency[] = [['PA', 'Quarryville', 'LANCASTER', 'City']];
    expect(match(register, ['PA', 'Quarryville Borough Police Department'], [alias])).toMatchObject({ outcome: 'matched', rule: 'A1+P1' });
  });
});

describe('never guessed: a person is asked', () => {
  const cases: readonly [string, readonly MadeAgency[], readonly [string, string, ...string[]], string][] = [
    [
      'two of one name and no county',
      [
        ['PA', 'Butler Township, Butler County', 'BUTLER', 'City'],
        ['PA', 'Butler Township, Luzerne County', 'LUZERNE', 'City'],
      ],
      ['PA', 'Butler Township Police Department'],
      'several',
    ],
    [
      'the county contradicts',
      [
        ['AL', 'Cherokee', 'COLBERT', 'City'],
        ['AL', 'Cherokee', 'CHEROKEE', 'County'],
      ],
      ['AL', 'Cherokee Police Department', 'Cherokee County'],
      'countyContradicts',
    ],
    [
      'a sheriff in another county',
      [
        ['TN', 'Madison', 'MADISON', 'County'],
        ['TN', 'Macon', 'MACON', 'County'],
      ],
      ['TN', "Madison County Sheriff's Office", 'Macon County'],
      'countyContradicts',
    ],
    [
      'the county lies in another state, where a namesake sits',
      [
        ['AR', 'Texarkana', 'MILLER', 'City'],
        ['TX', 'Texarkana', 'BOWIE', 'City'],
      ],
      ['AR', 'Texarkana Police Department', 'Bowie County'],
      'countyContradicts',
    ],
    [
      'a dropped word without a county',
      [['PA', 'Manor', 'WESTMORELAND', 'City']],
      ['PA', 'Manor Borough Police Department'],
      'countyNeeded',
    ],
    ['a longer name only', [['NY', 'Camden Village', 'ONEIDA', 'City']], ['NY', 'Camden Police Department'], 'alikeOnly'],
    ['one letter off', [['MI', 'Berrien', 'BERRIEN', 'County']], ['MI', "Berrian County Sheriff's Office"], 'alikeOnly'],
    [
      'patrol is not the department',
      [['MS', 'Mississippi Highway Safety Patrol', 'NOT SPECIFIED', 'State Police']],
      ['MS', 'Mississippi Department of Public Safety'],
      'alikeOnly',
    ],
    [
      'branches of a patrol, none the whole',
      [
        ['SC', 'Highway Patrol:', 'RICHLAND', 'State Police'],
        ['SC', 'Highway Patrol:', 'AIKEN', 'State Police'],
      ],
      ['SC', 'South Carolina Highway Patrol'],
      'alikeOnly',
    ],
    [
      'two campuses and no county',
      [
        ['FL', 'University of South Florida:', 'PINELLAS', 'University or College'],
        ['FL', 'University of South Florida:', 'HILLSBOROUGH', 'University or College'],
      ],
      ['FL', 'University of South Florida Police Department'],
      'several',
    ],
  ];
  test.each(cases)('%s', (_what, register, listed, reason) =>
    expect(match(register, listed)).toMatchObject({ outcome: 'toReview', reason }),
  );

  test('a village dropped to a town of another county is no match', () => {
    const register: readonly MadeAgency[] = [
      ['MO', 'Oak Grove', 'JACKSON', 'City'],
      ['MO', 'Union', 'FRANKLIN', 'City'],
    ];
    expect(match(register, ['MO', 'Oak Grove Village Police Department', 'Franklin County']).outcome).toBe('toReview');
  });
});

describe('not in the register', () => {
  test.each<[readonly MadeAgency[], readonly [string, string, ...string[]]]>([
    [[['VA', 'Hopewell', 'HOPEWELL CITY', 'City']], ['VA', "Hopewell County Sheriff's Office"]],
    [[['GA', 'Springdale Township', 'CLARKE', 'City']], ['GA', 'Oakdale Police Department']],
    [[['TX', 'Haskell', 'HASKELL', 'County']], ['OK', "Haskell County Sheriff's Office"]],
  ])('%j does not hold %j', (register, listed) => expect(match(register, listed).outcome).toBe('notInRegister'));

  test('a township is never dropped', () => {
    expect(match([['PA', 'Union', 'ERIE', 'City']], ['PA', 'Union Township Police Department', 'Erie County']).outcome).not.toBe('matched');
  });
  test('county police never become the sheriff, nor the sheriff the county police', () => {
    const police: MadeAgency = ['SC', 'Horry County Police Department', 'HORRY', 'County'];
    const sheriff: MadeAgency = ['SC', 'Horry', 'HORRY', 'County'];
    expect(match([police], ['SC', "Horry County Sheriff's Office", 'Horry County']).outcome).not.toBe('matched');
    expect(match([sheriff], ['SC', 'Horry County Police Department', 'Horry County']).outcome).not.toBe('matched');
  });
});

test('a party of another kind is recorded as such and never matched, even where the names are equal', () => {
  const register: readonly MadeAgency[] = [['TX', 'Kinney County Constable:', 'KINNEY', 'Other']];
  expect(match(register, ['TX', "Kinney County Constable's Office", 'Kinney County'])).toMatchObject({
    outcome: 'otherKind',
    kind: 'constable',
  });
});
