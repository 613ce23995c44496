import { tables } from '@ice-access/database';
import type { CalendarDate } from '@ice-access/domain/kernel';
import type { Actor } from '@ice-access/domain/parties';
import { and, type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { ownForm } from '../account/ownCases.ts';
import { pageFrom, totalMax } from '../page/keyset.ts';
import { type ListInput, orders, whereOf } from './filters.ts';

const { request, person, forecast } = tables;
const dialect = new PgDialect();

/** A statement as the driver takes it. One with a name is parsed and planned once per connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}
const statementOf = (query: SQL): Statement => {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return { text, values: params };
};

const counting = (where: SQL | undefined): SQL =>
  sql`select count(*)::int from (select from ${request} where ${where ?? sql`true`} limit ${sql.raw(String(totalMax + 1))}) as counted`;

/** Counts the rows that a condition meets, no further than what is shown; the answer's column is `total`. */
export const countStatement = (where: SQL | undefined): Statement => statementOf(sql`select (${counting(where)}) as total`);

const columns = sql`${request.requestId} as id, ${request.reference}, ${request.agencyName} as "agencyName", ${request.state},
  ${request.county}, ${request.components}, ${request.phase}, ${request.waitingOn} as "waitingOn", ${request.nextStep} as "nextStep",
  ${request.dueOn}::text as "dueOn", ${request.lateAfter}::text as "lateAfter", ${request.fieldOffice} as "fieldOffice",
  ${request.submittedOn}::text as "submittedOn", ${request.updatedAt} as "updatedAt", ${request.liaisons}, ${request.dispute}`;

/** The names of a row's liaisons by their ids, as far as row-level security shows them to this reader. */
const names = sql`(select json_object_agg(${person.personId}, ${person.displayName}) from ${person}
  where ${person.personId} = any(${request.liaisons}))`;

/** What is ahead of a row's request, by primary key: only for the rows of the page. */
const ahead = sql`(select ${forecast.body} from ${forecast} where ${forecast.requestId} = ${request.requestId})`;

interface Asked {
  readonly input: ListInput;
  readonly actor: Actor;
  readonly today: CalendarDate;
}

function build({ input, actor, today }: Asked): SQL {
  const where = whereOf(input, actor, today);
  const from = pageFrom(orders[input.sort], input.cursor);
  // One row more than a page holds only says that there is more.
  return sql`select ${columns}, ${names} as names, ${ahead} as forecast, (${counting(where)}) as total, ${from.key} as key from ${request}
    where ${and(where, from.where) ?? sql`true`} order by ${from.order} limit ${sql.raw(String(input.limit + 1))}`;
}

const isFiltered = ({ cursor: _cursor, sort: _sort, limit: _limit, ...filters }: ListInput): boolean =>
  Object.values(filters).some((value) => value !== undefined);

/** Texts of the lists that nobody filtered: the only values in them are whose cases they are, for the total and for the page, and the cursor's. */
const known = new Map<string, string>();

/** A page of the list, its total and the names in it, in one statement. What is asked most, the list without a filter, has a name. */
export function listStatement(asked: Asked): Statement & { readonly back: boolean } {
  const { input, actor } = asked;
  const { back, values } = pageFrom(orders[input.sort], input.cursor);
  if (isFiltered(input)) return { ...statementOf(build(asked)), back };
  const place = input.cursor === undefined ? 'first' : back ? 'before' : 'after';
  const own = ownForm(actor);
  const name = `list ${own.form} ${input.sort} ${place} ${input.limit}`;
  const text = known.get(name) ?? statementOf(build(asked)).text;
  known.set(name, text);
  return { name, text, values: [...own.values, ...own.values, ...values], back };
}
