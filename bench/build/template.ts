/** What differs from case to case in a history: ids, hashes of texts, dates, references, the office, the subject. */
const marks =
  /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{64}|\d{4}-\d\d-\d\d(?:T15:00:00\.000Z)?|R-2026-0042|A-2026-0007|zz-field-office|"person":"system"|"subject":\{[^}]*\}/g;

const dayMs = 86_400_000;
export const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / dayMs;
const dates = new Map<number, string>();
export function dateOf(day: number): string {
  const known = dates.get(day) ?? new Date(day * dayMs).toISOString().slice(0, 10);
  dates.set(day, known);
  return known;
}

export interface Filling {
  /** By how many days the history is moved. */
  readonly days: number;
  /** The time of day, such as `T09:12:44.120Z`. */
  readonly time: string;
  /** What stands for every other mark; a mark without an entry stays. */
  readonly other: (mark: string) => string;
}

/** A history as text with gaps: one is filled in a few microseconds, where deciding it anew would take milliseconds. */
export class Template<Event> {
  readonly #texts: readonly string[];
  readonly #gaps: readonly (string | { readonly day: number; readonly timed: boolean })[];
  readonly lastDay: number;

  constructor(events: readonly Event[], lastOn: string) {
    const json = JSON.stringify(events);
    const found = [...json.matchAll(marks)];
    const ends = found.map((match) => match.index + match[0].length);
    this.#texts = [...found.map((match, at) => json.slice(ends[at - 1] ?? 0, match.index)), json.slice(ends.at(-1) ?? 0)];
    this.#gaps = found.map(([mark]) => (/^\d{4}-\d\d-\d\d(T|$)/.test(mark) ? { day: dayOf(mark), timed: mark.length > 10 } : mark));
    this.lastDay = dayOf(lastOn);
  }

  fill({ days, time, other }: Filling): Event[] {
    let json = this.#texts[0] ?? '';
    for (const [at, gap] of this.#gaps.entries()) {
      json += typeof gap === 'string' ? other(gap) : dateOf(gap.day + days) + (gap.timed ? time : '');
      json += this.#texts[at + 1] ?? '';
    }
    return JSON.parse(json) as Event[];
  }
}
