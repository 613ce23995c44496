-- Who holds what, where, from which day to which. PostgreSQL 15 and newer.
-- A row per organisation that takes part: an agency under its own id, ICE, an oversight body. Written by its projection.
create table organisation (
  organisation_id uuid primary key,
  kind text not null check (kind in ('agency', 'ice', 'oversight')),
  name text not null,
  -- 0 where the organisation was there before its history was kept.
  version integer not null default 0,
  phase text not null check (phase in ('asked', 'verified', 'refused')),
  asked_on date,
  verified_on date,
  reviewed_on date,
  review_due_on date,
  wake_on date,
  updated_at timestamptz(3) not null
);
create index organisation_by_phase on organisation (phase, updated_at desc, organisation_id);
create index organisation_wake on organisation (wake_on) where wake_on is not null;

-- Who belongs to an organisation, with or without an office in force. One person may belong to several agencies.
create table member (
  organisation_id uuid not null references organisation,
  person_id uuid not null references person,
  party text not null,
  joined_on date not null,
  disabled_on date,
  primary key (organisation_id, person_id)
);
create index member_of_person on member (person_id);

-- One role of one person in one organisation. It counts from its first to its last day, both included, while it is not disabled.
create table office (
  office_id uuid primary key,
  organisation_id uuid not null references organisation,
  party text not null check (party in ('agency', 'ice', 'oversight')),
  person_id uuid not null references person,
  role text not null,
  field_office text references field_office,
  starts_on date not null,
  ends_on date,
  -- The office that this one stands in for during an absence.
  delegated_from uuid references office deferrable initially deferred,
  disabled boolean not null default false,
  granted_on date not null
);
create index office_of_person on office (person_id);
create index office_by_role on office (organisation_id, role);

-- What one person was offered. The link's token is kept as a hash only.
create table invitation (
  invitation_id uuid primary key,
  organisation_id uuid not null references organisation,
  party text not null,
  token_sha256 text not null unique,
  roles text[] not null,
  state text not null check (state in ('open', 'accepted', 'withdrawn')),
  expires_at timestamptz(3) not null
);
create index invitation_of_organisation on invitation (organisation_id);

alter table person
  -- A session made before it is dead, from either door.
  add column sessions_after timestamptz(3),
  -- A factor made before it no longer counts.
  add column factors_after timestamptz(3),
  -- Failed tries before it no longer count.
  add column released_at timestamptz(3),
  add column dormant_on date;

insert into organisation (organisation_id, kind, name, phase, verified_on, updated_at)
  select distinct a.agency_id, 'agency', a.display_name, 'verified', current_date, now() from person p join agency a using (agency_id);
insert into organisation (organisation_id, kind, name, phase, verified_on, updated_at)
  select '00000000-0000-7000-8000-0000000000ce', 'ice', 'U.S. Immigration and Customs Enforcement', 'verified', current_date, now()
  where exists (select from person where party = 'ice');
insert into organisation (organisation_id, kind, name, phase, verified_on, updated_at)
  select '00000000-0000-7000-8000-0000000000a1', 'oversight', 'Oversight', 'verified', current_date, now()
  where exists (select from person where party = 'oversight');
insert into member (organisation_id, person_id, party, joined_on)
  select case party when 'agency' then agency_id when 'ice' then '00000000-0000-7000-8000-0000000000ce'::uuid
    else '00000000-0000-7000-8000-0000000000a1'::uuid end, person_id, party, current_date
  from person where party <> 'system';
insert into office (office_id, organisation_id, party, person_id, role, field_office, starts_on, granted_on)
  select gen_random_uuid(), m.organisation_id, p.party, p.person_id, role, p.field_office, current_date, current_date
  from person p join member m using (person_id), unnest(p.roles) as role where p.party <> 'system';

-- What was deferred is checked now: a table is not altered while checks of its rows wait.
set constraints all immediate;
drop policy agency_door_select on person;
alter table person drop column roles, drop column agency_id, drop column field_office;
insert into person (person_id, party, display_name) values ('00000000-0000-7000-8000-000000000004', 'system', 'The server''s operator');

alter table organisation enable row level security;
alter table member enable row level security;
alter table office enable row level security;
alter table invitation enable row level security;

grant select on organisation, member, office, invitation
  to access_agency_door, access_reviewer_door, access_field_door, access_worker;
grant select on organisation, member, office to access_agency_auth, access_reviewer_auth;
grant insert, update on organisation, member, office, invitation to access_agency_door, access_reviewer_door, access_field_door, access_worker;
grant insert, update (active, sessions_after, factors_after, released_at) on person to access_agency_door, access_reviewer_door, access_field_door;
grant update on person to access_worker;

-- Which agencies take part is in the register of who takes part; what stands inside one is its own.
create policy agency_door_select on organisation for select to access_agency_door using (organisation_id = access_agency() or phase = 'verified');
create policy agency_door_insert on organisation for insert to access_agency_door with check (organisation_id = access_agency());
create policy agency_door_update on organisation for update to access_agency_door using (organisation_id = access_agency()) with check (organisation_id = access_agency());
create policy agency_door on invitation for all to access_agency_door using (organisation_id = access_agency()) with check (organisation_id = access_agency());
create policy agency_door_select on member for select to access_agency_door using (organisation_id = access_agency() or person_id = access_person());
create policy agency_door_insert on member for insert to access_agency_door with check (organisation_id = access_agency() and party = 'agency');
create policy agency_door_update on member for update to access_agency_door using (organisation_id = access_agency()) with check (organisation_id = access_agency());
-- Its own offices, those of ICE, whom it works with, and the reader's own wherever they are.
create policy agency_door_select on office for select to access_agency_door
  using (organisation_id = access_agency() or party = 'ice' or person_id = access_person());
create policy agency_door_insert on office for insert to access_agency_door with check (organisation_id = access_agency() and party = 'agency');
create policy agency_door_update on office for update to access_agency_door using (organisation_id = access_agency()) with check (organisation_id = access_agency());
create policy agency_door_select on person for select to access_agency_door
  using (party in ('ice', 'system') or person_id in (select m.person_id from member m where m.organisation_id = access_agency()));
create policy agency_door_insert on person for insert to access_agency_door with check (party = 'agency');
create policy agency_door_update on person for update to access_agency_door
  using (party = 'agency' and person_id in (select m.person_id from member m where m.organisation_id = access_agency())) with check (party = 'agency');

create policy reviewer_door on organisation for all to access_reviewer_door using (true) with check (true);
create policy reviewer_door on invitation for all to access_reviewer_door using (true) with check (true);
create policy reviewer_door on member for all to access_reviewer_door using (true) with check (true);
create policy reviewer_door on office for all to access_reviewer_door using (true) with check (true);
create policy reviewer_door_insert on person for insert to access_reviewer_door with check (party in ('ice', 'oversight'));
create policy reviewer_door_update on person for update to access_reviewer_door using (party <> 'system') with check (party <> 'system');

-- Whoever is bound to a field office sees who takes part, and acts in ICE's own organisation only.
create policy field_door_select on organisation for select to access_field_door using (true);
create policy field_door_update on organisation for update to access_field_door using (kind = 'ice') with check (kind = 'ice');
create policy field_door on invitation for select to access_field_door using (false);
create policy field_door_select on member for select to access_field_door using (true);
create policy field_door_select on office for select to access_field_door using (true);
create policy field_door_insert on office for insert to access_field_door with check (party = 'ice');
create policy field_door_update on office for update to access_field_door using (party = 'ice') with check (party = 'ice');
create policy field_door_update on person for update to access_field_door using (party = 'ice') with check (party = 'ice');

create policy worker on organisation for all to access_worker using (true) with check (true);
create policy worker on invitation for all to access_worker using (true) with check (true);
create policy worker on member for all to access_worker using (true) with check (true);
create policy worker on office for all to access_worker using (true) with check (true);

create policy agency_auth_select on organisation for select to access_agency_auth using (kind = 'agency');
create policy reviewer_auth_select on organisation for select to access_reviewer_auth using (kind in ('ice', 'oversight'));
create policy agency_auth_select on member for select to access_agency_auth using (party = 'agency');
create policy reviewer_auth_select on member for select to access_reviewer_auth using (party in ('ice', 'oversight'));
create policy agency_auth_select on office for select to access_agency_auth using (party = 'agency');
create policy reviewer_auth_select on office for select to access_reviewer_auth using (party in ('ice', 'oversight'));
