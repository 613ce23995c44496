import type { Tx } from '@ice-access/database';
import { wordsOf } from '../../agency/lookUp.ts';

/** An agency of the register as somebody who is about to ask sees it. */
export interface JoinCard {
  readonly agencyId: string;
  readonly ori: string;
  readonly displayName: string;
  readonly counties: readonly string[];
  readonly state: string;
  readonly type: string;
  readonly joined: 'no' | 'verified';
}
const columns = `a.agency_id as "agencyId", a.ori, a.display_name as "displayName", a.counties, a.state, a.type`;

/** Agencies whose name, county, state or ORI holds every word, with whether they take part. Who only asked is nobody's business. */
export async function lookUpToJoin(
  tx: Tx,
  { q, state, limit }: { q: string; state: string | undefined; limit: number },
): Promise<readonly JoinCard[]> {
  const words = wordsOf(q);
  if (words.length === 0 || words.join(' ').length < 3) return [];
  const { rows } = await tx.$client.query<JoinCard>(
    `select ${columns}, case when o.phase = 'verified' then 'verified' else 'no' end as joined
     from agency a left join organisation o on o.organisation_id = a.agency_id
     where ${words.map((_, at) => `a.search like $${at + 3}`).join(' and ')} and ($1::text is null or a.state = $1)
     order by length(a.display_name), a.display_name, a.ori limit $2`,
    [state ?? null, limit, ...words.map((word) => `%${word}%`)],
  );
  return rows;
}

/** An agency that could be meant instead. */
export interface LookAlike extends Omit<JoinCard, 'joined'> {
  readonly similarity: number;
  readonly phase: string | null;
}
const alikeMost = 10;

/** Agencies of the same state whose names are much alike, the likest first. */
export async function lookAlikesOf(
  tx: Tx,
  { organisationId, name, state }: { organisationId: string; name: string; state: string },
): Promise<readonly LookAlike[]> {
  const { rows } = await tx.$client.query<LookAlike>(
    `select ${columns}, round(similarity(lower(a.display_name), lower($2))::numeric, 2)::float8 as similarity, o.phase
     from agency a left join organisation o on o.organisation_id = a.agency_id
     where a.state = $3 and a.agency_id <> $1 and similarity(lower(a.display_name), lower($2)) > 0.35
     order by similarity desc, a.display_name, a.ori limit ${alikeMost}`,
    [organisationId, name, state],
  );
  return rows;
}
