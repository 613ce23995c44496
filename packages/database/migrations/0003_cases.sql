-- Rows that lists and filters need. Event-derived columns are written by the projection and nothing else; `refold` rebuilds them.
create table request (
  request_id uuid primary key,
  reference text not null unique,
  version integer not null,
  -- Raised by every draft write in its own transaction.
  content_version integer not null default 0,
  phase text not null,
  agency_id uuid not null references agency,
  agency_name text not null,
  state text not null,
  county text not null,
  components text[] not null,
  field_office text references field_office,
  liaisons uuid[] not null,
  waiting_on text not null,
  next_step text not null,
  due_on date,
  submitted_on date,
  paper boolean not null,
  earlier_request_id uuid,
  opened_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  search text not null generated always as (lower(reference || ' ' || agency_name)) stored
);
create index request_of_agency on request (agency_id, updated_at desc, request_id desc);
create index request_updated on request (updated_at desc, request_id desc);
create index request_due on request (due_on, request_id);
create index request_submitted on request (submitted_on, request_id);
create index request_agency_name on request (agency_name, request_id);
create index request_phase on request (phase, updated_at desc, request_id desc);
create index request_waiting on request (waiting_on, updated_at desc, request_id desc);
create index request_state on request (state, updated_at desc, request_id desc);
create index request_field_office on request (field_office, updated_at desc, request_id desc);
create index request_liaisons on request using gin (liaisons);
create index request_components on request using gin (components);
create index request_search on request using gin (search gin_trgm_ops);
create index request_earlier on request (earlier_request_id) where earlier_request_id is not null;

create table agreement (
  agreement_id uuid primary key,
  reference text not null unique,
  version integer not null,
  content_version integer not null default 0,
  phase text not null,
  agency_id uuid not null references agency,
  agency_name text not null,
  state text not null,
  county text not null,
  request_id uuid not null references request,
  component text not null,
  model text,
  field_office text references field_office,
  waiting_on text not null,
  next_step text not null,
  due_on date,
  in_force_on date,
  ends_on date,
  operating text not null,
  document_sha256 text,
  opened_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  search text not null generated always as (lower(reference || ' ' || agency_name)) stored
);
create index agreement_of_agency on agreement (agency_id, updated_at desc, agreement_id desc);
create index agreement_of_request on agreement (request_id);
create index agreement_updated on agreement (updated_at desc, agreement_id desc);
create index agreement_due on agreement (due_on, agreement_id);
create index agreement_agency_name on agreement (agency_name, agreement_id);
create index agreement_phase on agreement (phase, updated_at desc, agreement_id desc);
create index agreement_waiting on agreement (waiting_on, updated_at desc, agreement_id desc);
create index agreement_component on agreement (component, updated_at desc, agreement_id desc);
create index agreement_state on agreement (state, updated_at desc, agreement_id desc);
create index agreement_search on agreement using gin (search gin_trgm_ops);

-- The one store of answers: draft and assessment. One version per field, so two people rarely meet.
create table answer (
  request_id uuid not null references request,
  question_id text not null,
  section_id text not null,
  side text not null check (side in ('agency', 'ice')),
  agency_id uuid not null,
  answer jsonb,
  version integer not null,
  by_person uuid not null,
  at timestamptz(3) not null,
  primary key (request_id, question_id)
);

create table answer_history (
  request_id uuid not null references request,
  question_id text not null,
  version integer not null,
  side text not null,
  agency_id uuid not null,
  answer jsonb,
  -- The content version that this write made: it puts the writes of all fields in one order.
  content_version integer not null,
  by_person uuid not null,
  at timestamptz(3) not null,
  primary key (request_id, question_id, version)
);

-- What was handed over, frozen: at filing (no section) and when a section is finished. The event carries the digest.
create table snapshot (
  snapshot_id uuid primary key,
  request_id uuid not null references request,
  section_id text,
  side text not null,
  agency_id uuid not null,
  edition text not null,
  digest text not null,
  body text not null,
  at timestamptz(3) not null
);
create index snapshot_of_request on snapshot (request_id, at);

create table document (
  document_id uuid primary key,
  request_id uuid references request,
  agreement_id uuid references agreement,
  agency_id uuid not null references agency,
  kind text not null,
  file_name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  state text not null,
  audience text not null default 'both' check (audience in ('both', 'agency', 'ice')),
  by_person uuid not null,
  at timestamptz(3) not null,
  upload_key text,
  -- The scan of a letter is there before the request that records it.
  check (num_nonnulls(request_id, agreement_id) <= 1)
);
create index document_of_request on document (request_id);
create index document_of_agreement on document (agreement_id);
create unique index document_upload on document (by_person, upload_key) where upload_key is not null;

-- Side effects, written in the command's transaction and carried out afterwards, at least once.
create table outbox (
  outbox_id uuid primary key,
  kind text not null,
  stream text not null,
  sequence integer not null,
  agency_id uuid not null,
  request_id uuid,
  agreement_id uuid,
  -- Who reads the letter; whoever holds the office when it is sent gets it.
  to_party text,
  to_office text,
  subject text,
  body text,
  data jsonb not null default '{}',
  state text not null default 'queued' check (state in ('queued', 'sent', 'kept', 'failed', 'done')),
  tries integer not null default 0,
  failure text,
  at timestamptz(3) not null,
  settled_at timestamptz(3)
);
create index outbox_queued on outbox (at) where state = 'queued';
create index outbox_of_request on outbox (request_id, at);
create index outbox_of_agreement on outbox (agreement_id, at);
