import { type SearchOf, searchOf, upTo } from '../../search.ts';

/** What the list of organisations is asked for: the address. */
export const organisationsSearch = searchOf({ q: upTo(120, /./), cursor: upTo(600) });
export type OrganisationsSearch = SearchOf<typeof organisationsSearch>;
