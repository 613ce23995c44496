/** Draws that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to 1, evenly. */
  readonly even: () => number;
  readonly between: (low: number, high: number) => number;
  /** Standard normal. */
  readonly normal: () => number;
}

/** A small generator (mulberry32). */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed | 0, 0x9e3779b1) >>> 0;
  const even = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    even,
    between: (low, high) => low + (high - low) * even(),
    // Box and Muller; 1 - even() is never 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()),
  };
}
