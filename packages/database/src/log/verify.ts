import { type Head, type Report, verifyLog } from '@ice-access/ledger';
import { type Reader, readLog } from './read.ts';

/**
 * Walks every chain and says where it breaks: a changed byte, a cut tail, a missing stream. Known limit: an owner who rewrites
 * everything, or removes events, heads and rows together, is not seen until signed checkpoints leave the system.
 */
export async function verifyDatabase(tx: Reader): Promise<Report> {
  const heads = await tx.$client.query<{ stream: string; sequence: number; hash: string }>(
    'select stream, sequence, hash from stream_head',
  );
  const rows = await tx.$client.query<{ stream: string; version: number }>(
    `select 'request/' || request_id as stream, version from request
     union all select 'agreement/' || agreement_id, version from agreement
     union all select 'organisation/' || organisation_id, version from organisation where version > 0`,
  );
  return verifyLog(readLog(tx), {
    heads: new Map(heads.rows.map(({ stream, sequence, hash }): [string, Head] => [stream, { sequence, hash }])),
    rows: new Map(rows.rows.map(({ stream, version }): [string, number] => [stream, version])),
  });
}

/** What is wrong with the typed texts: those whose words no longer match the hash in the log's hands. */
export async function alteredTexts(tx: Reader): Promise<readonly string[]> {
  const { rows } = await tx.$client.query<{ text_id: string }>(
    `select text_id from typed_text
     where text is not null and encode(sha256(decode(salt, 'hex') || convert_to(text, 'UTF8')), 'hex') <> sha256`,
  );
  return rows.map(({ text_id }) => text_id);
}
