import * as z from 'zod/mini';

export const joiningPhases = ['asked', 'verified', 'refused'] as const;
/** What the list of askings is asked for: the address. */
export const joiningSearch = z.object({
  phase: z.catch(z.enum(joiningPhases), 'asked'),
  cursor: z.catch(z.optional(z.string().check(z.maxLength(600))), undefined),
});
export type JoiningSearch = z.output<typeof joiningSearch>;

/** The address of the list. */
export const joiningHref = ({ phase, cursor }: JoiningSearch) =>
  `/joining?${new URLSearchParams({ phase, ...(cursor === undefined ? {} : { cursor }) })}`;
