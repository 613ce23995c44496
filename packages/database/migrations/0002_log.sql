-- The log: every fact of every request and agreement, in one table, linked by hashes.
create table event (
  -- Only orders: a lost race consumes a number, so gaps are normal and prove nothing.
  position bigint generated always as identity primary key,
  stream text not null,
  sequence integer not null check (sequence > 0),
  type text not null,
  schema_version integer not null,
  -- The exact canonical text that is hashed (RFC 8785). `body` is for queries.
  data text not null,
  body jsonb not null generated always as (data::jsonb) stored,
  actor uuid not null,
  office text not null,
  at timestamptz(3) not null,
  on_date date not null,
  -- Whose case it is: for row-level security, not part of the hash.
  agency_id uuid not null,
  -- Lets a later reader go in order without missing a row that committed late.
  transaction_id xid8 not null default pg_current_xact_id(),
  previous_hash text not null,
  hash text not null,
  unique (stream, sequence)
);
create index event_of_agency on event (agency_id);

-- Where each stream stands. Against it a cut tail shows.
create table stream_head (
  stream text primary key,
  sequence integer not null,
  hash text not null,
  agency_id uuid not null
);
create index stream_head_of_agency on stream_head (agency_id);

-- What people typed. An event holds id and SHA-256(salt || text): erasing both columns leaves every chain valid.
create table typed_text (
  text_id uuid primary key,
  stream text not null,
  agency_id uuid not null,
  audience text not null check (audience in ('both', 'agency', 'ice')),
  salt text,
  text text,
  sha256 text not null,
  by_person uuid not null,
  at timestamptz(3) not null,
  erased_on date,
  erased_under text,
  check ((text is null) = (salt is null)),
  check ((text is null) = (erased_on is not null))
);
create index typed_text_of_stream on typed_text (stream);

-- Neither granted nor let through: a statement trigger also catches statements that meet no row.
create function log_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'The log is final: % of % is refused.', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger log_is_final before update or delete or truncate on event for each statement execute function log_is_final();
alter table event enable always trigger log_is_final;

-- One answer per (actor, command, key), written in the command's own transaction. Kept 30 days.
create table idempotency (
  actor uuid not null,
  command text not null,
  key uuid not null,
  payload_hash text not null,
  answer jsonb,
  at timestamptz(3) not null,
  primary key (actor, command, key)
);
create index idempotency_at on idempotency (at);
