import type pg from 'pg';

/** One row that changed, as the database saw it. */
export interface Change {
  readonly table: string;
  readonly op: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly columns: readonly string[];
}

const install = `
create schema if not exists trace;
create table if not exists trace.change (n bigint generated always as identity primary key, rel regclass not null, op text not null, old jsonb, new jsonb);
create or replace function trace.note() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into trace.change (rel, op, old, new) values (tg_relid::regclass, tg_op,
    case when tg_op = 'INSERT' then null else to_jsonb(old) end, case when tg_op = 'DELETE' then null else to_jsonb(new) end);
  return null;
end $$;
create or replace function trace.of(rel regclass, from_row text, keys boolean) returns text language sql stable set search_path = pg_catalog as $$
  select string_agg(case when keys then format('t.%1$I is not distinct from %2$s.%1$I', attname, from_row) else format('%1$I = %2$s.%1$I', attname, from_row) end,
    case when keys then ' and ' else ', ' end)
  from pg_attribute a where attrelid = rel and attnum > 0 and not attisdropped and attgenerated = ''
    and (not keys or exists (select from pg_index i where i.indrelid = rel and i.indisprimary and a.attnum = any (i.indkey)))
    and (keys or attidentity = '')
$$;
-- Takes back every noted change but those of the named tables, newest first.
create or replace function trace.undo(kept regclass[]) returns void language plpgsql as $$
declare c record; columns text;
begin
  if exists (select from trace.change where rel = 'event'::regclass) then alter table event disable trigger log_is_final; end if;
  set local session_replication_role = replica;
  for c in select * from trace.change where rel <> all (kept) order by n desc loop
    if c.op = 'INSERT' then
      execute format('delete from %1$s t using jsonb_populate_record(null::%1$s, $1) o where %2$s', c.rel, trace.of(c.rel, 'o', true)) using c.new;
    elsif c.op = 'UPDATE' then
      execute format('update %1$s t set %2$s from jsonb_populate_record(null::%1$s, $1) o, jsonb_populate_record(null::%1$s, $2) n where %3$s',
        c.rel, trace.of(c.rel, 'o', false), trace.of(c.rel, 'n', true)) using c.old, c.new;
    else
      select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
        where attrelid = c.rel and attnum > 0 and not attisdropped and attgenerated = '';
      execute format('insert into %1$s (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$s, $1)', c.rel, columns) using c.old;
    end if;
  end loop;
  set local session_replication_role = origin;
  if exists (select from trace.change where rel = 'event'::regclass) then alter table event enable always trigger log_is_final; end if;
  delete from trace.change;
end $$;
`;

/** Rows about the asking itself: a refusal may leave them, and undoing must not take them away. */
const aboutAsking = ['public.look', 'public.denial'];

/**
 * Notes every row that any login changes, in every table that there is, so that a refusal can be seen to change nothing, whatever
 * tables a later version adds; and takes back what an allowed call did, so that one case serves every positive control.
 */
export class Trace {
  readonly #owner: pg.Client;
  #kept: readonly string[] = [];

  constructor(owner: pg.Client) {
    this.#owner = owner;
  }

  async begin(): Promise<void> {
    await this.#owner.query(install);
    const { rows } = await this.#owner.query<{ rel: string }>(
      `select format('%I.%I', n.nspname, c.relname) as rel from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('public', 'auth_agency', 'auth_reviewer')`,
    );
    for (const { rel } of rows)
      await this.#owner.query(
        `create trigger zz_trace after insert or update or delete on ${rel} for each row execute function trace.note()`,
      );
    const there = new Set(rows.map(({ rel }) => rel));
    this.#kept = aboutAsking.filter((rel) => there.has(rel));
  }

  /** What has changed since the last time it was asked or undone, and how many of these rows are denials. */
  async changes(): Promise<readonly Change[]> {
    const { rows } = await this.#owner.query<Change>(
      `select rel::text as table, op, coalesce((select array_agg(k) from jsonb_object_keys(new) k where new -> k is distinct from old -> k), '{}') as columns
       from trace.change order by n`,
    );
    return rows;
  }

  /** Takes everything back that was noted. */
  async undo(): Promise<void> {
    await this.#owner.query('select trace.undo($1::regclass[])', [this.#kept]);
  }

  async forget(): Promise<void> {
    await this.#owner.query('delete from trace.change');
  }
}
