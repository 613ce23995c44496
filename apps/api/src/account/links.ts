import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

const tokenBytes = 32;
const linkMinutes = 30;
export const linkMs = linkMinutes * 60_000;

/** What a link is for: it opens nothing else. */
export type LinkKind = 'reset' | 'email';

export const newToken = (): string => randomBytes(tokenBytes).toString('base64url');
/** What the table knows of a link: reading it there is of no use. */
export const linkHash = (token: string): string => createHash('sha256').update(`link ${token}`).digest('base64url');
export const linkValue = (kind: LinkKind, rest: string): string => `${kind} ${rest}`;

/** Files a link and gives its token, which is shown to its receiver and kept nowhere. An earlier one of the same kind is void. */
export async function newLink(
  pool: Pool,
  { id, kind, value, holder, at }: { id: string; kind: LinkKind; value: string; holder: string; at: Date },
): Promise<string> {
  const token = newToken();
  await pool.query('delete from verification where value like $1', [`${linkValue(kind, holder)}%`]);
  await pool.query('insert into verification (id, identifier, value, expires_at) values ($1, $2, $3, $4)', [
    id,
    linkHash(token),
    linkValue(kind, value),
    new Date(at.getTime() + linkMs),
  ]);
  return token;
}

/** What a link says, once: of two tries at once one gets it. With `keep` it is only looked at. */
export async function consumeLink(
  pool: Pool,
  { token, kind, at, keep = false }: { token: string; kind: LinkKind; at: Date; keep?: boolean },
): Promise<string | undefined> {
  const where = 'identifier = $1 and expires_at > $2 and value like $3';
  const { rows } = await pool.query<{ value: string }>(
    keep ? `select value from verification where ${where}` : `delete from verification where ${where} returning value`,
    [linkHash(token), at, `${kind} %`],
  );
  return rows[0]?.value.slice(kind.length + 1);
}
