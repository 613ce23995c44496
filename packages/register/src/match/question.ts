import type { Entry, RegisterIndex, StateEntries } from '../register/registerIndex.ts';
import type { AgencyType } from '../register/row.ts';
import { fold, foldedCounty } from './fold.ts';
import { placeOf } from './placeOf.ts';
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

/** Types under which the register keeps each kind. */
export const typesOf: Readonly<Record<EligibleKind, readonly AgencyType[]>> = {
  sheriff: ['County'],
  police: ['City'],
  portOrAirport: ['Other'],
  campus: ['University or College'],
  state: ['State Police'],
};

/** "Mahoning TWP Police Department - Montour": a county of the state behind the name says where the agency is. */
function countyBehind(name: string, { counties }: StateEntries): { readonly name: string; readonly behind: readonly string[] } {
  const [front, county, ...more] = name.split(' - ');
  if (front === undefined || county === undefined || more.length > 0 || !counties.has(foldedCounty(county))) return { name, behind: [] };
  return { name: front, behind: [county] };
}

/** Makes the question: a COUNTY that is no county of the state counts as blank (21 of May 2026: "Pulaksi", "German Coast"). */
export function questionOf(listed: Listed, kind: EligibleKind, register: RegisterIndex): Question {
  const own = register.state(listed.state);
  const { name, behind } = countyBehind(listed.name, own);
  const folded = fold(name);
  const said = [...new Set([...listed.counties, ...behind].map(foldedCounty))];
  const real = said.filter((county) => own.counties.has(county));
  const place = placeOf(folded);
  const foreign = said.find(
    (county) =>
      !own.counties.has(county) &&
      register.statesWithCounty(county).some(
        (state) =>
          register
            .state(state)
            .named.get(place)
            ?.some(({ row, counties }) => typesOf[kind].includes(row.type) && counties.includes(county)) === true,
      ),
  );
  return {
    state: listed.state,
    name,
    folded,
    kind,
    county: real.length === 1 ? (real[0] ?? null) : null,
    foreignCounty: foreign ?? null,
    register: own,
  };
}
