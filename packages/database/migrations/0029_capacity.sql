-- Figures that the capacity page adds up, read from what was handed over as it is frozen: officers offered, seats, supervision.
-- A generated column, so that no command asks one statement more and what was frozen before has them too.
create function access_figures(body text) returns jsonb language sql immutable parallel safe
  as $$ select nullif(jsonb_strip_nulls(jsonb_build_object(
    'jail', body::jsonb #> '{answers,officersForJail,value}',
    'field', body::jsonb #> '{answers,officersForField,value}',
    'seats', body::jsonb #> '{answers,classSeats,value}',
    'perSupervisor', body::jsonb #> '{answers,officersPerSupervisor,value}')), '{}') $$;
alter table snapshot add column figures jsonb generated always as (access_figures(body)) stored;
create index snapshot_figures on snapshot (request_id, at desc) where figures is not null;
create index snapshot_seats on snapshot (at desc) where figures ? 'seats';

-- Open cases by field office and by what they ask for: what people carry at one time, from the index alone.
create index request_open_by_office on request (field_office, components, phase, late_after) where not ended and phase not in ('draft', 'discarded');
drop index request_load;
create index request_load on request (submitted_on) include (liaisons, late_after, field_office) where not ended and liaisons <> '{}';
-- How many arrive in a month, from the index alone.
create index request_arrivals on request (submitted_on, field_office) where submitted_on is not null and phase not in ('draft', 'discarded');
