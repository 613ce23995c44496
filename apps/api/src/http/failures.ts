/** Counts failed tries per key in a sliding window. In memory: one process holds one door. */
export class Failures {
  readonly #tries = new Map<string, number[]>();
  readonly #most: number;
  readonly #windowMs: number;

  constructor({ most, windowMs }: { most: number; windowMs: number }) {
    this.#most = most;
    this.#windowMs = windowMs;
  }

  /** Seconds to wait before the next try; 0 when one may be made now. */
  waitSeconds(key: string, now = Date.now()): number {
    const recent = this.#recent(key, now);
    const first = recent.at(-this.#most);
    return recent.length < this.#most || first === undefined ? 0 : Math.max(1, Math.ceil((first + this.#windowMs - now) / 1000));
  }

  note(key: string, now = Date.now()): void {
    // A flood of invented keys must not fill the memory: the oldest key goes.
    const oldest = this.#tries.size > 20_000 ? this.#tries.keys().next().value : undefined;
    if (oldest !== undefined) this.#tries.delete(oldest);
    this.#tries.set(key, [...this.#recent(key, now), now]);
  }

  forget(key: string): void {
    this.#tries.delete(key);
  }

  #recent(key: string, now: number): number[] {
    return (this.#tries.get(key) ?? []).filter((at) => at > now - this.#windowMs);
  }
}
