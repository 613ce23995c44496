import type { Entry } from '../register/registerIndex.ts';
import type { AgencyType } from '../register/row.ts';
import { closed, foldedCounty } from './fold.ts';
import { placeOf } from './placeOf.ts';
import type { Question, Rule } from './question.ts';

const ofType =
  (...types: readonly AgencyType[]) =>
  ({ row }: Entry) =>
    types.includes(row.type);
/** County police ("Horry County Police Department") also stand under the type County; they are no sheriff. */
const isSheriff = (entry: Entry) => entry.row.type === 'County' && !/\bpolice\b/.test(entry.base);
const isCity = ofType('City');
const named = ({ register }: Question, place: string) => register.named.get(place) ?? [];

const sheriffEqual: Rule = (question) => {
  const entries = named(question, placeOf(question.folded)).filter(isSheriff);
  return { rule: 'S1', because: 'The register has a county agency of the same name in this state.', entries };
};

const sheriffClosed: Rule = (question) => {
  const place = closed(placeOf(question.folded));
  const entries = question.register.entries.filter((entry) => isSheriff(entry) && closed(entry.place) === place);
  return { rule: 'S2', because: 'The register has a county agency of the same name in this state, spaces apart.', entries };
};

/** "Trousdale County" for the register's "Hartsville/Trousdale": one part of a joint name, and the county agrees. */
const sheriffPart: Rule = (question) => {
  const place = placeOf(question.folded);
  const parts = (entry: Entry) => entry.row.name.split(/[/-]/).map(foldedCounty);
  const entries = question.register.entries.filter(
    (entry) => isSheriff(entry) && /[/-]/.test(entry.row.name) && parts(entry).includes(closed(place)),
  );
  return { rule: 'S4', because: 'The name is one part of a joint county agency, and the county agrees.', entries, countyMust: true };
};

const countyPolice: Rule = (question) => {
  if (!/ county police( department)?$/.test(question.folded)) return null;
  const wanted = question.folded.replace(/ department$/, '');
  const entries = question.register.entries.filter(
    (entry) => ofType('County', 'Other')(entry) && entry.base.replace(/ department$/, '') === wanted,
  );
  return { rule: 'P0', because: 'The register has a county police department of the same name in this state.', entries };
};

const policeEqual: Rule = (question) => {
  const entries = named(question, placeOf(question.folded)).filter(isCity);
  return { rule: 'P1', because: 'The register has a city agency of the same name in this state.', entries };
};

const cityOf: Rule = (question) => {
  const found = /^city of (.+)$/.exec(placeOf(question.folded));
  if (found === null) return null;
  return {
    rule: 'P3a',
    because: 'The register has a city agency of the name behind "City of".',
    entries: named(question, found[1] ?? '').filter(isCity),
  };
};

/**
 * "Springdale Borough" for the register's "Springdale". A township is never dropped: it is another place than the borough of its name.
 * Dropping "Village" without a county once led Oak Grove Village to another town, so the county must agree.
 */
const placeWordDropped: Rule = (question) => {
  const place = placeOf(question.folded);
  const bare = place.replace(/ (borough|city|village|town)$/, '').replace(/^(borough|village|town) of (the )?/, '');
  if (bare === place) return null;
  const because = 'The register has a city agency of this name without Borough, City, Village or Town, and the county agrees.';
  return { rule: 'P3b', because, entries: named(question, bare).filter(isCity), countyMust: true };
};

const campus: Rule = (question) => {
  const wanted = placeOf(question.folded)
    .replace(/ board of trustees$/, '')
    .replace(/^district board of trustees of /, '');
  const entries = named(question, wanted).filter(ofType('University or College'));
  return { rule: 'C1', because: 'The register has a campus agency of the same name in this state.', entries };
};

const portOrAirport: Rule = (question) => {
  const bare = (name: string) => name.replace(/ police( department)?$/, '');
  const entries = question.register.entries.filter((entry) => ofType('Other')(entry) && bare(entry.base) === bare(question.folded));
  return { rule: 'O1', because: 'The register has a port or airport agency of the same name in this state.', entries };
};

/** Police, patrol and safety are not each other: a patrol may be a part of a department of safety. */
const stateWord = (folded: string) => /\b(police|patrol|safety)\b(?!.*\b(police|patrol|safety)\b)/.exec(folded)?.[1];

const stateWide: Rule = (question) => {
  if (/-|,/.test(question.name)) return null; // a named division is T2's
  const entries = question.register.entries.filter(
    ({ row, base }) =>
      row.type === 'State Police' && !row.subUnit && row.counties.length === 0 && stateWord(base) === stateWord(question.folded),
  );
  return { rule: 'T1', because: "The register has one state-wide agency of the state's police, and it goes by the same word.", entries };
};

/** "Texas Department of Public Safety - Texas Highway Patrol": the register holds the department, not the division. */
const stateParent: Rule = (question) => {
  const [parent, division] = question.name.split(/\s*-\s*|,\s*/);
  if (parent === undefined || division === undefined) return null;
  const found = stateWide({ ...question, name: parent, folded: parent.toLowerCase() });
  return found === null
    ? null
    : { ...found, rule: 'T2', because: 'The name is a division; the register has the department it belongs to.', parent: true };
};

/** The rules of each kind, in the order in which they are asked. The first that finds anything decides. */
export const rules = {
  sheriff: [sheriffEqual, sheriffClosed, sheriffPart],
  police: [countyPolice, policeEqual, cityOf, placeWordDropped],
  portOrAirport: [portOrAirport],
  campus: [campus],
  state: [stateWide, stateParent],
} as const satisfies Record<Question['kind'], readonly Rule[]>;
