import { type Random, randomOf } from './random.ts';
import { drawWorld, levelOn, type World } from './world.ts';

/** One stay of one case in one step. Days are whole numbers, counted from the first day of the history. */
export interface SimulatedStay {
  readonly case: number;
  readonly step: number;
  readonly enteredOn: number;
  readonly leftOn: number;
  /** Time in the step without holds: what a forecast is measured against. */
  readonly days: number;
  readonly hold: { readonly from: number; readonly to: number } | null;
}
export interface History {
  readonly world: World;
  readonly cases: number;
  /** By day of entry. */
  readonly stays: readonly SimulatedStay[];
}

/** Plays a history until every case has ended. The seed decides all of it. */
export function simulate(seed: number, cases: number): History {
  const random = randomOf(seed);
  const world = drawWorld(random, cases);
  const stays: SimulatedStay[] = [];
  let arrival = 0;
  for (let one = 0; one < cases; one += 1) {
    arrival -= world.gap * Math.log(1 - random.even());
    stays.push(...walk(world, random, { case: one, arrivedOn: Math.floor(arrival) }));
  }
  return { world, cases, stays: stays.sort((a, b) => a.enteredOn - b.enteredOn || a.case - b.case || a.step - b.step) };
}

function walk(world: World, random: Random, arrived: { readonly case: number; readonly arrivedOn: number }): readonly SimulatedStay[] {
  const heldIn = random.even() < world.holdShare ? Math.floor(random.even() * world.steps.length) : -1;
  let day = arrived.arrivedOn;
  return world.steps.map(({ median, spread }, step) => {
    const days = Math.max(1, Math.round(median * levelOn(world, step, day) * Math.exp(spread * random.normal())));
    const from = day + Math.floor(days * random.even());
    const length = Math.max(1, Math.round(45 * Math.exp(0.7 * random.normal())));
    const hold = step === heldIn ? { from, to: from + length } : null;
    const stay = { case: arrived.case, step, enteredOn: day, leftOn: day + days + (hold === null ? 0 : length), days, hold };
    day = stay.leftOn;
    return stay;
  });
}
