import { closed, fold, foldedCounty } from '../match/fold.ts';
import { placeOf } from '../match/placeOf.ts';
import type { RegisterRow } from './row.ts';

/** A row of the register with the forms of its name that rules compare. */
export interface Entry {
  readonly row: RegisterRow;
  /** The name without the colon of a branch and without ", Luzerne County" behind it, folded. */
  readonly base: string;
  /** The base without the words of an office: "Jacksonville" for "Jacksonville Sheriff's Office". */
  readonly place: string;
  readonly counties: readonly string[];
}

/** One state's part of the register. */
export interface StateEntries {
  readonly entries: readonly Entry[];
  /** Entries by place. */
  readonly named: ReadonlyMap<string, readonly Entry[]>;
  /** Folded names of the state's counties. */
  readonly counties: ReadonlySet<string>;
}

/** The register, ready to be asked. */
export interface RegisterIndex {
  readonly size: number;
  readonly byOri: ReadonlyMap<string, RegisterRow>;
  readonly state: (code: string) => StateEntries;
  /** States that have a county of this folded name. */
  readonly statesWithCounty: (county: string) => readonly string[];
}

function entryOf(row: RegisterRow): Entry {
  const base = fold(row.name.replace(/:\s*$/, '').replace(/,[^,]*\bCounty\s*$/i, ''));
  return { row, base, place: placeOf(base), counties: row.counties.map(foldedCounty) };
}

const nowhere: StateEntries = { entries: [], named: new Map(), counties: new Set() };

/** Makes the register ready to be asked. */
export function registerIndex(rows: Iterable<RegisterRow>): RegisterIndex {
  const byOri = new Map<string, RegisterRow>();
  const states = new Map<string, { entries: Entry[]; named: Map<string, Entry[]>; counties: Set<string> }>();
  for (const row of rows) {
    const entry = entryOf(row);
    byOri.set(row.ori, row);
    const state = states.get(row.state) ?? { entries: [], named: new Map<string, Entry[]>(), counties: new Set<string>() };
    states.set(row.state, state);
    state.entries.push(entry);
    state.named.set(entry.place, [...(state.named.get(entry.place) ?? []), entry]);
    for (const county of entry.counties) state.counties.add(county);
  }
  return {
    size: byOri.size,
    byOri,
    state: (code) => states.get(code) ?? nowhere,
    statesWithCounty: (county) => [...states].filter(([, { counties }]) => counties.has(closed(county))).map(([code]) => code),
  };
}
