/**
 * The 25 field offices of the routing, each with the time zone in which its due dates end (IANA).
 * The zone is that of the city the office is named after; where a city's state has several zones, the city decides
 * (El Paso keeps Mountain time, St Paul and Chicago Central).
 */
export const fieldOfficeZones = {
  Atlanta: 'America/New_York',
  Baltimore: 'America/New_York',
  Boston: 'America/New_York',
  Buffalo: 'America/New_York',
  Chicago: 'America/Chicago',
  Dallas: 'America/Chicago',
  Denver: 'America/Denver',
  Detroit: 'America/Detroit',
  'El Paso': 'America/Denver',
  Harlingen: 'America/Chicago',
  Houston: 'America/Chicago',
  'Los Angeles': 'America/Los_Angeles',
  Miami: 'America/New_York',
  'New Orleans': 'America/Chicago',
  'New York City': 'America/New_York',
  Newark: 'America/New_York',
  Philadelphia: 'America/New_York',
  Phoenix: 'America/Phoenix',
  'Salt Lake City': 'America/Denver',
  'San Antonio': 'America/Chicago',
  'San Diego': 'America/Los_Angeles',
  'San Francisco': 'America/Los_Angeles',
  Seattle: 'America/Los_Angeles',
  'St Paul': 'America/Chicago',
  Washington: 'America/New_York',
} as const;
export type FieldOffice = keyof typeof fieldOfficeZones;

export const isFieldOffice = (name: string): name is FieldOffice => Object.hasOwn(fieldOfficeZones, name);
