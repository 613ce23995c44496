import type { ListRow, PublishedList } from '../list/row.ts';
import { type AliasTable, aliasTable } from '../match/aliases.ts';
import { type FixedName, nameFixer } from '../match/fixes.ts';
import { isEligible } from '../match/kindOf.ts';
import { matchAgency } from '../match/matchAgencies.ts';
import type { MatchResult } from '../match/result.ts';
import { decidedMatch } from './decidedMatch.ts';
import type { PlanInput } from './shapes.ts';

/** An agency of one list: a distinct state and name after the fixes, with its rows. */
export interface ListedAgency {
  readonly agencyKey: string;
  readonly state: string;
  readonly name: string;
  readonly rows: readonly { readonly row: ListRow; readonly fixed: FixedName }[];
  readonly match: MatchResult;
  readonly decided: boolean;
}
type Unmatched = Omit<ListedAgency, 'match' | 'decided'>;

function grouped(list: PublishedList, fix: (row: ListRow) => FixedName, aliases: AliasTable): readonly Unmatched[] {
  const agencies = new Map<string, { agencyKey: string; state: string; name: string; rows: { row: ListRow; fixed: FixedName }[] }>();
  for (const row of list.rows) {
    const fixed = fix(row);
    const at = `${row.state}|${fixed.agency}`;
    const agency = agencies.get(at) ?? {
      agencyKey: aliases.keyOf(row.state, fixed.agency),
      state: row.state,
      name: fixed.agency,
      rows: [],
    };
    agencies.set(at, agency);
    agency.rows.push({ row, fixed });
  }
  return [...agencies.values()];
}

/**
 * One agency of the register cannot be two of the list. Where rules lead two names to one ORI, both go to a person; a parent, a
 * reviewed line and a decision were meant so.
 */
function withoutShared(agencies: readonly ListedAgency[]): readonly ListedAgency[] {
  const holders = new Map<string, Set<string>>();
  for (const { match, agencyKey } of agencies) {
    if (match.outcome !== 'matched' || match.parent) continue;
    holders.set(match.ori, (holders.get(match.ori) ?? new Set()).add(agencyKey));
  }
  return agencies.map((agency) => {
    const { match } = agency;
    if (match.outcome !== 'matched' || match.parent || agency.decided || match.rule === 'R1' || !isEligible(match.kind)) return agency;
    if ((holders.get(match.ori)?.size ?? 0) < 2) return agency;
    const because = 'Two names of this list lead to one agency of the register.';
    return {
      ...agency,
      match: { outcome: 'toReview', kind: match.kind, reason: 'shared', because, candidates: [{ ori: match.ori, why: match.because }] },
    };
  });
}

/** The agencies of a list, each with what the matcher says of it. Name fixes run first. */
export function listedAgencies({ list, register, decisions, fixes, aliases }: Omit<PlanInput, 'previous'>): readonly ListedAgency[] {
  const table = aliasTable(aliases);
  const decided = new Map(decisions.map((decision) => [decision.agencyKey, decision]));
  const agencies = grouped(list, nameFixer(fixes), table).map((agency): ListedAgency => {
    const decision = decidedMatch(agency, decided.get(agency.agencyKey), (ori) => register.byOri.has(ori));
    const counties = agency.rows.flatMap(({ row }) => (row.county === null ? [] : [row.county]));
    const match = decision ?? matchAgency({ state: agency.state, name: agency.name, counties }, { register, aliases: table });
    return { ...agency, match, decided: decision !== null };
  });
  return withoutShared(agencies);
}
