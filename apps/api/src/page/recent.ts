/**
 * The values that were made last, by a name that says what they were made of. Only for what is a pure function of that name (the hash
 * of a chain's head, say): such a value cannot go stale, and the only thing to decide is how many of them to keep.
 */
export class Recent<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of this name, made now unless it is still there. */
  async of(name: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#kept.get(name);
    if (known !== undefined) {
      // Taken out and put in again: a Map remembers the order, so the first one is the one that was asked for longest ago.
      this.#kept.delete(name);
      this.#kept.set(name, known);
      return known;
    }
    const made = await make();
    this.#kept.set(name, made);
    const oldest = this.#kept.size > this.#most ? this.#kept.keys().next().value : undefined;
    if (oldest !== undefined) this.#kept.delete(oldest);
    return made;
  }
}
