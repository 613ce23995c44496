-- On which day the calendar has to look at a case next; null when time alone changes nothing.
alter table request add column wake_on date;
create index request_wake on request (wake_on) where wake_on is not null;
alter table agreement add column wake_on date;
create index agreement_wake on agreement (wake_on) where wake_on is not null;
create index agreement_sealing on agreement (updated_at) where phase = 'sealing';
