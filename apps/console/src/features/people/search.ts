import * as z from 'zod/mini';

/** What the list of organisations is asked for: the address. */
export const organisationsSearch = z.object({
  q: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(120))), undefined),
  cursor: z.catch(z.optional(z.string().check(z.maxLength(600))), undefined),
});
export type OrganisationsSearch = z.output<typeof organisationsSearch>;
