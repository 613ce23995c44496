import { oneOfFirst, type SearchOf, searchOf, upTo } from '../../search.ts';

export const joiningPhases = ['asked', 'verified', 'refused'] as const;
/** What the list of askings is asked for: the address. */
export const joiningSearch = searchOf({ phase: oneOfFirst(joiningPhases), cursor: upTo(600) });
export type JoiningSearch = SearchOf<typeof joiningSearch>;

/** The address of the list. */
export const joiningHref = ({ phase, cursor }: JoiningSearch) =>
  `/joining?${new URLSearchParams({ phase, ...(cursor === undefined ? {} : { cursor }) })}`;
