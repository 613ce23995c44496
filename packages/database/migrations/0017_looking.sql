-- The record of looking: who opened what, and who was refused. Kept apart from the log, since reading is no fact of a case.
create table look (
  look_id bigint primary key generated always as identity,
  at timestamptz(3) not null,
  on_date date not null,
  person_id uuid not null,
  party text not null,
  organisation_id uuid,
  offices text[] not null,
  -- What was opened, and the procedure or route by which.
  kind text not null check (kind in ('request', 'agreement', 'document', 'person', 'organisation')),
  id uuid not null,
  what text not null,
  -- Whose case it is: a document belongs to the case that it lies in.
  case_id uuid,
  agency_id uuid,
  -- Reads under review, counsel and oversight: shown to their own organisation only.
  shielded boolean not null,
  purpose text,
  address text not null,
  asked_as text not null
);
create index look_of_case on look (case_id, look_id desc) where case_id is not null;
create index look_of_organisation on look (organisation_id, look_id desc);
create index look_at on look (at);

-- Exactly one row for each call that was refused.
create table denial (
  denial_id bigint primary key generated always as identity,
  at timestamptz(3) not null,
  -- Null: nobody was signed in.
  person_id uuid,
  party text,
  organisation_id uuid,
  door text not null,
  what text not null,
  code text not null,
  address text not null,
  asked_as text not null
);
create index denial_of_organisation on denial (organisation_id, denial_id desc);
create index denial_at on denial (at);

alter table look enable row level security;
alter table denial enable row level security;

-- The doors write through these two and in no other way: they may add a row, and neither change nor take away one. Which case and
-- which agency a document belongs to is looked up here, past the reader's own policies.
create function write_looks(rows jsonb) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into look (at, on_date, person_id, party, organisation_id, offices, kind, id, what, case_id, agency_id, shielded, purpose, address, asked_as)
  select r.at, r.on_date, r.person_id, r.party, r.organisation_id, r.offices, r.kind, r.id, r.what,
    coalesce(q.request_id, a.agreement_id), coalesce(q.agency_id, a.agency_id, d.agency_id, case when r.kind = 'organisation' then r.id end),
    r.shielded, r.purpose, r.address, r.asked_as
  from jsonb_to_recordset(rows) as r (at timestamptz, on_date date, person_id uuid, party text, organisation_id uuid, offices text[],
      kind text, id uuid, what text, shielded boolean, purpose text, address text, asked_as text)
    left join document d on r.kind = 'document' and d.document_id = r.id
    left join request q on q.request_id = case r.kind when 'request' then r.id when 'document' then d.request_id end
    left join agreement a on a.agreement_id = case r.kind when 'agreement' then r.id when 'document' then d.agreement_id end
$$;
create function write_denials(rows jsonb) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into denial (at, person_id, party, organisation_id, door, what, code, address, asked_as)
  select r.at, r.person_id, r.party, r.organisation_id, r.door, r.what, r.code, r.address, r.asked_as
  from jsonb_to_recordset(rows) as r (at timestamptz, person_id uuid, party text, organisation_id uuid, door text, what text, code text,
      address text, asked_as text)
$$;
revoke execute on function write_looks(jsonb), write_denials(jsonb) from public;
grant execute on function write_looks(jsonb), write_denials(jsonb) to access_agency_door, access_reviewer_door;

-- Where this person keeps the people: the organisations that he administers today.
create function access_administers() returns setof uuid language sql stable as $$
  select o.organisation_id from office o
  where o.person_id = access_person() and o.role in ('agency.administrator', 'ice.administrator', 'oversight.administrator')
    and o.starts_on <= current_date and (o.ends_on is null or o.ends_on >= current_date) and not o.disabled
$$;

grant select on look, denial to access_agency_door, access_reviewer_door, access_worker;
grant select on look to access_field_door;
grant delete on look, denial to access_worker;

-- An agency: what ICE opened in its cases, and, for its administrator, what its own people opened.
create policy agency_door on look for select to access_agency_door
  using ((agency_id = access_agency() and party = 'ice' and not shielded)
    or (organisation_id = access_agency() and organisation_id in (select access_administers())));
create policy reviewer_door on look for select to access_reviewer_door
  using ((party = 'agency' and not shielded) or organisation_id in (select access_administers()));
create policy field_door on look for select to access_field_door
  using (party = 'agency' and not shielded and (exists (select from request r where r.request_id = look.case_id)
    or exists (select from agreement a where a.agreement_id = look.case_id)));
create policy worker on look for all to access_worker using (true);

create policy agency_door on denial for select to access_agency_door
  using (organisation_id = access_agency() and organisation_id in (select access_administers()));
-- The administrators of ICE watch over both doors; those of an oversight body over their own people.
create policy reviewer_door on denial for select to access_reviewer_door
  using (organisation_id in (select access_administers()) or '00000000-0000-7000-8000-0000000000ce' in (select access_administers()));
create policy worker on denial for all to access_worker using (true);
