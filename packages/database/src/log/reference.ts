import type { Tx } from '../open.ts';

/** The next reference of a kind in a year, such as R-2026-0042. Two openings in one year wait for each other, so no number is lost. */
export async function nextReference(tx: Tx, kind: 'R' | 'A' | 'J', year: number): Promise<string> {
  const { rows } = await tx.$client.query<{ last: number }>({
    name: 'next reference',
    text: `insert into counter (kind, year, last) values ($1, $2, 1)
      on conflict (kind, year) do update set last = counter.last + 1 returning last`,
    values: [kind, year],
  });
  return `${kind}-${year}-${String(rows[0]?.last ?? 1).padStart(4, '0')}`;
}
