-- What an organisation's history brings with it: its documents, its letters, who is active. PostgreSQL 15 and newer.

-- A letter on file, a written word, the evidence of a new officeholder. An agency that the register lacks has papers before it has a row.
alter table document add column organisation_id uuid;
alter table document drop constraint document_agency_id_fkey;
create index document_of_organisation on document (organisation_id) where organisation_id is not null;

-- Whoever bound to a field office opens no papers of an organisation; the reviewers' and the agency's policies hold for them as they are.
grant insert on account_letter to access_agency_door, access_reviewer_door;
create policy agency_door_insert on account_letter for insert to access_agency_door with check (true);
create policy reviewer_door_insert on account_letter for insert to access_reviewer_door with check (true);

-- The program office adds an agency that the register does not have.
grant insert on agency to access_reviewer_door;

-- Whether an address has an account of another party: the doors may ask, and learn nothing else.
create function person_elsewhere(address text, own_party text) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from person where lower(email) = lower(address) and party not in (own_party, 'system')) $$;
revoke all on function person_elsewhere(text, text) from public;
grant execute on function person_elsewhere(text, text) to access_agency_door, access_reviewer_door;

-- Somebody who is shut out of every organisation has no account to sign in with; let in again by one, he has.
create function settle_person(one uuid) returns void language sql volatile security definer set search_path = public, pg_temp
  as $$ update person set active = exists (select from member m where m.person_id = one and m.disabled_on is null)
        where person_id = one and party <> 'system' and erased_on is null $$;
revoke all on function settle_person(uuid) from public;
grant execute on function settle_person(uuid) to access_agency_door, access_reviewer_door, access_worker;

-- Which organisation a link belongs to. Whoever asks has the link, whose hash nobody can guess, and learns an id.
create function organisation_of_token(hash text) returns uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id from invitation where token_sha256 = hash $$;
revoke all on function organisation_of_token(text) from public;
grant execute on function organisation_of_token(text) to access_agency_door, access_reviewer_door;
