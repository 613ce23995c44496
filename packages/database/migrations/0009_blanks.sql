-- What is filled in for one agreement, by the keys of its text's blanks. Rows, not events: the digest that both sides agree to
-- is made of the text with these values.
create table agreement_value (
  agreement_id uuid not null references agreement,
  key text not null,
  agency_id uuid not null,
  value text not null,
  version integer not null,
  by_person uuid not null,
  at timestamptz(3) not null,
  primary key (agreement_id, key)
);
grant select, insert, update on agreement_value to access_reviewer_door, access_worker;
grant select on agreement_value to access_agency_door;
alter table agreement_value enable row level security;
create policy agency_door on agreement_value for select to access_agency_door using (agency_id = access_agency());
create policy reviewer_door on agreement_value for all to access_reviewer_door using (true) with check (true);
create policy worker on agreement_value for all to access_worker using (true) with check (true);
