-- Who takes part: agencies of the register, field offices, people. PostgreSQL 15 and newer.
create extension if not exists pg_trgm;

-- What `asActor` sets for one transaction. Empty when nothing was set.
create function access_agency() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('access.agency', true), '')::uuid $$;
create function access_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('access.person', true), '')::uuid $$;

create table field_office (
  key text primary key,
  name text not null,
  -- IANA zone: a due date ends at 24:00 here.
  zone text not null,
  contact text
);

create table agency (
  agency_id uuid primary key,
  ori text not null unique,
  -- As the register prints it, and as people say it.
  name text not null,
  display_name text not null,
  counties text[] not null default '{}',
  state text not null,
  type text not null,
  population integer,
  officers integer,
  year integer,
  field_office text references field_office,
  -- ORIs in the reserved state ZZ are demonstration data and never enter public counts.
  demonstration boolean not null generated always as (ori like 'ZZ%') stored,
  search text not null default ''
);
create function agency_search() returns trigger language plpgsql as $$
begin
  new.search := lower(new.display_name || ' ' || new.name || ' ' || array_to_string(new.counties, ' ') || ' ' || new.state || ' ' || new.ori);
  return new;
end $$;
create trigger agency_search before insert or update on agency for each row execute function agency_search();
create index agency_search on agency using gin (search gin_trgm_ops);
create index agency_by_state on agency (state, display_name);

-- One account's person and the offices held now. Name and e-mail can be erased; the id stays in the log.
create table person (
  person_id uuid primary key,
  party text not null check (party in ('agency', 'ice', 'oversight', 'system')),
  agency_id uuid references agency,
  roles text[] not null,
  field_office text references field_office,
  display_name text,
  email text,
  active boolean not null default true,
  erased_on date,
  check ((party = 'agency') = (agency_id is not null))
);
create index person_of_agency on person (agency_id);
create index person_by_role on person using gin (roles);

-- The program itself.
insert into person (person_id, party, roles, display_name) values
  ('00000000-0000-7000-8000-000000000001', 'system', '{system.clock}', 'The calendar'),
  ('00000000-0000-7000-8000-000000000002', 'system', '{system.reaction}', 'The program'),
  ('00000000-0000-7000-8000-000000000003', 'system', '{system.sealer}', 'The sealing service');

-- The last number given for a kind of reference in a year.
create table counter (
  kind text not null,
  year integer not null,
  last integer not null,
  primary key (kind, year)
);
