import { agreementPhases } from '@ice-access/domain/agreement';
import * as z from 'zod/mini';

/** What the address of the list of agreements says. A slip in it is left out. */
export const agreementSearch = z.object({
  phase: z.catch(z.optional(z.enum(agreementPhases)), undefined),
  cursor: z.catch(z.optional(z.string().check(z.maxLength(400))), undefined),
});
export type AgreementSearch = z.output<typeof agreementSearch>;

/** The page's question to the server. */
export const agreementFilters = ({ phase, cursor }: AgreementSearch) => ({
  limit: 25,
  ...(phase === undefined ? {} : { phase: [phase] }),
  ...(cursor === undefined ? {} : { cursor }),
});
