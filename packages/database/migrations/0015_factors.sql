-- Second factors, what a session proves, tries that failed, and what people are told of their account. PostgreSQL 15 and newer.

-- Written out for both doors by one function, so that the two cannot drift apart; it is gone when this file ends.
create function pg_temp.factors_of(door text, auth_role text) returns void language plpgsql as $$
begin
  execute format('alter table %I."user" add column two_factor_enabled boolean not null default false', door);
  execute format($f$
    alter table %I.session
      -- How it was opened: password, totp, recovery, passkey, oidc, oidcFactor.
      add column method text not null default 'password',
      add column signed_in_at timestamptz(3) not null default now(),
      add column last_seen_at timestamptz(3) not null default now(),
      add column proved_at timestamptz(3) not null default now(),
      -- The organisation its holder acts in; the only one where nothing is said.
      add column acting_in uuid,
      -- Family and system in words, never the whole user agent.
      add column browser text not null default 'An unknown browser'
  $f$, door);
  execute format($f$
    create table %1$I.two_factor (
      id text primary key,
      user_id text not null unique references %1$I."user" on delete cascade,
      secret text not null,
      -- Hashes of the recovery codes that are left, as a JSON list.
      backup_codes text not null,
      verified boolean not null default true,
      failed_verification_count integer not null default 0,
      locked_until timestamptz,
      -- The newest time step that opened something: no code counts twice.
      last_step bigint,
      created_at timestamptz(3) not null default now()
    )
  $f$, door);
  execute format($f$
    create table %1$I.passkey (
      id text primary key,
      name text,
      public_key text not null,
      user_id text not null references %1$I."user" on delete cascade,
      credential_id text not null unique,
      counter integer not null,
      device_type text not null,
      backed_up boolean not null,
      transports text,
      created_at timestamptz(3) default now(),
      aaguid text,
      last_used_at timestamptz(3)
    )
  $f$, door);
  execute format('create index on %I.passkey (user_id)', door);
  -- An address as it was typed, hashed: known and unknown ones look alike.
  execute format('create table %I.sign_in_try (try_id uuid primary key, account text not null, network text not null, at timestamptz(3) not null)', door);
  execute format('create index on %I.sign_in_try (account, at)', door);
  execute format('create index on %I.sign_in_try (network, at)', door);
  -- Browsers that somebody signed in with before: the first time with another one is told by mail.
  execute format($f$
    create table %1$I.known_browser (
      user_id text not null references %1$I."user" on delete cascade,
      browser text not null,
      primary key (user_id, browser)
    )
  $f$, door);
  execute format('grant select, insert, update, delete on all tables in schema %I to %I', door, auth_role);
  -- One outside identity opens one account.
  execute format('create unique index on %I.account (provider_id, account_id)', door);
end $$;
select pg_temp.factors_of('auth_agency', 'access_agency_auth');
select pg_temp.factors_of('auth_reviewer', 'access_reviewer_auth');

-- When somebody last signed in, for accounts that nobody uses.
create table last_sign_in (
  person_id uuid primary key references person,
  on_date date not null
);
alter table last_sign_in enable row level security;
grant select, insert, update on last_sign_in to access_agency_auth, access_reviewer_auth;
grant select on last_sign_in to access_worker;
-- Each door's people only: the sub-select sees what the door's policy on person shows.
create policy agency_auth on last_sign_in for all to access_agency_auth
  using (person_id in (select person_id from person)) with check (person_id in (select person_id from person));
create policy reviewer_auth on last_sign_in for all to access_reviewer_auth
  using (person_id in (select person_id from person)) with check (person_id in (select person_id from person));
create policy worker on last_sign_in for select to access_worker using (true);

-- An account that nobody used is opened again by its holder, with both factors; an address is changed by its holder.
grant update (dormant_on, email) on person to access_agency_auth, access_reviewer_auth;
create policy agency_auth_update on person for update to access_agency_auth using (party = 'agency') with check (party = 'agency');
create policy reviewer_auth_update on person for update to access_reviewer_auth
  using (party in ('ice', 'oversight')) with check (party in ('ice', 'oversight'));

-- Letters about accounts. A door writes them and cannot read them; the worker sends them and keeps no text of what was sent.
create table account_letter (
  letter_id uuid primary key,
  -- One address, or whoever holds a role.
  to_email text,
  to_role text,
  subject text not null,
  body text,
  state text not null default 'queued' check (state in ('queued', 'sent', 'kept', 'failed')),
  tries integer not null default 0,
  at timestamptz(3) not null,
  check ((to_email is null) <> (to_role is null))
);
create index account_letter_queued on account_letter (at) where state = 'queued';
alter table account_letter enable row level security;
grant insert on account_letter to access_agency_auth, access_reviewer_auth;
grant select, insert, update, delete on account_letter to access_worker;
create policy agency_auth_insert on account_letter for insert to access_agency_auth with check (true);
create policy reviewer_auth_insert on account_letter for insert to access_reviewer_auth with check (true);
create policy worker on account_letter for all to access_worker using (true) with check (true);
