-- Who may touch what. One policy per role, never OR across roles: an OR policy turns trigram and full-text search into
-- sequential scans. The reviewers' policies on rows that are searched are plainly true for the same reason; what a draft says
-- (answers, snapshots before filing) is kept from them here, that a draft exists is kept from them by the domain.
grant usage on schema public to access_agency_door, access_reviewer_door, access_public_pages, access_agency_auth, access_reviewer_auth, access_worker;

grant select on field_office, agency to access_agency_door, access_reviewer_door, access_public_pages, access_worker;
grant select, insert, update on counter to access_agency_door, access_reviewer_door, access_worker;
grant select, insert on event, answer_history, snapshot, typed_text to access_agency_door, access_reviewer_door, access_worker;
grant select, insert, update on stream_head, request, agreement, answer, document, idempotency to access_agency_door, access_reviewer_door, access_worker;
grant select, insert on outbox to access_agency_door, access_reviewer_door;
grant select, insert, update on outbox to access_worker;
grant update (text, salt, erased_on, erased_under) on typed_text to access_worker;
grant update (display_name, email, erased_on) on person to access_worker;
grant delete on idempotency to access_worker;
grant select on person to access_agency_door, access_reviewer_door, access_worker;
grant select on person to access_agency_auth, access_reviewer_auth;

alter table event enable row level security;
alter table stream_head enable row level security;
alter table typed_text enable row level security;
alter table request enable row level security;
alter table agreement enable row level security;
alter table answer enable row level security;
alter table answer_history enable row level security;
alter table snapshot enable row level security;
alter table document enable row level security;
alter table outbox enable row level security;
alter table idempotency enable row level security;
alter table person enable row level security;

create policy agency_door on event for all to access_agency_door using (agency_id = access_agency()) with check (agency_id = access_agency());
create policy reviewer_door on event for all to access_reviewer_door using (true) with check (true);
create policy agency_door on stream_head for all to access_agency_door using (agency_id = access_agency()) with check (agency_id = access_agency());
create policy reviewer_door on stream_head for all to access_reviewer_door using (true) with check (true);
create policy agency_door on request for all to access_agency_door using (agency_id = access_agency()) with check (agency_id = access_agency());
create policy reviewer_door on request for all to access_reviewer_door using (true) with check (true);
create policy agency_door on agreement for all to access_agency_door using (agency_id = access_agency()) with check (agency_id = access_agency());
create policy reviewer_door on agreement for all to access_reviewer_door using (true) with check (true);

-- A typed text reaches the side it was written for.
create policy agency_door on typed_text for all to access_agency_door using (agency_id = access_agency() and audience in ('both', 'agency')) with check (agency_id = access_agency());
create policy reviewer_door on typed_text for all to access_reviewer_door using (audience in ('both', 'ice')) with check (true);

-- Each side reads its own answers as they stand; the other's only as handed over.
create policy agency_door on answer for all to access_agency_door using (agency_id = access_agency() and side = 'agency') with check (agency_id = access_agency() and side = 'agency');
create policy reviewer_door on answer for all to access_reviewer_door using (side = 'ice') with check (side = 'ice');
create policy agency_door on answer_history for all to access_agency_door using (agency_id = access_agency() and side = 'agency') with check (agency_id = access_agency() and side = 'agency');
create policy reviewer_door on answer_history for all to access_reviewer_door using (side = 'ice') with check (side = 'ice');
create policy agency_door on snapshot for all to access_agency_door using (agency_id = access_agency()) with check (agency_id = access_agency());
create policy reviewer_door on snapshot for all to access_reviewer_door using (true) with check (true);

create policy agency_door on document for all to access_agency_door using (agency_id = access_agency() and audience in ('both', 'agency')) with check (agency_id = access_agency() and audience in ('both', 'agency'));
create policy reviewer_door on document for all to access_reviewer_door using (audience in ('both', 'ice')) with check (audience in ('both', 'ice'));
create policy agency_door_select on outbox for select to access_agency_door using (agency_id = access_agency() and to_party = 'agency');
create policy agency_door_insert on outbox for insert to access_agency_door with check (agency_id = access_agency());
create policy reviewer_door on outbox for all to access_reviewer_door using (true) with check (true);
create policy agency_door on idempotency for all to access_agency_door using (actor = access_person()) with check (actor = access_person());
create policy reviewer_door on idempotency for all to access_reviewer_door using (actor = access_person()) with check (actor = access_person());

-- An agency sees its own people and those of ICE, whom it works with.
create policy agency_door_select on person for select to access_agency_door using (agency_id = access_agency() or party in ('ice', 'system'));
create policy reviewer_door_select on person for select to access_reviewer_door using (true);
create policy agency_auth_select on person for select to access_agency_auth using (party = 'agency');
create policy reviewer_auth_select on person for select to access_reviewer_auth using (party in ('ice', 'oversight'));

create policy worker on event for all to access_worker using (true) with check (true);
create policy worker on stream_head for all to access_worker using (true) with check (true);
create policy worker on typed_text for all to access_worker using (true) with check (true);
create policy worker on request for all to access_worker using (true) with check (true);
create policy worker on agreement for all to access_worker using (true) with check (true);
create policy worker on answer for all to access_worker using (true) with check (true);
create policy worker on answer_history for all to access_worker using (true) with check (true);
create policy worker on snapshot for all to access_worker using (true) with check (true);
create policy worker on document for all to access_worker using (true) with check (true);
create policy worker on outbox for all to access_worker using (true) with check (true);
create policy worker on idempotency for all to access_worker using (true) with check (true);
create policy worker on person for all to access_worker using (true) with check (true);
