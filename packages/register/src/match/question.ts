import type { Entry, RegisterIndex, StateEntries } from '../register/registerIndex.ts';
import { fold, foldedCounty } from './fold.ts';
import type { EligibleKind } from './result.ts';

/** An agency of a list, as the rules see it. */
export interface Question {
  readonly state: string;
  readonly name: string;
  readonly folded: string;
  readonly kind: EligibleKind;
  /** A county of this state, folded; null when the list names none that is. */
  readonly county: string | null;
  /** The list names a county of another state, where an agency of the same name sits: the state or the county is wrong. */
  readonly foreignCounty: string | null;
  readonly register: StateEntries;
}

/** What one rule found: entries that fit, all of them. */
export interface Finding {
  readonly rule: string;
  readonly because: string;
  readonly entries: readonly Entry[];
  /** The county must agree, not only not contradict. */
  readonly countyMust?: true;
  readonly parent?: true;
}

/** A rule looks for entries; the judgement is the same for all (`judge.ts`). */
export type Rule = (question: Question) => Finding | null;

export interface Listed {
  readonly state: string;
  readonly name: string;
  readonly counties: readonly string[];
}

/** Makes the question: a COUNTY that is no county of the state counts as blank (21 of May 2026: "Pulaksi", "German Coast"). */
export function questionOf(listed: Listed, kind: EligibleKind, register: RegisterIndex): Question {
  const own = register.state(listed.state);
  const folded = fold(listed.name);
  const said = [...new Set(listed.counties.map(foldedCounty))];
  const real = said.filter((county) => own.counties.has(county));
  const place = placeOf(folded);
  const foreign = said.find(
    (county) =>
      !own.counties.has(county) &&
      register
        .statesWithCounty(county)
        .some((state) => register.state(state).named.get(place)?.some((entry) => entry.counties.includes(county)) === true),
  );
  return {
    state: listed.state,
    name: listed.name,
    folded,
    kind,
    county: real.length === 1 ? (real[0] ?? null) : null,
    foreignCounty: foreign ?? null,
    register: own,
  };
}

const officeWords =
  /( (county|parish))? sheriffs?( (office|department))?$| police( services)?( department)?$| department of (public safety|police)$| public safety( department)?$/;

/** The place in a folded name: what is left without the words of the office. */
export const placeOf = (folded: string): string => folded.replace(officeWords, '').trim();
