import type { Play } from '../play.ts';

/** One day in the life of a case. */
export interface Step {
  readonly name: string;
  /** Days after the step before it. */
  readonly after: number;
  readonly run: (play: Play) => Promise<void>;
}

export const step = (name: string, after: number, run: Step['run']): Step => ({ name, after, run });

/** The steps up to one of them, that one included. */
export function upTo(steps: readonly Step[], name: string): readonly Step[] {
  const last = steps.findIndex((one) => one.name === name);
  if (last < 0) throw new Error(`the demonstration has no step "${name}"`);
  return steps.slice(0, last + 1);
}
