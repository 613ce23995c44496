interface Waiting<Row> {
  readonly row: Row;
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes rows in groups: while one group is being written the next one gathers, and goes as soon as the first is done. Alone, a row waits
 * for nobody; under load, many share one statement and one flush of the disk.
 */
export class GroupWriter<Row> {
  #waiting: Waiting<Row>[] = [];
  #writing = false;
  readonly #write: (rows: readonly Row[]) => Promise<unknown>;

  constructor(write: (rows: readonly Row[]) => Promise<unknown>) {
    this.#write = write;
  }

  /** Resolves when this row is stored; rejects when it could not be. */
  add(row: Row): Promise<void> {
    return new Promise((written, failed) => {
      this.#waiting.push({ row, written, failed });
      if (!this.#writing) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      this.#waiting = [];
      try {
        await this.#write(group.map(({ row }) => row));
        for (const { written } of group) written();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    this.#writing = false;
  }
}
