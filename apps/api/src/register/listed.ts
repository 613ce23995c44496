import { type Tx, tables } from '@ice-access/database';
import { and, count, eq, like, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { wordsOf } from '../agency/lookUp.ts';
import { beginningWith } from '../page/keyset.ts';
import { afterCursor, cursorOf } from './page.ts';

const { agency, listedAgreement: listed } = tables;

export const listedAsk = z.strictObject({
  kind: z.enum(['participating', 'pending']).default('participating'),
  /** What left the lists is another page: it is not ended, only no longer listed. */
  standing: z.enum(['listed', 'listedEarlier', 'noLongerListed']).default('listed'),
  q: z.string().max(120).optional(),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  model: z.enum(['jailEnforcement', 'taskForce', 'warrantServiceOfficer']).optional(),
  cursor: z.string().max(1_000).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type ListedAsk = z.output<typeof listedAsk>;

/** One agreement recorded from published lists: no agreement made here. */
const columns = {
  key: listed.key,
  kind: listed.kind,
  standing: listed.standing,
  state: listed.state,
  agency: listed.agency,
  county: listed.county,
  model: listed.model,
  signedOn: listed.signedOn,
  agreementUrl: sql<string | null>`${listed.moa} ->> 'url'`,
  addendumUrl: sql<string | null>`${listed.addendum} ->> 'url'`,
  firstListedOn: listed.firstListedOn,
  lastListedOn: listed.lastListedOn,
  missingSince: listed.missingSince,
  ori: listed.ori,
  agencyId: agency.agencyId,
  recordedFrom: sql<'publishedList'>`'publishedList'`,
};

/** Rows that hold every word. One or two letters alone only say how a name begins. */
function holdingWords(q = ''): readonly SQL[] {
  const words = wordsOf(q);
  const whole = words.join(' ');
  return whole.length < 3 && whole !== '' ? [beginningWith(listed.agency, whole)] : words.map((word) => like(listed.search, `%${word}%`));
}

/** Who has an agreement, as published lists say it: one page in the order of state and name, with the exact total. */
export async function readListed(tx: Tx, { kind, standing, q, state, model, cursor, limit }: ListedAsk) {
  const filters: (SQL | undefined)[] = [
    eq(listed.kind, kind),
    eq(listed.standing, standing),
    state === undefined ? undefined : eq(listed.state, state),
    model === undefined ? undefined : eq(listed.model, model),
    ...holdingWords(q),
  ];
  const after = cursor === undefined ? undefined : afterCursor(cursor, 3);
  const behind =
    after === undefined ? undefined : sql`(${listed.state}, ${listed.agency}, ${listed.key}) > (${after[0]}, ${after[1]}, ${after[2]})`;
  const found = await tx
    .select(columns)
    .from(listed)
    .leftJoin(agency, eq(agency.ori, listed.ori))
    .where(and(...filters, behind))
    .orderBy(listed.state, listed.agency, listed.key)
    .limit(limit + 1);
  const [total] = await tx
    .select({ count: count() })
    .from(listed)
    .where(and(...filters));
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows,
    total: total?.count ?? 0,
    nextCursor: found.length > limit && last !== undefined ? cursorOf([last.state, last.agency, last.key]) : null,
  };
}
