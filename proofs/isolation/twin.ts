import { createHash } from 'node:crypto';
import { zzOffice } from '@ice-access/domain/testing';
import type pg from 'pg';
import { otherOffice, twinIds } from './sides.ts';

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Tables that hold cases, each after those that it points to. */
const tables = [
  'request',
  'agreement',
  'event',
  'stream_head',
  'typed_text',
  'answer',
  'answer_history',
  'snapshot',
  'fit_result',
  'document',
  'outbox',
  'agreement_value',
] as const;

/** An id of the second half for one of the first: the same one each time, and nobody else's. */
function twinOf(id: string, shared: ReadonlySet<string>): string {
  if (shared.has(id)) return id;
  const known = twinIds.get(id);
  if (known !== undefined) return known;
  return hash(`twin ${id}`).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-7$3-8$4-$5');
}

async function columnsOf(owner: pg.Client, table: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO'`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/**
 * Makes the second half: every row of every case once more, as another agency's with another field office. All ids are other ones and
 * fit together as the first ones do; the chains have hashes of their own.
 */
export async function makeTwin(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ id: string }>("select person_id as id from person where party in ('ice', 'system')");
  const shared = new Set(rows.map(({ id }) => id).filter((id) => !twinIds.has(id)));
  for (const table of tables) {
    const columns = await columnsOf(owner, table);
    // Organisations were seated in both halves before.
    const ofCases = columns.includes('stream') ? "where stream not like 'organisation/%'" : '';
    const found = await owner.query<{ row: string }>(
      `select row_to_json(t)::text as row from (select ${columns.join(', ')} from ${table} ${ofCases}) t`,
    );
    const second = found.rows.map(({ row }) => {
      const text = row
        .replaceAll(uuids, (id) => twinOf(id, shared))
        .replaceAll(/\b([RA]-\d{4}-)(\d{4})\b/g, '$19$2')
        .replaceAll(`"${zzOffice}"`, `"${otherOffice}"`)
        .replaceAll(`\\"${zzOffice}\\"`, `\\"${otherOffice}\\"`);
      const copy: Record<string, unknown> = JSON.parse(text);
      for (const name of ['hash', 'previous_hash'])
        if (typeof copy[name] === 'string' && !/^0*$/.test(copy[name])) copy[name] = hash(`twin ${copy[name]}`);
      delete copy.transaction_id;
      return copy;
    });
    const written = columns.filter((name) => name !== 'transaction_id').join(', ');
    await owner.query(`insert into ${table} (${written}) select ${written} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
      JSON.stringify(second),
    ]);
  }
}
