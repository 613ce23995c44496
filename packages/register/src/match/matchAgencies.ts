import type { RegisterIndex } from '../register/registerIndex.ts';
import { agencyKey, fold } from './fold.ts';
import { askRules } from './judge.ts';
import { isEligible, kindOf } from './kindOf.ts';
import { type Listed, questionOf } from './question.ts';
import type { Alias, MatchResult } from './result.ts';
import { reviewedAliases } from './reviewedAliases.ts';

const reviewed = new Map(reviewedAliases.map((line) => [agencyKey(line.state, line.name), line]));

/** Matches one agency of a list to the register by the rules alone. */
export function matchByRules(listed: Listed, register: RegisterIndex): MatchResult {
  const { kind, says } = kindOf(listed.state, listed.name);
  if (!isEligible(kind)) return { outcome: 'otherKind', kind, because: says };
  const known = reviewed.get(agencyKey(listed.state, listed.name));
  if (known !== undefined && register.byOri.has(known.ori))
    return { outcome: 'matched', kind, ori: known.ori, rule: 'R1', because: known.reason, parent: false };
  return askRules(questionOf(listed, kind, register));
}

/** The other names of each agency that the aliases call the same. */
function otherNames(aliases: readonly Alias[]): ReadonlyMap<string, readonly { readonly name: string; readonly reason: string }[]> {
  const names = new Map<string, { name: string; reason: string }[]>();
  const add = (state: string, from: string, entry: { name: string; reason: string }) => {
    const key = `${state}|${fold(from)}`;
    names.set(key, [...(names.get(key) ?? []), entry]);
  };
  for (const { state, alias, canonical, relation, reason } of aliases) {
    if (relation !== 'same') continue;
    add(state, alias, { name: canonical, reason });
    add(state, canonical, { name: alias, reason });
  }
  return names;
}

/** Makes a matcher: the agency's own name first, then the names that an alias calls the same. */
export function matcher(register: RegisterIndex, aliases: readonly Alias[]): (listed: Listed) => MatchResult {
  const others = otherNames(aliases);
  return (listed) => {
    const own = matchByRules(listed, register);
    if (own.outcome !== 'toReview' && own.outcome !== 'notInRegister') return own;
    for (const { name, reason } of others.get(`${listed.state}|${fold(listed.name)}`) ?? []) {
      const other = matchByRules({ ...listed, name }, register);
      if (other.outcome === 'matched') return { ...other, rule: `A1+${other.rule}`, because: `Also called ${name} (${reason}). ${other.because}` };
    }
    return own;
  };
}
