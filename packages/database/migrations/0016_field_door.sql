-- The wall between field offices. Whoever of ICE holds only offices of one field office reads under a role of its own, with policies
-- of its own: an OR in the reviewers' policies would turn their searches into sequential scans. PostgreSQL 15 and newer.
create function access_field_office() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('access.field_office', true), '') $$;

grant usage on schema public to access_field_door;
grant select on field_office, agency to access_field_door;
grant select, insert, update on counter to access_field_door;
grant select, insert on event, answer_history, snapshot, typed_text to access_field_door;
grant select, insert, update on stream_head, request, agreement, answer, document, idempotency, agreement_value to access_field_door;
grant select, insert on outbox to access_field_door;
grant select on person to access_field_door;
grant select on list_import, listed_agreement, listed_row, match_decision to access_field_door;

-- ICE's own history as an organisation (its fixed id) is open to all of its people. In the cases, two conditions decide, and both are columns: all other tables ask these two, by primary key, under these very policies.
create policy field_door on request for all to access_field_door
  using (field_office = access_field_office() and phase not in ('draft', 'discarded'))
  with check (field_office = access_field_office() and phase not in ('draft', 'discarded'));
create policy field_door on agreement for all to access_field_door
  using (field_office = access_field_office()) with check (field_office = access_field_office());

create policy field_door on event for all to access_field_door
  using (case
    when stream like 'request/%' then exists (select from request r where r.request_id = substr(stream, 9)::uuid)
    when stream like 'agreement/%' then exists (select from agreement a where a.agreement_id = substr(stream, 11)::uuid)
    else stream = 'organisation/00000000-0000-7000-8000-0000000000ce' end);
create policy field_door on stream_head for all to access_field_door
  using (case
    when stream like 'request/%' then exists (select from request r where r.request_id = substr(stream, 9)::uuid)
    when stream like 'agreement/%' then exists (select from agreement a where a.agreement_id = substr(stream, 11)::uuid)
    else stream = 'organisation/00000000-0000-7000-8000-0000000000ce' end);
create policy field_door on typed_text for all to access_field_door
  using (audience in ('both', 'ice') and case
    when stream like 'request/%' then exists (select from request r where r.request_id = substr(stream, 9)::uuid)
    when stream like 'agreement/%' then exists (select from agreement a where a.agreement_id = substr(stream, 11)::uuid)
    else stream = 'organisation/00000000-0000-7000-8000-0000000000ce' end);

create policy field_door on answer for all to access_field_door
  using (side = 'ice' and exists (select from request r where r.request_id = answer.request_id));
create policy field_door on answer_history for all to access_field_door
  using (side = 'ice' and exists (select from request r where r.request_id = answer_history.request_id));
create policy field_door on snapshot for all to access_field_door
  using (exists (select from request r where r.request_id = snapshot.request_id));
create policy field_door on agreement_value for all to access_field_door
  using (exists (select from agreement a where a.agreement_id = agreement_value.agreement_id));

-- What belongs to no case yet is the program office's.
create policy field_door on document for all to access_field_door
  using (audience in ('both', 'ice') and (
    exists (select from request r where r.request_id = document.request_id)
    or exists (select from agreement a where a.agreement_id = document.agreement_id)));
create policy field_door on outbox for all to access_field_door
  using (exists (select from request r where r.request_id = outbox.request_id)
    or exists (select from agreement a where a.agreement_id = outbox.agreement_id)
    or stream = 'organisation/00000000-0000-7000-8000-0000000000ce');
create policy field_door on idempotency for all to access_field_door
  using (actor = access_person()) with check (actor = access_person());
-- People of agencies: those who belong to an agency with a case here.
create policy field_door on person for select to access_field_door
  using (party <> 'agency' or exists (select from member m join request r on r.agency_id = m.organisation_id where m.person_id = person.person_id));

-- A draft's documents are the agency's own. The reviewers' policy on the request itself stays plainly true: a condition there has to be
-- asked before a LIKE, which is not leakproof, so no trigram index would serve their search any more.
drop policy reviewer_door on document;
create policy reviewer_door on document for all to access_reviewer_door
  using (audience in ('both', 'ice') and (request_id is null
    or exists (select from request r where r.request_id = document.request_id and r.phase not in ('draft', 'discarded'))))
  with check (audience in ('both', 'ice'));
