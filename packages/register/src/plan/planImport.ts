import { type ListedAgency, listedAgencies } from './agencies.ts';
import { changeOf } from './changeOf.ts';
import { countsOf } from './counts.ts';
import { freshRows } from './freshRows.ts';
import { merged } from './merged.ts';
import type { Change, ImportPlan, ListedAgreement, PlanInput, ReviewItem } from './shapes.ts';
import { targets } from './targets.ts';

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
