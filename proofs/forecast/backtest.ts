import type { DayRange } from '@ice-access/domain/forecast';
import { isOver, type Told } from './knowledge.ts';
import type { Plain } from './plain.ts';
import { openBook } from './stepBook.ts';

/** What was said at one entry into a step. Null where there was too little history. */
export interface Said {
  readonly stay: Told;
  readonly step: DayRange | null;
  /** Until the request ends, over all steps that are left. */
  readonly end: DayRange | null;
  /** Days without holds until the request ended: the outcome of `end`. */
  readonly daysToEnd: number;
  readonly plain: Plain | null;
}

/** Plays a history day by day, makes one forecast at each entry into a step, and learns only what is over. Takes stays by day of entry. */
export function backtest(stays: readonly Told[], steps: number): readonly Said[] {
  const endings = [...stays].sort((a, b) => a.leftOn - b.leftOn);
  const books = Array.from({ length: steps }, openBook);
  const bookOf = (step: number) => books[step] ?? openBook();
  const said = new Map<Told, Said>();
  const byCase = new Map<number, Said[]>();
  const toEnd = daysToEnd(stays);
  let next = 0;
  const learn = (over: Told) => {
    bookOf(over.step).learn(over, said.get(over)?.step ?? null);
    if (over.step < steps - 1) return;
    for (const one of byCase.get(over.case) ?? [])
      if (one.end !== null) bookOf(one.stay.step).learnEnd(one.stay, { range: one.end, days: one.daysToEnd });
  };
  for (const stay of stays) {
    const day = stay.enteredOn;
    for (let over = endings[next]; over !== undefined && isOver(over, day); over = endings[next]) {
      learn(over);
      next += 1;
    }
    const book = bookOf(stay.step);
    const left = books.slice(stay.step).map((each) => each.modelOn(day));
    const one = { stay, step: book.rangeOn(day), end: book.rangeToTheEnd(left), daysToEnd: toEnd.get(stay) ?? 0, plain: book.plain() };
    said.set(stay, one);
    byCase.set(stay.case, [...(byCase.get(stay.case) ?? []), one]);
    book.enter(stay);
  }
  return [...said.values()];
}

/** Days from each entry to the end of its request, without holds. */
function daysToEnd(stays: readonly Told[]): ReadonlyMap<Told, number> {
  const total = new Map<number, number>();
  const toEnd = new Map<Told, number>();
  for (const stay of [...stays].sort((a, b) => b.step - a.step)) {
    const days = (total.get(stay.case) ?? 0) + stay.days;
    total.set(stay.case, days);
    toEnd.set(stay, days);
  }
  return toEnd;
}
