import { stateNames } from '../register/states.ts';
import { fold } from './fold.ts';
import type { AgencyKind, EligibleKind } from './result.ts';
import { eligibleKinds } from './result.ts';

/** One line of the table that decides an agency's kind from its name. The first line that fits counts. */
export interface KindLine {
  readonly kind: AgencyKind;
  readonly words: RegExp;
  readonly says: string;
}

/**
 * The published table of kinds. It reads the name alone: the lists' own TYPE calls constables "Municipality" and "County",
 * and a kind decided by whether a match was found would make the match rate prove nothing.
 * The words are those of a folded name; `state` stands for the state's own name.
 */
export const kindTable: readonly KindLine[] = [
  { kind: 'constable', words: /\bconstable\w*/, says: 'The name says constable.' },
  { kind: 'sheriff', words: /\bsheriffs?\b/, says: 'The name says sheriff.' },
  { kind: 'commission', words: /\bcounty commissioners\b|\bbocc\b|\bboard of commissioners\b/, says: 'The name says county commission.' },
  { kind: 'prosecutor', words: /\battorneys?\b|\bprosecutors?\b/, says: 'The name says attorney or prosecutor.' },
  {
    kind: 'corrections',
    words: /\bcorrections?\b|\bcorrectional\b|\bjail\b|\bprison\b|\bdetention\b|\bdoc\b|\bcriminal justice authority\b/,
    says: 'The name says corrections, jail or detention.',
  },
  { kind: 'marshal', words: /\bmarshals?\b/, says: 'The name says marshal.' },
  { kind: 'military', words: /\bnational guard\b|\bstate guard\b|\bmilitary\b/, says: 'The name says guard or military.' },
  { kind: 'campus', words: /\buniversity\b|\bcollege\b/, says: 'The name says university or college.' },
  { kind: 'portOrAirport', words: /\bairport\b|\bport authority\b/, says: 'The name says port or airport.' },
  {
    kind: 'state',
    words:
      /^(state|commonwealth)\b.*\b(state police|highway patrol|state patrol|highway state patrol|department of public safety|department of safety)\b/,
    says: "The name says the state's police, patrol or department of public safety.",
  },
  { kind: 'police', words: /\bpolice\b|\bpublic safety\b/, says: 'The name says police or public safety.' },
  { kind: 'otherState', words: /./, says: 'The name says none of the kinds of agency that the register holds.' },
];

/** The name with the state's own name, or a territory's initials, written as the word "state". */
function withStateWord(state: string, folded: string): string {
  const own = fold(stateNames[state] ?? '');
  const initials = state === 'MP' ? 'cnmi' : own;
  for (const name of [own, initials]) if (folded.startsWith(`${name} `)) return `state ${folded.slice(name.length + 1)}`;
  return folded;
}

export interface Kind {
  readonly kind: AgencyKind;
  readonly says: string;
}

/** The kind of an agency, from its name. */
export function kindOf(state: string, name: string): Kind {
  const words = withStateWord(state, fold(name)).replace(/^state department of state police$/, 'state state police');
  const line = kindTable.find((candidate) => candidate.words.test(words));
  return { kind: line?.kind ?? 'otherState', says: line?.says ?? '' };
}

/** Whether the register holds agencies of this kind, so that a match may be looked for. */
export const isEligible = (kind: AgencyKind): kind is EligibleKind => eligibleKinds.some((eligible) => eligible === kind);
