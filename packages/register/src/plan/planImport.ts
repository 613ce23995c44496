import type { PublishedList } from '../list/row.ts';
import { type ListedAgency, listedAgencies } from './agencies.ts';
import { countsOf } from './counts.ts';
import type { Change, ImportPlan, Known, ListedAgreement, NewestList, PlanInput, ReviewItem, Sighting } from './shapes.ts';

interface Fresh {
  readonly agreement: ListedAgreement;
  readonly sighting: Sighting;
}

/** Each row of the list as the agreement it records, seen for the first time. */
function freshRows(list: PublishedList, agencies: readonly ListedAgency[], isNewest: boolean): readonly Fresh[] {
  const times = new Map<string, number>();
  const rows = agencies.flatMap((agency) => agency.rows.map((listed) => ({ agency, ...listed })));
  // By name, so that two spellings of one agency and model keep their places on every list.
  rows.sort((a, b) => (a.agency.name < b.agency.name ? -1 : a.agency.name > b.agency.name ? 1 : a.row.rowNumber - b.row.rowNumber));
  return rows.map(({ agency, row, fixed }): Fresh => {
    const stem = `${agency.agencyKey}|${row.model}|${row.kind}`;
    const time = (times.get(stem) ?? 0) + 1;
    times.set(stem, time);
    return {
      agreement: {
        key: `${stem}|${time}`,
        agencyKey: agency.agencyKey,
        kind: row.kind,
        state: row.state,
        agency: agency.name,
        county: row.county,
        type: row.type,
        model: row.model,
        signedOn: row.signedOn,
        signedRaw: row.signedRaw,
        moa: row.moa,
        addendum: row.addendum,
        match: agency.match,
        decided: agency.decided,
        standing: isNewest ? 'listed' : 'listedEarlier',
        firstListedOn: list.asOf,
        lastListedOn: list.asOf,
        lastListedAt: list.listedAt,
        lastListedIn: list.sha256,
        missingSince: null,
      },
      sighting: {
        sha256: list.sha256,
        fileName: list.fileName,
        asOf: list.asOf,
        listedAt: list.listedAt,
        rowNumber: row.rowNumber,
        raw: { state: row.stateRaw, agency: row.agencyRaw, model: row.modelRaw, signed: row.signedRaw, county: row.county ?? '' },
        fixed: fixed.fix === null ? null : { agency: fixed.agency, note: fixed.fix.note },
      },
    };
  });
}

const oriOf = ({ match }: ListedAgreement) => (match.outcome === 'matched' && !match.parent ? match.ori : null);

/**
 * An agency that changed its name between lists: one row would go missing and one appear, of one model, matched to one ORI, and no
 * others of the kind. It is one agreement, not an end and a beginning.
 */
function renamed(fresh: readonly Fresh[], missing: readonly ListedAgreement[]): ReadonlyMap<string, ListedAgreement> {
  const by = (agreements: readonly ListedAgreement[]) => Map.groupBy(agreements, (agreement) => `${oriOf(agreement)}|${agreement.model}`);
  const gone = by(missing.filter((agreement) => oriOf(agreement) !== null));
  const come = by(fresh.map(({ agreement }) => agreement).filter((agreement) => oriOf(agreement) !== null));
  const pairs = new Map<string, ListedAgreement>();
  for (const [at, [added, ...more]] of come) {
    const [before, ...others] = gone.get(at) ?? [];
    if (added !== undefined && before !== undefined && more.length === 0 && others.length === 0) pairs.set(added.key, before);
  }
  return pairs;
}

const earlier = (a: string, b: string) => (a.localeCompare(b) < 0 ? a : b);

interface Standing {
  readonly isNewest: boolean;
  readonly newest: NewestList | null;
  /** This very row was imported before. */
  readonly isSeen: boolean;
}

/** What a row that is known becomes. A list older than what is known only moves the first date. */
function merged(before: ListedAgreement, { agreement }: Fresh, { isNewest, newest, isSeen }: Standing): ListedAgreement {
  const firstListedOn = earlier(before.firstListedOn, agreement.firstListedOn);
  if (isNewest) return { ...agreement, firstListedOn };
  if (agreement.lastListedAt < before.lastListedAt) return { ...before, firstListedOn };
  const isSameMoment = agreement.lastListedAt === before.lastListedAt;
  // Of two lists of one moment the later import gave the present values; the other one does not take them back.
  if (isSameMoment && isSeen && before.lastListedIn !== agreement.lastListedIn) return { ...before, firstListedOn };
  const missedEarlier = !isSameMoment && before.missingSince !== null && before.missingSince <= agreement.lastListedOn;
  return {
    ...agreement,
    firstListedOn,
    standing: before.standing,
    missingSince: missedEarlier ? (newest?.listedAt.slice(0, 10) ?? null) : before.missingSince,
  };
}

/** A value's text whatever the order of its keys: a database gives them back in its own. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );
const fieldsOf = (before: ListedAgreement, after: ListedAgreement): readonly string[] =>
  (Object.keys(after) as (keyof ListedAgreement)[]).filter((field) => textOf(before[field]) !== textOf(after[field]));

const changeOf = (before: ListedAgreement, after: ListedAgreement): Change => ({ before, after, fields: fieldsOf(before, after) });

function targets(fresh: readonly Fresh[], previous: Known): (row: Fresh) => ListedAgreement | undefined {
  const byKey = new Map(previous.agreements.map((agreement) => [agreement.key, agreement]));
  const seen = ({ sighting }: Fresh) => previous.sightings.get(`${sighting.sha256}:${sighting.rowNumber}`);
  const direct = (row: Fresh) => byKey.get(seen(row) ?? row.agreement.key);
  const found = new Set(fresh.map(direct));
  const newest = fresh[0]?.agreement.standing === 'listed';
  const missing = previous.agreements.filter(
    (known) => known.kind === fresh[0]?.agreement.kind && known.standing === 'listed' && !found.has(known),
  );
  const pairs = newest
    ? renamed(
        fresh.filter((row) => direct(row) === undefined),
        missing,
      )
    : new Map<string, ListedAgreement>();
  return (row) => direct(row) ?? pairs.get(row.agreement.key);
}

const reviewOf = (agencies: readonly ListedAgency[]): readonly ReviewItem[] =>
  agencies.flatMap(({ agencyKey, state, name, rows, match }) =>
    match.outcome === 'toReview'
      ? [
          {
            agencyKey,
            state,
            agency: name,
            county: rows.find(({ row }) => row.county !== null)?.row.county ?? null,
            match,
            rowNumbers: rows.map(({ row }) => row.rowNumber),
          },
        ]
      : [],
  );

/**
 * What importing a list would do, without doing it. Pure: the same list on the state it leaves plans nothing. A list older than the
 * newest of its kind marks nobody as no longer listed.
 */
export function planImport(input: PlanInput): ImportPlan {
  const { list, previous } = input;
  const newest = previous.newest[list.kind];
  const isKnown = list.rows.some(({ rowNumber }) => previous.sightings.has(`${list.sha256}:${rowNumber}`));
  const isNewest =
    newest === null || list.listedAt > newest.listedAt || list.sha256 === newest.sha256 || (list.listedAt === newest.listedAt && !isKnown);
  const agencies = listedAgencies(input);
  const fresh = freshRows(list, agencies, isNewest);
  const target = targets(fresh, previous);

  const adds: ListedAgreement[] = [];
  const changes: Change[] = [];
  const met = new Set<string>();
  const sightings: ImportPlan['sightings'][number][] = [];
  let unchanged = 0;
  for (const row of fresh) {
    const before = target(row);
    const isSeen = previous.sightings.has(`${row.sighting.sha256}:${row.sighting.rowNumber}`);
    const after = before === undefined ? row.agreement : merged(before, row, { isNewest, newest, isSeen });
    if (!isSeen) sightings.push({ key: after.key, sighting: row.sighting });
    if (before === undefined) {
      adds.push(after);
      continue;
    }
    met.add(before.key);
    const change = changeOf(before, after);
    if (change.fields.length === 0) unchanged += 1;
    else changes.push(change);
  }
  const noLongerListed = isNewest
    ? previous.agreements
        .filter((known) => known.kind === list.kind && known.standing === 'listed' && !met.has(known.key))
        .map((known): ListedAgreement => ({ ...known, standing: 'noLongerListed', missingSince: list.asOf }))
    : [];
  const { fileName, sha256, kind, asOf, listedAt } = list;
  return {
    list: { fileName, sha256, kind, asOf, listedAt },
    adds,
    changes,
    noLongerListed,
    unchanged,
    sightings,
    review: reviewOf(agencies),
    counts: countsOf(list, agencies),
  };
}
