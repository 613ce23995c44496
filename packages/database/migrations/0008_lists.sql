-- What lists ask of a case without knowing a rule: from which day it is late, whether it has ended, which offices act next.
alter table request add column late_after date, add column ended boolean not null default false, add column next_by text[] not null default '{}';
alter table agreement add column late_after date, add column ended boolean not null default false, add column next_by text[] not null default '{}';

-- Keyset paging compares a whole key: a case without a date sorts after all others.
drop index request_due;
drop index request_submitted;
create index request_due on request ((coalesce(due_on, date '9999-12-31')), request_id);
create index request_submitted on request ((coalesce(submitted_on, date '0001-01-01')) desc, request_id desc);
create index request_agency_due on request (agency_id, (coalesce(due_on, date '9999-12-31')), request_id);
create index request_late on request (late_after) where late_after is not null;
create index request_next_by on request using gin (next_by) where not ended;
create index request_open_liaisons on request using gin (liaisons) where not ended;
create index request_open on request (submitted_on) where not ended;

drop index agreement_due;
create index agreement_due on agreement ((coalesce(due_on, date '9999-12-31')), agreement_id);
create index agreement_agency_due on agreement (agency_id, (coalesce(due_on, date '9999-12-31')), agreement_id);
create index agreement_late on agreement (late_after) where late_after is not null;
create index agreement_next_by on agreement using gin (next_by) where not ended;
create index agreement_field_office on agreement (field_office, updated_at desc, agreement_id desc);
