/** What a proof finds. Only numbers and yes/no: a figure that needs a sentence is not a figure. */
export type Figures = Readonly<Record<string, number | boolean>>;

/** How a proof is asked to run. */
export type Ask = {
  /** Changes the proof's data, never its promise. */
  readonly seed: number;
  /** A smaller size of the same promise, for every push. */
  readonly quick: boolean;
  /** Folder (made already) where artefacts are to be left, when somebody wants to look at them. */
  readonly keep: string | undefined;
  /** Folder of the data that is not shipped (published lists and their history); it may be absent. */
  readonly data: string;
  /** Tells the reader what happens now: one plain sentence. */
  readonly say: (sentence: string) => void;
};

/** What a run came to. `skipped` only where the data the proof is about is not on this machine. */
export type Finding = { readonly figures: Figures; readonly holds: boolean; readonly skipped?: true };

/** A mistake that the proof must notice. It is planted in a scratch copy of the tracked files, never in the checkout. */
export type Fault = {
  readonly name: string;
  /** One sentence: what is broken. */
  readonly says: string;
  /** Edits files under `scratchDir`; `replaceOnce` in this folder's `plant.ts` throws when the line to break is gone. */
  readonly plant: (scratchDir: string) => void | Promise<void>;
};

/**
 * A promise that a stranger can run: `npm run proof -- <name>`.
 * Lives in `proofs/<name>/proof.ts` as `export const proof: Proof = { … }`.
 */
export type Proof = {
  readonly name: string;
  /** One line: what is promised. */
  readonly says: string;
  readonly faults: readonly Fault[];
  /** Why `--all` leaves it out, where it asks for more than a checkout and Node: one sentence. */
  readonly alone?: string;
  readonly run: (ask: Ask) => Promise<Finding>;
};
