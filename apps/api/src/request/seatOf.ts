import type { Tx, tables } from '@ice-access/database';
import { defaultZone } from './onFile.ts';

/** Where a case is handled: the office it was given to, else that of its agency, and every office it ever had. */
export interface Seats {
  readonly now: string | null;
  readonly home: string | null;
  readonly ever: readonly string[];
}
type Office = typeof tables.fieldOffice.$inferSelect;

/** The field office of a case for its page, and the zones in which its days ended, in one question. */
export async function seatOf(
  tx: Tx,
  { now, home, ever }: Seats,
): Promise<{ office: Office | null; zoneOf: (key: string | null) => string }> {
  const keys = [...new Set([now, home, ...ever])].filter((key) => key !== null);
  const { rows } = await tx.$client.query<Office>({
    name: 'field offices of a case',
    text: 'select key, name, zone, contact from field_office where key = any($1)',
    values: [keys],
  });
  const offices = new Map(rows.map((row) => [row.key, row]));
  const office = offices.get(now ?? home ?? '') ?? null;
  return { office, zoneOf: (key) => offices.get(key ?? home ?? '')?.zone ?? defaultZone };
}
