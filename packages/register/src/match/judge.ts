import type { Entry } from '../register/registerIndex.ts';
import { differByOne } from './editDistance.ts';
import { closed } from './fold.ts';
import { placeOf } from './placeOf.ts';
import { type Finding, type Question, typesOf } from './question.ts';
import type { Candidate, MatchResult } from './result.ts';
import { rules } from './rules.ts';

type Review = Extract<MatchResult, { outcome: 'toReview' }>;

const candidates = (entries: readonly Entry[], why: string): readonly Candidate[] =>
  entries.slice(0, 12).map(({ row }) => ({ ori: row.ori, why }));

/** One finding becomes a match only when exactly one entry is left and the list's county does not speak against it. */
function judge(question: Question, { rule, because, entries, countyMust, parent }: Finding): MatchResult {
  const review = (reason: Review['reason'], sentence: string): Review => ({
    outcome: 'toReview',
    kind: question.kind,
    reason,
    because: sentence,
    candidates: candidates(entries, `${rule}: ${because}`),
  });
  const { county, foreignCounty } = question;
  if (foreignCounty !== null)
    return review('countyContradicts', 'The county lies in another state, where an agency of the same name sits.');
  // A state-wide agency stands in no county; its list row names the county of its headquarters.
  const agreeing = county === null || question.kind === 'state' ? entries : entries.filter((entry) => entry.counties.includes(county));
  const [only, ...more] = agreeing;
  if (only === undefined) return review('countyContradicts', 'The register has this name, but in another county.');
  if (more.length > 0) return review('several', 'The register has this name more than once, and nothing on the list decides between them.');
  if (countyMust && county === null) return review('countyNeeded', 'The register has a like name, and only a county could confirm it.');
  const tied = entries.length > 1;
  return {
    outcome: 'matched',
    kind: question.kind,
    ori: only.row.ori,
    rule: tied ? `${rule}+county` : rule,
    because: tied ? `${because} Of several, only this one is in the county.` : because,
    parent: parent === true,
  };
}

/** Agencies a person might be shown: near in spelling, or one name beginning with the other. Never a match by themselves. */
function alike(question: Question): readonly Entry[] {
  const place = placeOf(question.folded);
  if (place.length < 4) return [];
  return question.register.entries.filter(({ row, place: own }) => {
    if (!typesOf[question.kind].includes(row.type)) return false;
    if (question.kind === 'state') return true;
    return differByOne(closed(own), closed(place)) || own.startsWith(`${place} `) || place.startsWith(`${own} `);
  });
}

/** Asks the rules of the agency's kind in their order. */
export function askRules(question: Question): MatchResult {
  for (const rule of rules[question.kind]) {
    const finding = rule(question);
    if (finding !== null && finding.entries.length > 0) return judge(question, finding);
  }
  const near = alike(question);
  if (near.length > 0 && near.length <= 12)
    return {
      outcome: 'toReview',
      kind: question.kind,
      reason: 'alikeOnly',
      because: 'The register has no agency of this name, but one that may be meant.',
      candidates: candidates(near, 'The name is alike.'),
    };
  return { outcome: 'notInRegister', kind: question.kind, because: 'The register has no agency of this kind and name in this state.' };
}
