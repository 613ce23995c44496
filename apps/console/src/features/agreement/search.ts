import { agreementPhases } from '@ice-access/domain/agreement';
import { oneOf, type SearchOf, searchOf, upTo } from '../../search.ts';

/** What the address of the list of agreements says. */
export const agreementSearch = searchOf({ phase: oneOf(agreementPhases), cursor: upTo(400) });
export type AgreementSearch = SearchOf<typeof agreementSearch>;

/** The page's question to the server. */
export const agreementFilters = ({ phase, cursor }: AgreementSearch) => ({
  limit: 25,
  ...(phase === undefined ? {} : { phase: [phase] }),
  ...(cursor === undefined ? {} : { cursor }),
});
