import type { Measured, Slot } from '../load/rounds.ts';

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
const medianOf = (slots: readonly Slot[]) => ({
  cpuMs: median(slots.map(({ cpuMs }) => cpuMs)),
  postgresMs: median(slots.map(({ postgresMs }) => postgresMs)),
  perSecond: median(slots.map(({ perSecond }) => perSecond)),
  p50: median(slots.map(({ p50 }) => p50)),
  p99: median(slots.map(({ p99 }) => p99)),
});

/** How many times the yardstick's CPU each may cost. */
const aims: Readonly<Record<Measured['scenario'], number | null>> = { list: 2, listFar: 2, read: 2.5, lookUp: null, submit: 3.5 };
const growthAim = 1.3;

export interface Line {
  readonly size: number;
  readonly scenario: Measured['scenario'];
  readonly says: string;
  readonly ours: ReturnType<typeof medianOf>;
  readonly bare: ReturnType<typeof medianOf>;
  /** All CPU of an answer, server and PostgreSQL, over that of the yardstick, round by round; the median. The aims are about this one. */
  readonly ratio: number;
  /** The same for the server's process alone, without what PostgreSQL does for it. */
  readonly serverRatio: number;
  readonly aim: number | null;
}
export interface Growth {
  readonly scenario: Measured['scenario'];
  readonly says: string;
  /** Server and PostgreSQL together, the large table over the small one, round by round; the median. */
  readonly ours: number;
  readonly bare: number;
  readonly serverOnly: number;
  readonly aim: number;
}

const overBare = ({ ours, bare }: Measured, of: (slot: Slot) => number): number =>
  median(ours.map((slot, round) => of(slot) / (bare[round] === undefined ? Number.NaN : of(bare[round]))));
const allCpu = ({ cpuMs, postgresMs }: Slot): number => cpuMs + postgresMs;

export const linesOf = (measured: readonly Measured[]): readonly Line[] =>
  measured.map((one) => ({
    size: one.size,
    scenario: one.scenario,
    says: one.says,
    ours: medianOf(one.ours),
    bare: medianOf(one.bare),
    ratio: overBare(one, allCpu),
    serverRatio: overBare(one, ({ cpuMs }) => cpuMs),
    aim: aims[one.scenario],
  }));

export function growthOf(measured: readonly Measured[]): readonly Growth[] {
  const sizes = [...new Set(measured.map(({ size }) => size))].toSorted((one, other) => one - other);
  const [small, large] = [sizes.at(0), sizes.at(-1)];
  const over = (many: readonly Slot[], few: readonly Slot[], of: (slot: Slot) => number) =>
    median(many.map((slot, round) => of(slot) / of(few[round] ?? slot)));
  return measured
    .filter(({ size }) => size === large)
    .flatMap(({ scenario, says, ours, bare }) => {
      const before = measured.find((one) => one.size === small && one.scenario === scenario);
      if (before === undefined) return [];
      return [
        {
          scenario,
          says,
          ours: over(ours, before.ours, allCpu),
          bare: over(bare, before.bare, allCpu),
          serverOnly: over(ours, before.ours, ({ cpuMs }) => cpuMs),
          aim: growthAim,
        },
      ];
    });
}
