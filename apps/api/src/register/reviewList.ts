import { type Tx, tables } from '@ice-access/database';
import { type Candidate, type MatchResult, stateNames } from '@ice-access/register';
import { and, asc, countDistinct, desc, eq, inArray, like, sql } from 'drizzle-orm';
import * as z from 'zod';
import { cardColumns } from '../agency/card.ts';
import { wordsOf } from '../agency/lookUp.ts';
import { afterCursor, cursorOf } from './page.ts';

const { agency, listedAgreement: listed } = tables;

export const reviewAsk = z.strictObject({
  outcome: z.enum(['toReview', 'notInRegister']).default('toReview'),
  state: z.enum(Object.keys(stateNames)).optional(),
  q: z.string().max(120).optional(),
  cursor: z.string().max(1_000).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type ReviewAsk = z.output<typeof reviewAsk>;

const candidatesOf = (match: MatchResult): readonly Candidate[] => (match.outcome === 'toReview' ? match.candidates : []);

/** Agencies of published lists that no rule could match with certainty, one by one, with the agencies of the register that may be meant. */
export async function readReviewList(tx: Tx, { outcome, state, q, cursor, limit }: ReviewAsk) {
  const filters = [
    eq(listed.outcome, outcome),
    state === undefined ? undefined : eq(listed.state, state),
    ...wordsOf(q ?? '').map((word) => like(listed.search, `%${word}%`)),
  ];
  const after = cursor === undefined ? undefined : afterCursor(cursor, 2);
  const found = await tx
    .selectDistinctOn([listed.state, listed.agencyKey], {
      agencyKey: listed.agencyKey,
      state: listed.state,
      agency: listed.agency,
      county: listed.county,
      match: sql<MatchResult>`${listed.match}`,
      decided: listed.decided,
      agreementUrl: sql<string | null>`${listed.moa} ->> 'url'`,
      lastListedOn: listed.lastListedOn,
      models: sql<
        string[]
      >`(select array_agg(distinct other.model) from listed_agreement other where other.agency_key = listed_agreement.agency_key)`,
    })
    .from(listed)
    .where(and(...filters, after === undefined ? undefined : sql`(${listed.state}, ${listed.agencyKey}) > (${after[0]}, ${after[1]})`))
    .orderBy(asc(listed.state), asc(listed.agencyKey), desc(listed.lastListedAt))
    .limit(limit + 1);
  const rows = found.slice(0, limit);
  const oris = [...new Set(rows.flatMap(({ match }) => candidatesOf(match).map(({ ori }) => ori)))];
  const cards = oris.length === 0 ? [] : await tx.select(cardColumns).from(agency).where(inArray(agency.ori, oris));
  const byOri = new Map(cards.map((card) => [card.ori, card]));
  const counted = await tx
    .select({ outcome: listed.outcome, agencies: countDistinct(listed.agencyKey) })
    .from(listed)
    .where(inArray(listed.outcome, ['toReview', 'notInRegister']))
    .groupBy(listed.outcome);
  const countOf = (name: string) => counted.find((row) => row.outcome === name)?.agencies ?? 0;
  const last = rows.at(-1);
  return {
    rows: rows.map(({ match, ...row }) => ({
      ...row,
      kind: match.kind,
      reason: match.outcome === 'toReview' ? match.reason : null,
      because: match.because,
      candidates: candidatesOf(match).flatMap(({ ori, why }) => {
        const card = byOri.get(ori);
        return card === undefined ? [] : [{ ...card, why }];
      }),
    })),
    counts: { toReview: countOf('toReview'), notInRegister: countOf('notInRegister') },
    nextCursor: found.length > limit && last !== undefined ? cursorOf([last.state, last.agencyKey]) : null,
  };
}
