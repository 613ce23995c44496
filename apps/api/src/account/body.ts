import type { Context } from 'hono';
import * as z from 'zod';
import { refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';

/** What somebody calls a key of his. */
export const factorName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^\P{Cc}*$/u);

/** Reads a small JSON body with exactly the named fields; anything else is refused before it is looked at. */
export async function bodyOf<Schema extends z.ZodType>(
  c: Context<Seen>,
  schema: Schema,
): Promise<{ readonly ok: true; readonly value: z.output<Schema> } | { readonly ok: false; readonly answer: Response }> {
  const json: unknown = await c.req.json().catch(() => undefined);
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, answer: refusal(c, 400, 'malformed', { field: parsed.error.issues[0]?.path.join('.') ?? '' }) };
}
