import * as z from 'zod/mini';

/** What the address of the lists says. A slip in it is left out. */
export const listsSearch = z.object({
  outcome: z.catch(z.enum(['toReview', 'notInRegister']), 'toReview'),
  cursor: z.catch(z.optional(z.string().check(z.maxLength(1000))), undefined),
});
export type ListsSearch = z.output<typeof listsSearch>;

/** The page's question to the server. */
export const listsFilters = ({ outcome, cursor }: ListsSearch) => ({ outcome, limit: 10, ...(cursor === undefined ? {} : { cursor }) });
