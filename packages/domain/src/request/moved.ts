import type { RequestFactType } from './facts.ts';

/** Facts that change nothing anybody decides on: a file of the record was made of what both had seen already. */
const quiet: readonly RequestFactType[] = ['DeterminationRecordKept'];

/**
 * Whether something happened since this version that a person has to see before deciding. The program's own filing between a page and
 * its answer is none: nobody's work is refused for it.
 */
export const hasMovedSince = (events: readonly { readonly type: string }[], version: number): boolean =>
  version > events.length || events.slice(version).some(({ type }) => !quiet.some((one) => one === type));
