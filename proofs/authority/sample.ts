/** A small generator of numbers that look random and are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of so many, chosen by the seed. */
export function sampleOf<T>(list: readonly T[], { seed, one }: { readonly seed: number; readonly one: number }): readonly T[] {
  const next = numbers(seed);
  return list.filter(() => next() * one < 1);
}
