import type { RegisterIndex } from '../register/registerIndex.ts';
import type { AliasTable } from './aliases.ts';
import { agencyKey } from './fold.ts';
import { askRules } from './judge.ts';
import { isEligible, kindOf } from './kindOf.ts';
import { type Listed, questionOf } from './question.ts';
import type { MatchResult } from './result.ts';
import { reviewedAliases } from './reviewedAliases.ts';

const reviewed = new Map(reviewedAliases.map((line) => [agencyKey(line.state, line.name), line]));
const reviewedOris = new Map(reviewedAliases.map((line) => [line.ori, line]));

/** A reviewed line says who an ORI is: a rule must not give it to an agency of another kind ("Nassau" is the police, not the sheriff). */
function unlessTaken(match: MatchResult): MatchResult {
  const line = match.outcome === 'matched' ? reviewedOris.get(match.ori) : undefined;
  if (match.outcome !== 'matched' || !isEligible(match.kind) || line === undefined) return match;
  if (kindOf(line.state, line.name).kind === match.kind) return match;
  const because = `The register's agency of this name is the ${line.name}. ${line.reason}`;
  return { outcome: 'toReview', kind: match.kind, reason: 'shared', because, candidates: [{ ori: match.ori, why: match.because }] };
}

/** Matches one agency of a list to the register by the rules alone. */
export function matchByRules(listed: Listed, register: RegisterIndex): MatchResult {
  const { kind, says } = kindOf(listed.state, listed.name);
  if (!isEligible(kind)) return { outcome: 'otherKind', kind, because: says };
  const known = reviewed.get(agencyKey(listed.state, listed.name));
  if (known !== undefined && register.byOri.has(known.ori))
    return { outcome: 'matched', kind, ori: known.ori, rule: 'R1', because: known.reason, parent: false };
  return unlessTaken(askRules(questionOf(listed, kind, register)));
}

/** Matches one agency: its own name first, then the names that an alias calls the same. */
export function matchAgency(
  listed: Listed,
  { register, aliases }: { readonly register: RegisterIndex; readonly aliases: AliasTable },
): MatchResult {
  const own = matchByRules(listed, register);
  if (own.outcome !== 'toReview' && own.outcome !== 'notInRegister') return own;
  for (const { name, reason } of aliases.others(listed.state, listed.name)) {
    const other = matchByRules({ ...listed, name }, register);
    if (other.outcome === 'matched')
      return { ...other, rule: `A1+${other.rule}`, because: `Also called ${name} (${reason}). ${other.because}` };
  }
  return own;
}
