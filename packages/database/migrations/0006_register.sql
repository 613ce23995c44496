-- What published lists say of agreements, and what people decided about the names in them.

-- A list that was imported, whole or not at all.
create table list_import (
  sha256 text primary key,
  file_name text not null,
  kind text not null check (kind in ('participating', 'pending')),
  as_of date not null,
  -- Orders lists of one day: a local time of no stated zone, as text.
  listed_at text not null,
  counts jsonb not null,
  imported_at timestamptz(3) not null default now()
);
create index list_import_newest on list_import (kind, listed_at desc);

-- An agreement recorded from published lists. It is no agreement made here, and a row that leaves a list is no termination.
create table listed_agreement (
  key text primary key,
  agency_key text not null,
  kind text not null check (kind in ('participating', 'pending')),
  state text not null,
  agency text not null,
  county text,
  type text,
  model text not null check (model in ('jailEnforcement', 'taskForce', 'warrantServiceOfficer')),
  signed_on date,
  signed_raw text not null,
  moa jsonb not null,
  addendum jsonb not null,
  match jsonb not null,
  outcome text not null generated always as (match ->> 'outcome') stored,
  ori text generated always as (match ->> 'ori') stored,
  decided boolean not null,
  standing text not null check (standing in ('listed', 'listedEarlier', 'noLongerListed')),
  first_listed_on date not null,
  last_listed_on date not null,
  last_listed_at text not null,
  -- The list whose words the present values are.
  last_listed_in text not null references list_import,
  missing_since date,
  search text not null generated always as (lower(agency || ' ' || coalesce(county, ''))) stored
);
create index listed_agreement_page on listed_agreement (standing, kind, state, agency, key);
create index listed_agreement_by_agency on listed_agreement (agency_key);
create index listed_agreement_by_ori on listed_agreement (ori);
create index listed_agreement_open on listed_agreement (state, agency_key) where outcome in ('toReview', 'notInRegister');
create index listed_agreement_search on listed_agreement using gin (search gin_trgm_ops);

-- Where each row came from, in the words of the list.
create table listed_row (
  sha256 text not null references list_import,
  row_number integer not null,
  key text not null references listed_agreement on update cascade,
  raw jsonb not null,
  -- The name that replaced a wrong one, with the reason.
  fixed jsonb,
  primary key (sha256, row_number)
);
create index listed_row_by_key on listed_row (key);

-- What a person decided about a name. Never changed: a later decision stands beside the earlier one, and the latest counts.
create table match_decision (
  decision_id uuid primary key,
  agency_key text not null,
  verdict jsonb not null,
  decided_by uuid not null references person,
  decided_at timestamptz(3) not null
);
create index match_decision_latest on match_decision (agency_key, decided_at desc);

grant select on list_import, listed_agreement to access_agency_door, access_reviewer_door, access_public_pages;
grant select on listed_row, match_decision to access_reviewer_door;
grant insert on match_decision to access_reviewer_door;
grant update (match, decided) on listed_agreement to access_reviewer_door;
