-- Accounts: who can sign in. Kept by the library of accounts (better-auth 1.7) under a role of its own; the
-- application's role gets nothing of it but the answer to "whose session is this". Tables and columns of the library
-- keep the names that it gives them.

create schema accounts;
grant usage on schema accounts to quqyq_accounts, quqyq_app;

create table accounts."user" (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text not null constraint account_email_is_taken_once unique
    constraint account_email_is_in_small_letters check (email = lower(email)),
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "twoFactorEnabled" boolean default false
);
comment on table accounts."user" is 'Somebody who can sign in. What they may do is said by their memberships.';

create table accounts.session (
  id uuid primary key default gen_random_uuid(),
  "userId" uuid not null references accounts."user" on delete cascade,
  token text not null unique,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text
);
create index sessions_of_user on accounts.session ("userId", "createdAt");
create index session_expired on accounts.session ("expiresAt");
comment on table accounts.session is 'A signed-in browser. A row that is gone is a session that has ended: nothing is cached.';

create table accounts.account (
  id uuid primary key default gen_random_uuid(),
  "userId" uuid not null references accounts."user" on delete cascade,
  "accountId" text not null,
  "providerId" text not null,
  password text,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  constraint account_has_one_password unique ("userId", "providerId")
);
comment on table accounts.account is 'A way to sign in; here only a password (scrypt), the columns of outside providers stay empty.';

create table accounts.verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_identifier on accounts.verification (identifier);
create index verification_expired on accounts.verification ("expiresAt");
comment on table accounts.verification is 'Challenges under way: a passkey being used, a password that waits for its code.';

create table accounts."twoFactor" (
  id uuid primary key default gen_random_uuid(),
  "userId" uuid not null references accounts."user" on delete cascade,
  secret text not null,
  "backupCodes" text not null,
  verified boolean default true,
  "failedVerificationCount" int default 0,
  "lockedUntil" timestamptz
);
create index second_factor_user on accounts."twoFactor" ("userId");
comment on table accounts."twoFactor" is 'Codes from an app on the phone (TOTP) and the ten spare codes, encrypted with a key kept outside the database.';

create table accounts.passkey (
  id uuid primary key default gen_random_uuid(),
  "userId" uuid not null references accounts."user" on delete cascade,
  name text,
  "publicKey" text not null,
  "credentialID" text not null unique,
  counter int not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz default now(),
  aaguid text
);
create index passkey_user on accounts.passkey ("userId");
comment on table accounts.passkey is 'Passkeys (WebAuthn): the device''s public key; the private one never leaves it.';

create table accounts.invitation (
  "userId" uuid primary key references accounts."user" on delete cascade,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  drops_second_factor boolean not null default false
);
comment on table accounts.invitation is 'A link by which somebody sets a password of their own, once. Only its hash is kept.';

create table accounts.throttle (
  key bytea primary key,
  count int not null,
  until timestamptz not null
);
create index throttle_until on accounts.throttle (until);
comment on table accounts.throttle is 'How often something was tried in the current window, for all processes together; keys are hashes.';

grant select, insert, update, delete on all tables in schema accounts to quqyq_accounts;

-- One statement per request answers who is asking. A wanted organisation that the person is no member of is nobody:
-- work must not land silently in another organisation.
create function accounts.actor_of_session(wanted_token text, wanted uuid)
  returns table (user_id uuid, member uuid, organisation uuid, name text, roles text[], offices uuid[], language text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select s."userId", m.id, m.organisation, m.name, m.roles, m.offices, coalesce(m.language, o.language)
    from accounts.session s
      join public.members m on m.user_id = s."userId" and m.ended_on is null
      join public.organisations o on o.organisation = m.organisation
    where s.token = wanted_token and s."expiresAt" > now() and (wanted is null or m.organisation = wanted)
    order by m.started_on, m.organisation
    limit 1;
end $$;
comment on function accounts.actor_of_session is 'The member whose live session this is, in the wanted organisation or the first one.';
revoke execute on function accounts.actor_of_session from public;
grant execute on function accounts.actor_of_session to quqyq_app;

create function accounts.memberships_of(wanted_user uuid)
  returns table (organisation uuid, name text, ended boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select m.organisation, o.name, m.ended_on is not null
    from public.members m join public.organisations o on o.organisation = m.organisation
    where m.user_id = wanted_user
    order by m.started_on, m.organisation
    limit 200;
end $$;
comment on function accounts.memberships_of is 'Where somebody is or was a member: an account is one person''s, its organisations may be several.';
revoke execute on function accounts.memberships_of from public;
grant execute on function accounts.memberships_of to quqyq_accounts;
