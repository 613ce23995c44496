-- Talk of both sides on single questions, and endings that the agency disputes: as far as lists and home pages ask for them.
alter table request
  add column questions_agency integer not null default 0,
  add column questions_ice integer not null default 0,
  add column question_due_agency date,
  add column question_due_ice date,
  add column dispute text check (dispute in ('unanswered', 'stands', 'corrected'));
-- Small: few cases have an open question or a disputed ending at one time.
create index request_asked_agency on request (agency_id) where questions_agency > 0;
create index request_asked_ice on request (question_due_ice, request_id) where questions_ice > 0;
create index request_disputed on request (updated_at desc, request_id desc) where dispute = 'unanswered';
create index request_held on request (late_after, request_id) where phase = 'onHold';
-- A hold whose review date passes is noted on the day after.
update request set wake_on = due_on + 1 where phase = 'onHold' and wake_on is null;
