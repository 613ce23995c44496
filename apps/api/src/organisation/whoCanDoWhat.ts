import type { Actor } from '@ice-access/domain/parties';
import type { Context } from 'hono';
import { Refused } from '../command/refused.ts';
import { attachmentHeader } from '../document/fileName.ts';
import type { FilesParts } from '../document/filesParts.ts';
import { notThere, refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import { newSalt } from '../ids.ts';
import { getMayDo } from './getMayDo.ts';
import { mayDoTable } from './mayDoTable.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `GET /who-can-do-what.csv`: each person, office and deed of an organisation, one line each, for the yearly look. */
export async function whoCanDoWhat(c: Context<Seen>, { database, now, ids }: FilesParts, actor: Actor): Promise<Response> {
  const asked = c.req.query('organisationId')?.toLowerCase();
  if (asked !== undefined && !uuid.test(asked)) return notThere(c);
  try {
    const caller = { actor, provedAt: null, database, now: () => now().toISOString(), ids, salts: newSalt };
    const table = await getMayDo(caller, asked);
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', attachmentHeader(`who-can-do-what-${table.today}.csv`));
    c.header('Cache-Control', 'private, no-store');
    return c.body(mayDoTable(table));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code === 'NOT_FOUND' ? notThere(c) : refusal(c, 403, 'notYourRole');
  }
}
