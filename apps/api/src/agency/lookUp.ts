import { type Tx, tables } from '@ice-access/database';
import { and, desc, eq, like, or, sql } from 'drizzle-orm';
import { type AgencyCard, cardColumns } from './card.ts';

export interface LookUp {
  readonly q: string;
  readonly state?: string | undefined;
  readonly limit: number;
}
const { agency } = tables;
const wordsMax = 6;

/** What a person typed, as words to look for: case, punctuation and the marks of LIKE mean nothing. */
export const wordsOf = (q: string): readonly string[] =>
  q
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.'-]+/u)
    .filter((word) => word !== '')
    .slice(0, wordsMax);

/**
 * Agencies whose name, county, state or ORI holds every word; the likeliest first: begins like this, then the
 * shortest, since every one holds all the words. Every word is found by the trigram index.
 */
export async function lookUp(tx: Tx, { q, state, limit }: LookUp): Promise<readonly Omit<AgencyCard, 'fieldOffice'>[]> {
  const words = wordsOf(q);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  const begins = [like(sql`lower(${agency.displayName})`, `${whole}%`), like(agency.ori, `${whole.toUpperCase()}%`)];
  // Fewer than three letters are in nearly every name: there only how a name or an ORI begins says anything.
  const holds = whole.length < 3 ? [or(...begins)] : words.map((word) => like(agency.search, `%${word}%`));
  const startsWith = sql`(lower(${agency.displayName}) like ${`${whole}%`})`;
  return tx
    .select(cardColumns)
    .from(agency)
    .where(and(...holds, state === undefined ? undefined : eq(agency.state, state)))
    .orderBy(
      desc(sql`(${agency.ori} = ${whole.toUpperCase()})`),
      desc(startsWith),
      sql`length(${agency.displayName})`,
      agency.displayName,
      agency.ori,
    )
    .limit(limit);
}
