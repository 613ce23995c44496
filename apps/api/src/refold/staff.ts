import type { Tx } from '@ice-access/database';
import type { staffOf } from '../organisation/project.ts';
import type { Difference } from './refold.ts';

type Staff = ReturnType<typeof staffOf>;
type Rows = readonly Readonly<Record<string, unknown>>[];

const tables = [
  { table: 'member', kept: 'members', key: 'person_id', columns: 'person_id, party, joined_on, disabled_on' },
  {
    table: 'office',
    kept: 'offices',
    key: 'office_id',
    columns: 'office_id, party, person_id, role, field_office, starts_on, ends_on, delegated_from, disabled, granted_on',
  },
  { table: 'invitation', kept: 'invitations', key: 'invitation_id', columns: 'invitation_id, party, token_sha256, roles, state' },
] as const;

/** In the order of their keys, and of each row the columns that are compared: instants are told apart by their text otherwise. */
function plain(rows: Rows, key: string, columns: string): readonly string[] {
  const names = columns.split(', ');
  return rows
    .toSorted((one, other) => (String(one[key]) < String(other[key]) ? -1 : 1))
    .map((row) => JSON.stringify(names.map((name) => row[name] ?? null)));
}

/** Where the rows of people, offices and invitations say something else than the log. */
export async function staffDifferences(
  tx: Tx,
  { stream, id, staff }: { stream: string; id: string; staff: Staff },
): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (const { table, kept, key, columns } of tables) {
    const { rows } = await tx.$client.query<{ row: Readonly<Record<string, unknown>> }>(
      `select to_jsonb(t) as row from ${table} t where organisation_id = $1`,
      [id],
    );
    const stored = plain(
      rows.map(({ row }) => row),
      key,
      columns,
    );
    const folded = plain(staff[kept], key, columns);
    if (JSON.stringify(stored) !== JSON.stringify(folded)) differences.push({ stream, column: table, stored, folded });
  }
  return differences;
}
