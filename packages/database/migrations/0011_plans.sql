-- What ICE reads is everything but drafts. An index with that very condition answers its lists without running past drafts, and counts
-- them from the index alone. The agencies' door has indexes of its own, which begin with the agency.
drop index request_updated, request_due, request_submitted, request_agency_name, request_waiting, request_state, request_field_office, request_late;
create index request_updated on request (updated_at desc, request_id desc) where phase not in ('draft', 'discarded');
create index request_due on request ((coalesce(due_on, date '9999-12-31')), request_id) where phase not in ('draft', 'discarded');
create index request_submitted on request ((coalesce(submitted_on, date '0001-01-01')) desc, request_id desc) where phase not in ('draft', 'discarded');
create index request_agency_name on request (agency_name, request_id) where phase not in ('draft', 'discarded');
create index request_waiting on request (waiting_on, updated_at desc, request_id desc) where phase not in ('draft', 'discarded');
create index request_state on request (state, updated_at desc, request_id desc) where phase not in ('draft', 'discarded');
create index request_field_office on request (field_office, updated_at desc, request_id desc) where phase not in ('draft', 'discarded');
create index request_late on request (late_after) where late_after is not null and phase not in ('draft', 'discarded');
-- A phase that has no due dates stands at the far end of the order by due date: without this one the whole order was walked.
create index request_phase_due on request (phase, (coalesce(due_on, date '9999-12-31')), request_id);

-- One or two letters are in nearly every name: there only how a name begins is asked.
create index request_name_begins on request (lower(agency_name) text_pattern_ops) where phase not in ('draft', 'discarded');
create index agreement_name_begins on agreement (lower(agency_name) text_pattern_ops);
create index listed_agreement_begins on listed_agreement (lower(agency) text_pattern_ops);
create index listed_agreement_count on listed_agreement (kind, standing, model, state);

-- Who carries how much: the open cases that have liaisons, from the index alone.
create index request_load on request (submitted_on) include (liaisons, late_after) where not ended and liaisons <> '{}';
