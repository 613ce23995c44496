import { isEligible, kindOf } from '../match/kindOf.ts';
import type { MatchResult } from '../match/result.ts';
import type { MatchDecision } from './shapes.ts';

/**
 * What a person decided about an agency, when the register still has that agency. Kinds that no register holds are not decided: what counts as
 * eligible is settled by the name alone.
 */
export function decidedMatch(
  agency: { readonly state: string; readonly name: string },
  decision: MatchDecision | undefined,
  isInRegister: (ori: string) => boolean,
): MatchResult | null {
  const { kind } = kindOf(agency.state, agency.name);
  if (decision === undefined || !isEligible(kind)) return null;
  const because = `Decided by a reviewer on ${decision.decidedAt.slice(0, 10)}.`;
  const { verdict } = decision;
  if (verdict.is === 'notInRegister') return { outcome: 'notInRegister', kind, because };
  return isInRegister(verdict.ori) ? { outcome: 'matched', kind, ori: verdict.ori, rule: 'D1', because, parent: verdict.parent } : null;
}
