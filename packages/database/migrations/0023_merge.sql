-- Several people on one answer. A version says on which one it was written, what was sent (a merge stores more than one person sent),
-- and which open choice it settled: so nothing that was ever acknowledged is gone without somebody who was shown it.
alter table answer_history
  add column based_on integer,
  add column sent_digest text,
  add column conflict_id uuid;
create index answer_history_sent on answer_history (request_id, question_id, by_person, based_on) where sent_digest is not null;

-- Two versions of one answer between which a person has to choose. Kept for ever: what was not chosen can still be read.
create table answer_conflict (
  conflict_id uuid primary key,
  request_id uuid not null references request,
  question_id text not null,
  section_id text not null,
  side text not null check (side in ('agency', 'ice')),
  agency_id uuid not null,
  base_version integer not null,
  base jsonb,
  mine jsonb,
  sent_digest text not null,
  -- What stood when this one came too late.
  met_version integer not null,
  fields text[] not null,
  by_person uuid not null,
  at timestamptz(3) not null,
  -- Null: nobody has chosen yet. `rewritten`: the same writer sent another version of it.
  choice text check (choice in ('mine', 'theirs', 'other', 'rewritten')),
  settled_by uuid,
  settled_at timestamptz(3),
  -- The version that whoever chose was shown beside it, and the one that stood then.
  shown_version integer,
  settled_version integer,
  choice_digest text
);
create index answer_conflict_of_request on answer_conflict (request_id, question_id, at);

grant select, insert, update on answer_conflict to access_agency_door, access_reviewer_door, access_field_door, access_worker;
alter table answer_conflict enable row level security;
-- What a side has not handed over is that side's own, both versions of it.
create policy agency_door on answer_conflict for all to access_agency_door
  using (agency_id = access_agency() and side = 'agency') with check (agency_id = access_agency() and side = 'agency');
create policy reviewer_door on answer_conflict for all to access_reviewer_door using (side = 'ice') with check (side = 'ice');
create policy field_door on answer_conflict for all to access_field_door
  using (side = 'ice' and exists (select from request r where r.request_id = answer_conflict.request_id));
create policy worker on answer_conflict for all to access_worker using (true) with check (true);
