-- The ground floor: the application's roles, the walls between organisations, the audit log, files.

create extension if not exists pg_trgm;

-- Roles belong to the whole server; another database of it may have made them already.
do $$ begin
  if not exists (select from pg_roles where rolname = 'quqyq_app') then create role quqyq_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'quqyq_accounts') then create role quqyq_accounts nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant quqyq_app, quqyq_accounts to current_user;
revoke create on schema public from public;
grant usage on schema public to quqyq_app;

create function current_organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organisation', true), '')::uuid;
comment on function current_organisation is 'The organisation this transaction works for; none unless it was said, so a forgotten setting sees nothing.';

-- Gives a table its wall: rows of the transaction's organisation are all there is.
create procedure protect(protected regclass, rights text default 'select, insert, update, delete') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('create policy own_organisation on %s using (organisation = (select current_organisation()))', protected);
  execute format('grant %s on %s to quqyq_app', rights, protected);
end $$;

-- One spelling for search: ё/е, Kazakh letters and their Russian habits, Cyrillic and Latin typing fold to one Latin key.
create function fold(name text) returns text language sql immutable parallel safe strict return
  translate(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      lower(normalize(name, NFC)),
      'shch', 'щ'), 'zh', 'ж'), 'sh', 'ш'), 'ch', 'ч'), 'kh', 'х'), 'gh', 'ғ'), 'ts', 'ц'), 'ya', 'я'), 'yu', 'ю'), 'ye', 'е'), 'x', 'кс'),
    'абвгдеёжзийклмнопрстуфхцчшщыэюяәғқңөұүһіyqäöüūğñşıьъ''’`',
    'abvgdeejziiklmnoprstufhccssieuaagknouuhiikaouugnsi');
comment on function fold is 'Search key of a name: equal for the spellings that people use for one another.';

create table organisations (
  organisation uuid primary key,
  name text not null constraint organisation_has_name check (name <> ''),
  short_name text not null default '',
  bin text constraint organisation_bin_has_12_digits check (bin ~ '^\d{12}$'),
  language text not null default 'ru' constraint organisation_language_is_known check (language in ('ru', 'kk', 'en')),
  time_zone text not null default 'Asia/Qostanay',
  founded_at timestamptz not null default now(),
  version int not null default 1
);
comment on table organisations is 'A grantee that runs programmes here (грантополучатель). Everything else belongs to one.';
call protect('organisations');

create function has_organisations() returns boolean language sql stable security definer set search_path = public
  return exists (select from organisations);
comment on function has_organisations is 'False until the first run is done.';

create table audit_log (
  organisation uuid not null references organisations,
  seq bigint not null,
  at timestamptz not null,
  member uuid not null,
  action text not null,
  subject uuid,
  details jsonb not null default '{}',
  previous bytea not null,
  hash bytea not null,
  primary key (organisation, seq)
);
create index audit_log_subject on audit_log (organisation, subject, seq) where subject is not null;
comment on table audit_log is 'Who did what to which record, in the order of commit; each line carries the hash of the one before.';

create table audit_heads (
  organisation uuid primary key references organisations,
  seq bigint not null,
  hash bytea not null
) with (fillfactor = 50);
comment on table audit_heads is 'The last line of each organisation''s log: the chain is continued here, and a cut tail shows.';

create function audit_text(line audit_log) returns bytea language sql immutable return convert_to(concat_ws(E'\x1f',
  (line).organisation, (line).seq, to_char((line).at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
  (line).member, (line).action, (line).subject, (line).details::text), 'UTF8');

create function chain_audit_line() returns trigger language plpgsql security definer set search_path = public as $$
declare head audit_heads;
begin
  select * into head from audit_heads where organisation = new.organisation for update;
  if not found then
    insert into audit_heads values (new.organisation, 0, '\x') on conflict do nothing;
    select * into head from audit_heads where organisation = new.organisation for update;
  end if;
  new.seq := head.seq + 1;
  new.at := clock_timestamp();
  new.previous := head.hash;
  new.hash := sha256(head.hash || audit_text(new));
  update audit_heads set seq = new.seq, hash = new.hash where organisation = new.organisation;
  return new;
end $$;
create trigger audit_log_is_chained before insert on audit_log for each row execute function chain_audit_line();

call protect('audit_log', 'select, insert');
call protect('audit_heads', 'select');

create table looks (
  organisation uuid not null references organisations,
  id uuid not null,
  at timestamptz not null default clock_timestamp(),
  member uuid not null,
  permission text not null,
  persons uuid[] not null constraint look_is_at_somebody check (cardinality(persons) > 0),
  primary key (organisation, id)
);
create index looks_persons on looks using gin (persons);
comment on table looks is 'Who looked at whose data, and by which right. Apart from the audit log: reading takes no turn at its chain.';
comment on column looks.id is 'Follows from member, right, persons and the time in steps of some minutes: a look repeated at once is one line.';
call protect('looks', 'select, insert');

-- No operator of arrays is leakproof: under row-level security the index is reached from inside only.
create function looks_at(cards uuid[]) returns setof looks language sql stable security definer rows 100
  set search_path = public, pg_temp
  begin atomic select * from looks where organisation = current_organisation() and persons && cards; end;
comment on function looks_at is 'Looks of the own organisation at any of these cards.';
revoke execute on function looks_at from public;
grant execute on function looks_at to quqyq_app;

create table key_marks (
  mark bytea primary key
);
create unique index key_marks_one on key_marks ((true));
comment on table key_marks is 'One row: a keyed index of a fixed text, by which a start with another key is noticed.';

create table files (
  organisation uuid not null references organisations,
  id uuid not null,
  hash text not null constraint file_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
  size bigint not null constraint file_is_not_empty check (size > 0),
  media_type text not null,
  name text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default now(),
  primary key (organisation, id)
);
create index files_hash on files (organisation, hash);
comment on table files is 'An uploaded file. The bytes lie in the file store under their SHA-256; the type was read from them, not from the name.';
call protect('files');

create table jobs (
  organisation uuid not null references organisations,
  id uuid not null,
  name text not null constraint job_is_named_as_a_permission check (name ~ '^[a-z]+\.[a-z]+\.[a-z]+$'),
  share real not null default 0 constraint job_share_is_a_share check (share between 0 and 1),
  step jsonb,
  cancelled_at timestamptz,
  added_at timestamptz not null default now(),
  primary key (organisation, id)
);
create index jobs_added on jobs (organisation, added_at);
comment on table jobs is 'Background work as its organisation sees it: how far it is and whether it was told to stop. The queue itself is pg-boss''s.';
call protect('jobs');

create function every_organisation() returns setof uuid language sql stable security definer set search_path = public
  begin atomic select organisation from organisations; end;
comment on function every_organisation is 'For work that the clock starts: it goes through the organisations one by one, inside the walls of each.';
