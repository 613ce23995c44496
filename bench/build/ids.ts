const kinds = ['request', 'track', 'agreement', 'text', 'snapshot', 'document', 'person', 'session', 'office'] as const;

/** A UUID that says what it is of: the kind, then a number. In the order in which they are made, as the program's own are. */
export const uuidOf = (kind: (typeof kinds)[number], number: number): string => {
  const digits = number.toString(16).padStart(16, '0');
  return `b${kinds.indexOf(kind)}000000-${digits.slice(0, 4)}-7${digits.slice(4, 7)}-8${digits.slice(7, 10)}-${digits.slice(10).padStart(12, '0')}`;
};

/** Numbers that are the same in every run (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    between: (least: number, most: number): number => least + below(most - least + 1),
    oneOf: <One>(list: readonly [One, ...One[]]): One => list[below(list.length)] ?? list[0],
  };
}
export type Chance = ReturnType<typeof chance>;
