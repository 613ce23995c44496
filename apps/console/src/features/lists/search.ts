import { oneOfFirst, type SearchOf, searchOf, upTo } from '../../search.ts';

/** What the address of the lists says. */
export const listsSearch = searchOf({ outcome: oneOfFirst(['toReview', 'notInRegister']), cursor: upTo(1000) });
export type ListsSearch = SearchOf<typeof listsSearch>;

/** The page's question to the server. */
export const listsFilters = ({ outcome, cursor }: ListsSearch) => ({ outcome, limit: 10, ...(cursor === undefined ? {} : { cursor }) });
