import { type Alias, isEligible, kindOf, reviewedAliases } from '@ice-access/register';
import type { Given } from './given.ts';
import { plain, type StoredRow } from './stored.ts';

/** A match that cannot be right, with the reason. */
export interface Wrong {
  readonly check: 'label' | 'kind' | 'sharedOri' | 'county' | 'alias' | 'fix';
  readonly says: string;
}
type Matched = StoredRow & { readonly ori: string };
const isMatched = (row: StoredRow): row is Matched => row.outcome === 'matched' && row.ori !== null;

function againstLabels(rows: readonly StoredRow[], labels: Given['labels']): readonly Wrong[] {
  return rows.filter(isMatched).flatMap((row): Wrong[] => {
    const label = labels.get(`${row.file}:${row.row}`);
    if (label === undefined || label === row.ori) return [];
    return [{ check: 'label', says: `${row.printed}, ${row.state}: matched to ${row.ori}, but a person wrote ${label}.` }];
  });
}

/** Types of the register that an agency of this name may have. */
function typesFor(name: string): readonly string[] {
  if (/sheriff/i.test(name)) return ['County'];
  if (/university|college/i.test(name)) return ['University or College'];
  if (/airport|port authority/i.test(name)) return ['County', 'Other'];
  if (/state (police|patrol)|highway|department of (state police|public safety|safety)/i.test(name)) return ['State Police', 'City'];
  if (/county|regional|metro|joint/i.test(name)) return ['City', 'County', 'Other'];
  return ['City'];
}
function againstKind(rows: readonly Matched[]): readonly Wrong[] {
  const wrong = rows.filter((row) => !typesFor(row.agency).includes(row.registerType ?? ''));
  return wrong.map(({ agency, state, ori, registerType }) => ({
    check: 'kind',
    says: `${agency}, ${state}: matched to ${ori}, which is of type ${registerType}.`,
  }));
}

/** The name without the words that may differ: Office, Department, Dept. */
const bare = (name: string) =>
  plain(name.replace(/\b(office|department|dept|departe?ment|departent)\b\.?/gi, '')).replace('sheriffs', 'sheriff');

function againstSharing(rows: readonly Matched[], aliases: readonly Alias[]): readonly Wrong[] {
  const same = aliases
    .filter(({ relation }) => relation === 'same')
    .map(({ state, alias, canonical }) => [`${state} ${bare(alias)}`, `${state} ${bare(canonical)}`]);
  const reviewed = new Set(reviewedAliases.map(({ state, name, ori }) => `${state} ${bare(name)} ${ori}`));
  return [
    ...Map.groupBy(
      rows.filter(({ parent }) => !parent),
      ({ ori }) => ori,
    ),
  ].flatMap(([ori, held]): Wrong[] => {
    const names = [...new Set(held.map(({ state, agency }) => `${state} ${bare(agency)}`))].filter(
      (name) => !reviewed.has(`${name} ${ori}`),
    );
    const unlike = names.filter((name, at) => at > 0 && !same.some((pair) => pair.includes(name) && pair.includes(names[0] ?? '')));
    return unlike.length === 0 ? [] : [{ check: 'sharedOri', says: `${ori} is matched by several names: ${names.join('; ')}.` }];
  });
}

function againstCounty(rows: readonly Matched[], counties: ReadonlyMap<string, ReadonlySet<string>>): readonly Wrong[] {
  return rows.flatMap((row): Wrong[] => {
    const said = plain(row.county);
    const isReal = counties.get(row.state)?.has(said) === true;
    const own = row.registerCounties.map(plain);
    if (!isReal || own.length === 0 || own.includes(said)) return [];
    return [
      {
        check: 'county',
        says: `${row.agency}, ${row.state}: the list says ${row.county}, ${row.ori} lies in ${row.registerCounties.join(', ')}.`,
      },
    ];
  });
}

function againstAliases(rows: readonly Matched[], aliases: readonly Alias[]): readonly Wrong[] {
  const oris = Map.groupBy(rows, ({ state, agency }) => `${state} ${plain(agency)}`);
  const of = (state: string, name: string) => new Set((oris.get(`${state} ${plain(name)}`) ?? []).map(({ ori }) => ori));
  return aliases.flatMap(({ state, alias, canonical, relation }): Wrong[] => {
    const [one, other] = [of(state, alias), of(state, canonical)];
    if (one.size === 0 || other.size === 0) return [];
    const meet = [...one].some((ori) => other.has(ori));
    if (relation === 'same' ? meet : !meet) return [];
    return [{ check: 'alias', says: `${alias} and ${canonical}, ${state}, are ${relation}, but their matches say otherwise.` }];
  });
}

/** A row whose name is wrongly printed must be matched as its right name is, and to nothing where that name is of no eligible kind. */
function againstFixes(rows: readonly StoredRow[], { fixes, lists }: Given): readonly Wrong[] {
  const printed = new Map(lists.flatMap((list) => list.rows.map((row) => [`${list.fileName}:${row.rowNumber}`, row] as const)));
  const initial = (model: string) => model.trim().slice(0, 4).toLowerCase();
  return rows.filter(isMatched).flatMap((row): Wrong[] => {
    const signed = printed.get(`${row.file}:${row.row}`)?.signedOn ?? null;
    const fix = fixes.find(
      (line) =>
        line.state === row.state &&
        plain(line.agency) === plain(row.printed) &&
        initial(line.model) === initial(row.model) &&
        (row.kind === 'pending' || line.signedOn === signed),
    );
    if (fix === undefined || plain(fix.fixed) === plain(row.agency)) return [];
    const eligible = isEligible(kindOf(fix.state, fix.fixed).kind);
    return [
      {
        check: 'fix',
        says: `${row.printed}, ${row.state}, row ${row.row}: ${fix.fixed} signed${eligible ? '' : ', which no register holds'}, but ${row.ori} is matched.`,
      },
    ];
  });
}

/** Every match that one of the six checks calls wrong. */
export function wrongMatches(
  rows: readonly StoredRow[],
  given: Given,
  counties: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Wrong[] {
  const matched = rows.filter(isMatched);
  return [
    ...againstLabels(rows, given.labels),
    ...againstKind(matched),
    ...againstSharing(matched, given.aliases),
    ...againstCounty(matched, counties),
    ...againstAliases(matched, given.aliases),
    ...againstFixes(rows, given),
  ];
}
