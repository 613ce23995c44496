/** The answer of a decision: a value, or the fact that forbids it. An expected *no* is a value, never thrown. */
export type Outcome<Value, Rejection> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly rejection: Rejection };

/** Says yes. */
export const accept = <Value>(value: Value) => ({ ok: true, value }) as const;

/** Says no, with the fact that forbids it. */
export const refuse = <const Rejection>(rejection: Rejection) => ({ ok: false, rejection }) as const;
