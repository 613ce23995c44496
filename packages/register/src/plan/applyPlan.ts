import type { ImportPlan, Known, ListedAgreement } from './shapes.ts';

/** Nothing imported yet. */
export const nothingKnown: Known = { agreements: [], newest: { participating: null, pending: null }, sightings: new Map() };

/** What is known after a plan was carried out: for tests, and for a dry run over several lists. The database does the same in rows. */
export function applyPlan(known: Known, plan: ImportPlan): Known {
  const rows = new Map(known.agreements.map((agreement): [string, ListedAgreement] => [agreement.key, agreement]));
  const renamed = new Map<string, string>();
  for (const { before, after } of plan.changes) {
    if (before.key !== after.key) rows.delete(before.key);
    renamed.set(before.key, after.key);
  }
  for (const agreement of [...plan.adds, ...plan.changes.map(({ after }) => after), ...plan.noLongerListed])
    rows.set(agreement.key, agreement);
  const sightings = new Map([...known.sightings].map(([at, key]): [string, string] => [at, renamed.get(key) ?? key]));
  for (const { key, sighting } of plan.sightings) sightings.set(`${sighting.sha256}:${sighting.rowNumber}`, key);
  const { kind, listedAt, sha256 } = plan.list;
  const newest = known.newest[kind];
  const isNewest = newest === null || listedAt > newest.listedAt || (listedAt === newest.listedAt && plan.sightings.length > 0);
  return {
    agreements: [...rows.values()],
    newest: { ...known.newest, [kind]: isNewest ? { listedAt, sha256 } : newest },
    sightings,
  };
}
