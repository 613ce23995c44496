-- How long requests stayed in their steps, and what was said about it when they entered. Both follow from the log: the worker reads it in
-- order and writes them, so no command waits for a forecast.
create table step_time (
  request_id uuid not null references request,
  -- The first stay is 0.
  place integer not null,
  step text not null,
  entered_on date not null,
  left_on date,
  -- False where the request ended in the step without a decision: all it says is that the step takes longer.
  finished boolean not null,
  -- [{"from": date, "to": date or null}]
  holds jsonb not null,
  decided_on date,
  -- From the entry to the decision, without holds and deferrals.
  decision_days integer,
  -- What was said at the entry, in days from then; once, and never changed. Null ranges where there was too little history.
  said boolean not null default false,
  next_from integer,
  next_to integer,
  next_cases integer,
  decision_from integer,
  decision_to integer,
  decision_cases integer,
  primary key (request_id, place)
);
create index step_time_of_step on step_time (step, entered_on desc, request_id desc);

-- The forecast of each request as both sides read it, for pages and lists; null where nothing lies ahead.
create table forecast (
  request_id uuid primary key references request,
  agency_id uuid not null,
  -- The event up to which it holds.
  version integer not null,
  body jsonb
);

-- How far the log has been read for these. One row.
create table forecast_reader (
  only_one boolean primary key default true check (only_one),
  position bigint not null
);
insert into forecast_reader (position) values (0);

alter table step_time enable row level security;
alter table forecast enable row level security;
alter table forecast_reader enable row level security;
grant select, insert, update, delete on step_time, forecast, forecast_reader to access_worker;
grant select on forecast to access_agency_door, access_reviewer_door, access_field_door;
create policy worker on step_time for all to access_worker using (true) with check (true);
create policy worker on forecast for all to access_worker using (true) with check (true);
create policy worker on forecast_reader for all to access_worker using (true) with check (true);
create policy agency_door on forecast for select to access_agency_door using (agency_id = access_agency());
create policy reviewer_door on forecast for select to access_reviewer_door using (true);
create policy field_door on forecast for select to access_field_door
  using (exists (select from request r where r.request_id = forecast.request_id));
