import { expect, test } from 'vitest';
import { displayName } from './displayName.ts';
import { registerRows } from './readRows.ts';

const heading =
  'ori,data_year,pub_agency_name,state_abbr,county_name,agency_type_name,population,officer_ct,civilian_ct,total_pe_ct,pe_ct_per_1000';
const row = (line: string) => {
  const [first] = registerRows(`${heading}\n${line}\n`);
  if (first === undefined) throw new Error('no row');
  return first;
};

test('a line becomes a row: postal code, counties apart, population 0 unknown', () => {
  expect(row('NB0010000,2025,Adams,NB,"ADAMS, HALL",County,0,31,8,39,NULL')).toEqual({
    ori: 'NB0010000',
    year: 2025,
    name: 'Adams',
    state: 'NE',
    stateRaw: 'NB',
    counties: ['ADAMS', 'HALL'],
    type: 'County',
    population: null,
    officers: 31,
    civilians: 8,
    subUnit: false,
  });
  expect(row('GM0010000,2024,Guam Police Department,GM,NOT SPECIFIED,Other,153836,277,70,347,2.26')).toMatchObject({
    state: 'GU',
    counties: [],
    population: 153_836,
  });
  expect(row('KYKSP0000,2025,State Police: ,KY,UNMAPPED COUNTY,State Police,0,1078,0,1078,NULL')).toMatchObject({
    name: 'State Police:',
    subUnit: true,
    counties: [],
  });
});

test.each([
  ['CO0010000,2025,Adams,CO,ADAMS,County,1,1,1,2,1', "Adams County Sheriff's Office"],
  ['LA0300000,2025,La Salle,LA,LA SALLE,County,1,1,1,2,1', "La Salle Parish Sheriff's Office"],
  ["FL0160000,2025,Jacksonville Sheriff's Office,FL,DUVAL,County,1,1,1,2,1", "Jacksonville Sheriff's Office"],
  ['GA0570100,2025,Floyd County Police Department,GA,FLOYD,County,1,1,1,2,1', 'Floyd County Police Department'],
  ['AK0010100,2025,Anchorage,AK,ANCHORAGE,City,1,1,1,2,1', 'Anchorage Police Department'],
  ['PA0405600,2025,"Butler Township, Luzerne County",PA,LUZERNE,City,1,1,1,2,1', 'Butler Township Police Department, Luzerne County'],
  [
    'FL0370600,2025,Florida State University:,FL,LEON,University or College,0,1,1,2,NULL',
    'Florida State University Police Department (Leon County)',
  ],
  ['SC040SP00,2025,Highway Patrol:,SC,RICHLAND,State Police,0,1,1,2,NULL', 'Highway Patrol (Richland County)'],
  [
    'VA1220500,2025,"Department of Game and Inland Fisheries,",VA,NOT SPECIFIED,Other State Agency,0,1,1,2,NULL',
    'Department of Game and Inland Fisheries',
  ],
])('%s is shown as %s', (line, shown) => expect(displayName(row(line))).toBe(shown));
