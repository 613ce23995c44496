-- Sign-in, twice: with one set of tables the portal's login could read reviewers' hashes and write itself a reviewer's session.

create schema auth_agency;
create table auth_agency."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table auth_agency.session (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ip_address text,
  user_agent text,
  user_id text not null references auth_agency."user" on delete cascade
);
create index on auth_agency.session (user_id);
create table auth_agency.account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references auth_agency."user" on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth_agency.account (user_id);
create table auth_agency.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth_agency.verification (identifier);
grant usage on schema auth_agency to access_agency_auth;
grant select, insert, update, delete on all tables in schema auth_agency to access_agency_auth;

create schema auth_reviewer;
create table auth_reviewer."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table auth_reviewer.session (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ip_address text,
  user_agent text,
  user_id text not null references auth_reviewer."user" on delete cascade
);
create index on auth_reviewer.session (user_id);
create table auth_reviewer.account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references auth_reviewer."user" on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth_reviewer.account (user_id);
create table auth_reviewer.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth_reviewer.verification (identifier);
grant usage on schema auth_reviewer to access_reviewer_auth;
grant select, insert, update, delete on all tables in schema auth_reviewer to access_reviewer_auth;
