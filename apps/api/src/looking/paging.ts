import * as z from 'zod';

/** A page of the record of looking: newest first, each page goes on below the number that the last one ended with. */
export const pageAsk = z.strictObject({
  before: z.int().min(1).optional(),
  limit: z.int().min(1).max(100).default(50),
});

/** The rows of one page, of which one more was read than fits, and where the next one begins. */
export function pageOf<Row extends { readonly number: number }>(rows: readonly Row[], limit: number) {
  const fits = rows.slice(0, limit);
  return { rows: fits, next: rows.length > limit ? (fits.at(-1)?.number ?? null) : null };
}
