import type { Fresh } from './freshRows.ts';
import type { Known, ListedAgreement } from './shapes.ts';

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

/** Finds the agreement that a row is about: by the row itself when it was imported before, by its key, or by a change of name. */
export function targets(fresh: readonly Fresh[], previous: Known): (row: Fresh) => ListedAgreement | undefined {
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
