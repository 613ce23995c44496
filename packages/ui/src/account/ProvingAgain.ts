/**
 * Asks the person to prove again that it is really they, before a step that binds. Steps that ask at the same time share one answer.
 */
export class ProvingAgain {
  readonly #listeners = new Set<() => void>();
  #waiting: { readonly answer: Promise<boolean>; readonly settle: (proved: boolean) => void } | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly isAsked = (): boolean => this.#waiting !== undefined;

  /** True when the person proved it; false when he chose not to. */
  readonly ask = (): Promise<boolean> => {
    if (this.#waiting === undefined) {
      let settle = (_proved: boolean): void => undefined;
      const answer = new Promise<boolean>((resolve) => {
        settle = resolve;
      });
      this.#waiting = { answer, settle };
      this.#tell();
    }
    return this.#waiting.answer;
  };

  /** The person answered. */
  readonly settle = (proved: boolean): void => {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.settle(proved);
    this.#tell();
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
