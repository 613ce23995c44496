import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import * as z from 'zod';
import { Refused } from '../command/refused.ts';

/** One order of a list: the expression that its index has, the way it runs, and the type of its key. */
export interface Order {
  readonly key: SQL;
  readonly id: SQL;
  readonly way: 'asc' | 'desc';
  readonly type: 'date' | 'timestamptz' | 'text';
}

const cursorShape = z.tuple([z.string(), z.uuid(), z.enum(['on', 'back'])]);
type Cursor = z.output<typeof cursorShape>;

const write = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');
const shapes = (): Readonly<Record<Order['type'], z.ZodType>> => ({ date: z.iso.date(), timestamptz: z.iso.datetime(), text: sought(400) });
function read(text: string, type: Order['type']): Cursor {
  try {
    const cursor = cursorShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    shapes()[type].parse(cursor[0]);
    return cursor;
  } catch {
    throw new Refused('BAD_REQUEST', { code: 'malformed', field: 'cursor', sentence: 'This page mark is not one of ours.' });
  }
}

/** Where a page begins and which way it is read. */
export function pageFrom(
  { key, id, way, type }: Order,
  cursor: string | undefined,
): {
  readonly where: SQL | undefined;
  readonly values: readonly string[];
  readonly order: SQL;
  readonly key: SQL<string>;
  readonly back: boolean;
} {
  const at = cursor === undefined ? undefined : read(cursor, type);
  const back = at?.[2] === 'back';
  const forward = way === 'asc';
  const up = forward !== back;
  const direction = sql.raw(up ? 'asc' : 'desc');
  const compare = sql.raw(up ? '>' : '<');
  const order = sql`${key} ${direction}, ${id} ${direction}`;
  const asText =
    type === 'timestamptz' ? sql<string>`to_char(${key} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : sql<string>`${key}::text`;
  return {
    where: at === undefined ? undefined : sql`(${key}, ${id}) ${compare} (${at[0]}::${sql.raw(type)}, ${at[1]}::uuid)`,
    values: at === undefined ? [] : [at[0], at[1]],
    order,
    key: asText,
    back,
  };
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
  readonly previousCursor: string | null;
}

/** The page out of one row more than it holds: the extra one only says that there is more. */
export function pageOf<Row extends { readonly key: string; readonly id: string }>(
  found: readonly Row[],
  { limit, back, began }: { readonly limit: number; readonly back: boolean; readonly began: boolean },
): Page<Row> {
  const more = found.length > limit;
  const kept = found.slice(0, limit);
  const rows = back ? kept.toReversed() : kept;
  const [first, last] = [rows.at(0), rows.at(-1)];
  const isNext = back || more;
  const isPrevious = back ? more : began;
  return {
    rows,
    nextCursor: last !== undefined && isNext ? write([last.key, last.id, 'on']) : null,
    previousCursor: first !== undefined && isPrevious ? write([first.key, first.id, 'back']) : null,
  };
}

/** Totals are exact up to here, and then *more than 10,000*: no query's cost grows with the table. */
export const totalMax = 10_000;
export const totalOf = (counted: number) => ({ count: Math.min(counted, totalMax), capped: counted > totalMax });

/** A short text that a filter looks for. The database can hold no NUL, so none is looked for. */
export const sought = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !text.includes('\0'), 'Holds a character that no text here has.');

/** Text for LIKE, with its own marks taken literally. */
const literal = (q: string): string => q.replace(/[\\%_]/g, (mark) => `\\${mark}`);

/**
 * Names that begin with this, as a range of the index for beginnings. LIKE would be answered as well, but where a policy guards the rows
 * the planner may not look at statistics for it, and walks some other order instead.
 */
export const beginningWith = (name: SQLWrapper, q: string): SQL =>
  sql`(lower(${name}) ~>=~ ${q} and lower(${name}) ~<~ ${`${q}\u{10ffff}`})`;

/**
 * The cases whose reference or name holds what was typed. One or two letters are in nearly every name, and no trigram finds them:
 * there only how a name begins says anything.
 */
export function holding({ search, name }: { readonly search: SQLWrapper; readonly name: SQLWrapper }, typed = ''): SQL | undefined {
  const q = typed.trim().toLowerCase();
  if (q === '') return undefined;
  return q.length < 3 ? beginningWith(name, q) : sql`${search} like ${`%${literal(q)}%`}`;
}
