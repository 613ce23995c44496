import * as z from 'zod/mini';

/** Originating Agency Identifier: nine characters, the first two the state (NCIC). ZZ is reserved here for demonstrations. */
export const ori = z.string().check(z.regex(/^[A-Z]{2}[A-Z0-9]{7}$/));

/** Whether an ORI lies in the reserved demonstration state, which never enters public counts. */
export const isDemonstrationOri = (value: string): boolean => value.startsWith('ZZ');
