import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRouting } from './fieldOfficeFor.ts';
import { fieldOfficeZones } from './fieldOffices.ts';

const csv = readFileSync(new URL('../../../../data/geo/ice-areas-of-responsibility.csv', import.meta.url), 'utf8');
const routing = readRouting(csv);

test.each([
  ['GA', ['FULTON'], 'Atlanta'],
  ['TX', ['DEWITT'], 'Houston'],
  ['TX', ['LA SALLE'], 'San Antonio'],
  ['NY', ['KINGS'], 'New York City'],
  ['NY', ['ERIE'], 'Buffalo'],
  ['CA', ['SAN LUIS OBISPO'], 'Los Angeles'],
  ['MP', [], 'San Francisco'],
  ['DC', [], 'Washington'],
])('%s %s is routed to %s', (state, counties, office) => expect(routing(state, counties)?.office).toBe(office));

test('a divided state without a county, and a county that is none, are routed by a person', () => {
  expect(routing('TX', [])).toBeNull();
  expect(routing('NY', ['NOWHERE'])).toBeNull();
});

test('an agency in the counties of two offices names the other one too', () => {
  expect(routing('TX', ['DALLAS', 'HILL'])).toMatchObject({ office: 'Dallas', alsoPossible: ['Houston'] });
});

test('each of the 25 offices has a zone that exists, and the routing names no other', () => {
  const named = new Set(
    csv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('"')[1]),
  );
  expect([...named].sort()).toEqual(Object.keys(fieldOfficeZones).sort());
  for (const zone of Object.values(fieldOfficeZones)) expect(() => new Intl.DateTimeFormat('en-US', { timeZone: zone })).not.toThrow();
  expect(named.size).toBe(25);
});

test('a routing that names an unknown office is refused with its line', () => {
  expect(() => readRouting('"office_name", "state_name", "county_name", "notes"\n"Gotham", "Iowa", "", ""\n')).toThrow(/Line 2/);
});
