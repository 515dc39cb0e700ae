-- People: the organisation's members (staff with roles), and the citizens whom it helps.

create table members (
  organisation uuid not null references organisations,
  id uuid not null,
  user_id uuid not null,
  name text not null constraint member_has_name check (name <> ''),
  position text not null default '',
  roles text[] not null constraint member_has_role check (cardinality(roles) > 0)
    constraint member_roles_are_known check (roles <@ '{chair,coordinator,lawyer,editor,accountant,teacher,intern,monitor}'),
  offices uuid[] not null default '{}',
  language text constraint member_language_is_known check (language in ('ru', 'kk', 'en')),
  started_on date not null,
  ended_on date,
  version int not null default 1,
  primary key (organisation, id),
  constraint member_is_added_once unique (organisation, user_id),
  constraint member_ends_after_start check (ended_on >= started_on)
);
create index members_user on members (user_id);
comment on table members is 'Staff of an organisation and its operator''s monitor: who may do what here.';
comment on column members.language is 'Their own choice; none means the organisation''s.';
comment on column members.offices is 'Offices to which office-bound roles (lawyer, intern) are limited.';
call protect('members');

create table persons (
  organisation uuid not null references organisations,
  id uuid not null,
  surname text not null,
  given_name text not null default '',
  patronymic text not null default '',
  sex text not null constraint person_sex_is_known check (sex in ('female', 'male')),
  birth_year int constraint person_birth_year_is_believable check (birth_year between 1900 and 2100),
  born_on date constraint person_birth_date_fits_year check (extract(year from born_on) = birth_year),
  social_status text not null constraint person_status_is_of_the_form check (social_status in
    ('children', 'youth', 'civil_servants', 'budget_employees', 'disabled', 'older_50_plus', 'unemployed',
     'public_organisation_reps', 'business_reps', 'other')),
  vulnerable_kinds text[] not null default '{}',
  district text,
  language text default 'ru' constraint person_language_is_known check (language in ('ru', 'kk', 'en')),
  iin_sealed bytea,
  iin_index bytea,
  phone_sealed bytea,
  phone_index bytea,
  phone_tail_index bytea,
  consent_on date,
  consent_how text constraint person_consent_is_of_a_kind check (consent_how in ('paper', 'electronic', 'oral_recorded')),
  consent_withdrawn_on date,
  search_key text not null generated always as (fold(surname || ' ' || given_name || ' ' || patronymic)) stored,
  registered_at timestamptz not null default now(),
  erased_on date,
  version int not null default 1,
  primary key (organisation, id),
  constraint person_has_surname check (surname <> '' or erased_on is not null),
  constraint person_speaks_a_language check (language is not null or erased_on is not null),
  constraint person_erased_is_nobody check (erased_on is null
    or (surname || given_name || patronymic = '' and num_nonnulls(born_on, language, iin_sealed, phone_sealed) = 0)),
  constraint person_consent_says_how check ((consent_on is null) = (consent_how is null)),
  constraint person_consent_is_withdrawn_after_given check (consent_withdrawn_on is null or coalesce(consent_withdrawn_on >= consent_on, false)),
  constraint person_iin_is_sealed_and_indexed check ((iin_sealed is null) = (iin_index is null)),
  constraint person_phone_is_sealed_and_indexed check ((phone_sealed is null) = (phone_index is null))
);
create unique index persons_one_card_per_iin on persons (organisation, iin_index) where iin_index is not null;
create index persons_phone on persons (organisation, phone_index) where phone_index is not null;
create index persons_phone_tail on persons (organisation, phone_tail_index) where phone_tail_index is not null;
create index persons_by_name on persons (organisation, surname collate "kk-x-icu", given_name collate "kk-x-icu", id);
create index persons_search on persons using gin (search_key gin_trgm_ops);
comment on table persons is 'A citizen''s card. IIN and phone are sealed with a key kept outside the database.';
comment on column persons.erased_on is 'Since then the card is a line of statistics: sex, year of birth, status, kinds, district.';
comment on column persons.social_status is 'Exactly one class of the form''s status table, by the written priority.';
comment on column persons.vulnerable_kinds is 'Kinds of vulnerability (СУСН), many per person; another vocabulary than the status.';
comment on column persons.phone_tail_index is 'Keyed index of the last four digits: people give these at the desk.';
call protect('persons');

create index persons_by_key on persons (organisation, search_key collate "C");

-- Row-level security lets only leakproof operators into an index, and those of pg_trgm are not: these two functions
-- look inside the organisation's walls by themselves.

create function persons_by_name(typed text, most int) returns table (id uuid, matched text, likeness real)
  language plpgsql stable security definer rows 20 set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
  own uuid := current_organisation();
  words text[] := array(select word from regexp_split_to_table(fold(typed), '[\s.,;%_\\-]+') as word where word <> '' limit 3);
  key text := array_to_string(words, ' ');
  -- One or two letters are an initial: they must begin a word.
  parts text[] := array(select case when length(word) < 3 then '% ' else '%' end || word || '%' from unnest(words) as word);
  long text[] := array(select word from unnest(words) as word where length(word) >= 3);
  found_ids uuid[];
  least numeric;
begin
  found_ids := array(select p.id from persons p
    where p.organisation = own and p.search_key collate "C" >= key and p.search_key collate "C" < key || chr(1114111) and key <> ''
    order by p.search_key collate "C" limit most);
  return query select unnest(found_ids), 'name_begins', 1::real;
  most := most - cardinality(found_ids);
  if most = 0 or long = '{}' then return; end if;

  return query select f.id, 'name_contains', similarity(f.search_key, key) from (
    select p.id, p.search_key from persons p
    where p.organisation = own and p.search_key like parts[1] and p.search_key like coalesce(parts[2], parts[1])
      and p.search_key like coalesce(parts[3], parts[1]) and p.id <> all (found_ids) limit 300) f
    order by 3 desc limit most;
  get diagnostics most = row_count;
  if most + cardinality(found_ids) >= 5 then return; end if;

  -- Few or none: a slip in a letter. Every long word must be like some word of the name; very like ones are sought first.
  foreach least in array array[0.65, 0.5] loop
    perform set_config('pg_trgm.word_similarity_threshold', least::text, true);
    return query select f.id, 'name_similar', strict_word_similarity(key, f.search_key) from (
      select p.id, p.search_key from persons p
      where p.organisation = own and long[1] <% p.search_key and coalesce(long[2], long[1]) <% p.search_key
        and coalesce(long[3], long[1]) <% p.search_key and p.id <> all (found_ids)
        and not (p.search_key like parts[1] and p.search_key like coalesce(parts[2], parts[1])
          and p.search_key like coalesce(parts[3], parts[1]))
      limit 300) f
      order by 3 desc limit 20;
    if found then return; end if;
  end loop;
end $$;
comment on function persons_by_name is 'Cards by a name in any spelling: those that begin so, then those that contain its words, then similar ones.';

create function persons_of_like_name(typed_surname text, typed_given_name text, typed_year int)
  returns table (id uuid, likeness real, same_year boolean) language plpgsql stable security definer rows 10
  set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
  own uuid := current_organisation();
  surname_key text := btrim(fold(typed_surname));
  given_key text := btrim(fold(typed_given_name));
  key text := btrim(surname_key || ' ' || given_key);
begin
  return query with candidates as (
    (select p.id, p.search_key, p.birth_year from persons p
      where p.organisation = own and p.search_key collate "C" >= key and p.search_key collate "C" < key || chr(1114111)
        and (typed_year is null or p.birth_year is null or p.birth_year = typed_year) limit 50)
    union
    (select p.id, p.search_key, p.birth_year from persons p
      where p.organisation = own and surname_key <% p.search_key and coalesce(nullif(given_key, ''), surname_key) <% p.search_key
        and (typed_year is null or p.birth_year is null or p.birth_year = typed_year) limit 300)
  ), scored as (
    -- Without the patronymic: it is like other people's surnames.
    select c.id, similarity(key, array_to_string((string_to_array(c.search_key, ' '))[1:2], ' ')) as likeness,
      coalesce(c.birth_year = typed_year, false) as same_year from candidates c
  )
  select * from scored s where s.likeness >= case when s.same_year then 0.5 else 0.6 end
  order by s.same_year desc, s.likeness desc limit 10;
end $$;
comment on function persons_of_like_name is 'Cards of a similar name and, where both are known, the same year of birth: likely the same person.';
revoke execute on function persons_by_name, persons_of_like_name from public;
grant execute on function persons_by_name, persons_of_like_name to quqyq_app;
