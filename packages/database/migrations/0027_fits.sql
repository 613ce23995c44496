-- The fit as both sides were shown it: one result for each hand-over, worked out from what was handed over up to then. Never changed:
-- whoever doubts one recomputes it from the snapshots that it names and compares every byte.
create table fit_result (
  request_id uuid not null references request,
  version integer not null check (version > 0),
  agency_id uuid not null,
  edition text not null,
  -- The hand-over that led to it.
  snapshot_id uuid not null references snapshot,
  inputs_digest text not null,
  body text not null,
  at timestamptz(3) not null,
  primary key (request_id, version)
);
alter table fit_result enable row level security;
grant select, insert on fit_result to access_agency_door, access_reviewer_door, access_field_door, access_worker;

-- As its snapshots.
create policy agency_door on fit_result for all to access_agency_door using (agency_id = access_agency()) with check (agency_id = access_agency());
create policy reviewer_door on fit_result for all to access_reviewer_door using (true) with check (true);
create policy field_door on fit_result for all to access_field_door
  using (exists (select from request r where r.request_id = fit_result.request_id));
create policy worker on fit_result for all to access_worker using (true) with check (true);
