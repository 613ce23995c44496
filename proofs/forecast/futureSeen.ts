import { backtest, type Said } from './backtest.ts';
import type { Told } from './knowledge.ts';

const ranges = ({ step, end }: Said) => JSON.stringify([step, end]);

/** Everything that happens from a day on comes out differently: later entries never happen, and what was open then lasts on and on. */
function otherFuture(stays: readonly Told[], day: number): readonly Told[] {
  const lastsOn = (stay: Told) => ({ ...stay, leftOn: stay.leftOn + 1000, days: stay.days + 1000 });
  return stays.filter(({ enteredOn }) => enteredOn <= day).map((stay) => (stay.leftOn >= day ? lastsOn(stay) : stay));
}

/** How many forecasts made up to a day would have been different, had the future been another. None, when only the past is learned from. */
export function changedByTheFuture(stays: readonly Told[], { steps, day }: { readonly steps: number; readonly day: number }): number {
  const upTo = (said: readonly Said[]) => said.filter(({ stay }) => stay.enteredOn <= day).map(ranges);
  const [inThis, inOther] = [upTo(backtest(stays, steps)), upTo(backtest(otherFuture(stays, day), steps))];
  return inThis.filter((one, at) => one !== inOther[at]).length;
}
