import type { Stay } from '@ice-access/domain/forecast';

/** What a forecaster is told about one stay. */
export interface Told {
  readonly case: number;
  readonly step: number;
  readonly enteredOn: number;
  readonly leftOn: number;
  readonly days: number;
  readonly hold: { readonly from: number; readonly to: number } | null;
}

/** Whether the end of a stay is known on the morning of a day: what happens on the day itself is not. */
export const isOver = (stay: Told, day: number): boolean => stay.leftOn < day;

/** A stay as it was known on the morning of a day: no word about what came later. */
export function knownOn(stay: Told, day: number): Stay {
  const { enteredOn, hold } = stay;
  const finished = isOver(stay, day);
  const held = hold === null || hold.from >= day ? 0 : Math.min(hold.to, day) - hold.from;
  return { enteredAgo: day - enteredOn, days: finished ? stay.days : day - enteredOn - held, finished };
}
