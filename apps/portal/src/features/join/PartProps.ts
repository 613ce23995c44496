import type { Joining } from './joining.ts';

/** What each part of the form reads and changes. */
export interface PartProps {
  readonly said: Joining;
  readonly change: (part: Partial<Joining>) => void;
  readonly errorOf: (field: string) => string | undefined;
}
