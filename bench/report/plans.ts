import type { Looked } from '../plans/look.ts';

/** One line per statement that differs: how it is answered, how often it is used, and what it costs at most. */
export function plansText(looked: readonly Looked[]): string {
  const groups = new Map<string, Looked[]>();
  for (const one of looked) {
    const key = `${one.door}  ${one.procedure}  ${one.steps}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .map(([key, all]) => {
      const worst = all.toSorted((one, other) => other.ms - one.ms)[0];
      const mark = all.some(({ scanned }) => scanned.length > 0) ? 'SEQUENTIAL SCAN  ' : '';
      return `${mark}${key}\n    ${all.length} statements; the slowest (${worst?.says}): ${worst?.ms.toFixed(1)} ms, ${worst?.pages} pages, ${worst?.rows} rows looked at`;
    })
    .join('\n');
}

/** The slowest statements, so that a plan that only looks good is found too. */
export const slowest = (looked: readonly Looked[], count: number): readonly Looked[] =>
  looked.toSorted((one, other) => other.ms - one.ms).slice(0, count);
