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

create function name_key(name text) returns text language sql immutable parallel safe strict return
  btrim(regexp_replace(fold(name), '[\s.,;:%_()"/\\-]+', ' ', 'g'));
comment on function name_key is 'The folded words of a name with one space between two: Иванова-Петрова has two.';

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
  search_key text not null generated always as (name_key(surname || ' ' || given_name || ' ' || patronymic)) stored,
  name_words text[] not null generated always as (string_to_array(name_key(surname || ' ' || given_name || ' ' || patronymic), ' ')) stored,
  registered_at timestamptz not null default now(),
  erased_on date,
  was_identified boolean,
  identified boolean not null generated always as (case when erased_on is not null then coalesce(was_identified, false)
    else iin_index is not null or surname <> '' and given_name <> '' and (born_on is not null or phone_index is not null) end) stored,
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
comment on table persons is 'A citizen''s card. IIN and phone are sealed with a key kept outside the database.';
comment on column persons.identified is 'One person for certain: IIN, or surname and given name with a date of birth or a phone. Others are probably one.';
comment on column persons.was_identified is 'What the card was before it was erased, so that figures stay.';
comment on column persons.erased_on is 'Since then the card is a line of statistics: sex, year of birth, status, kinds, district.';
comment on column persons.social_status is 'Exactly one class of the form''s status table, by the written priority.';
comment on column persons.vulnerable_kinds is 'Kinds of vulnerability (СУСН), many per person; another vocabulary than the status.';
comment on column persons.phone_tail_index is 'Keyed index of the last four digits: people give these at the desk.';
call protect('persons');

create index persons_by_key on persons (organisation, search_key collate "C");
create index persons_name_words on persons using gin (name_words) with (fastupdate = off);

create table name_words (
  organisation uuid not null,
  word text collate "C" not null,
  person uuid not null,
  primary key (organisation, word, person)
);
create index name_words_like on name_words using gin (word gin_trgm_ops) with (fastupdate = off);
comment on table name_words is 'The words that names here are made of, each once: far fewer than people. Likeness is sought among them, never among the cards.';
comment on column name_words.person is 'Who brought the word. In the key, so that two desks that bring the same word at once do not wait for each other.';
call protect('name_words');

create function learn_name_words() returns trigger language plpgsql as $$ begin
  insert into name_words (organisation, word, person)
  select distinct on (c.organisation, w.word) c.organisation, w.word, c.id from changed c, unnest(c.name_words) as w (word)
  where not exists (select from name_words k where k.organisation = c.organisation and k.word = w.word);
  return null;
end $$;
create trigger persons_bring_words after insert on persons referencing new table as changed
  for each statement execute function learn_name_words();
create trigger persons_change_words after update on persons referencing new table as changed
  for each statement execute function learn_name_words();

-- Row-level security lets only leakproof operators into an index, and those of arrays and of pg_trgm are not: these functions
-- look inside the organisation's walls by themselves.

create function words_beginning(part text) returns text[] language sql stable set search_path = public, pg_temp return array(
  select distinct word from name_words
  where organisation = current_organisation() and word >= part and word < part || chr(1114111) limit 200);

create function words_containing(part text) returns text[] language sql stable set search_path = public, pg_temp return array(
  select word from (select distinct word from name_words
    where organisation = current_organisation() and word like '%' || part || '%') w order by length(word) limit 40);

create function words_like(part text, at_least real) returns text[] language plpgsql stable set search_path = public, pg_temp
  set pg_trgm.similarity_threshold = 0.6 as $$ begin
  perform set_config('pg_trgm.similarity_threshold', at_least::text, true);
  return array(select word from (
    select distinct word, similarity(word, part) as likeness from name_words
    where organisation = current_organisation() and word % part) w order by likeness desc limit 40);
end $$;

create function words_of_father(part text) returns text[] language sql stable set search_path = public, pg_temp return
  case when part ~ '...(ovic|evic|ovna|evna|uli|kizi)$' then array(
    select word from unnest(words_beginning(regexp_replace(part, '(ovic|evic|ovna|evna|uli|kizi)$', ''))) as word
    where word ~ '(ovic|evic|ovna|evna|uli|kizi)$') else '{}' end;
comment on function words_of_father is 'A patronymic in its other forms: Маратович is Маратұлы.';

-- Cards that have, for every word of the key, one of the words that stand for it; `slip` is how like those may be, 1 for none.
create function persons_named(key text, slip real, most int) returns table (id uuid, search_key text)
  language plpgsql stable set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  part text;
  choices text[];
  tests text := '';
  narrow boolean := false;
begin
  foreach part in array (string_to_array(key, ' '))[1:4] loop
    -- One or two letters are an initial: they must begin a word.
    if length(part) < 3 then
      tests := tests || format(' and '' '' || p.search_key like %L', '% ' || part || '%');
      continue;
    end if;
    choices := words_beginning(part) || words_of_father(part);
    if slip < 1 then choices := choices || words_like(part, slip);
    elsif choices = '{}' then choices := words_containing(part);
    end if;
    if choices = '{}' then return; end if;
    -- Very many words are quicker told by looking at the cards that the others lead to.
    if narrow and cardinality(choices) > 40 then tests := tests || format(' and p.search_key like %L', '%' || part || '%');
    else tests := tests || format(' and p.name_words && %L', choices);
    end if;
    narrow := true;
  end loop;
  if not narrow then return; end if;
  return query execute 'select p.id, p.search_key from persons p where p.organisation = $1' || tests || ' limit $2'
    using current_organisation(), most;
end $$;

create function persons_by_name(typed text, typed_otherwise text, most int) returns table (id uuid, matched text, likeness real)
  language plpgsql stable security definer rows 20 set search_path = public, pg_temp as $$
declare
  keys text[] := array(select k from unnest(array[name_key(typed), name_key(typed_otherwise)]) as k where k <> '');
  key text;
  slip real;
  there uuid[] := '{}';
begin
  foreach key in array keys loop
    for id, matched, likeness in select p.id, 'name_begins', 1 from persons p
      where p.organisation = current_organisation() and p.search_key collate "C" >= key and p.search_key collate "C" < key || chr(1114111)
      order by p.search_key collate "C" limit most
    loop
      there := there || id;
      matched := case when key = keys[1] then matched else 'keyboard' end;
      return next;
    end loop;
    for id, matched, likeness in select f.id, 'name_contains', similarity(f.search_key, key)
      from persons_named(key, 1, 300) f where f.id <> all (there) order by 3 desc limit most - cardinality(there)
    loop
      there := there || id;
      matched := case when key = keys[1] then matched else 'keyboard' end;
      return next;
    end loop;
    exit when there <> '{}';
  end loop;
  -- Few or none: a slip in a letter. Very like names are sought first.
  foreach slip in array '{0.6,0.45}'::real[] loop
    exit when cardinality(there) >= case slip when 0.6::real then 5 else 1 end;
    for id, matched, likeness in select f.id, 'name_similar', max(strict_word_similarity(k, f.search_key))
      from unnest(case there when '{}' then keys else keys[1:1] end) as k, persons_named(k, slip, 300) f where f.id <> all (there)
      group by f.id order by 3 desc limit most - cardinality(there)
    loop
      there := there || id;
      return next;
    end loop;
  end loop;
end $$;
comment on function persons_by_name is 'Cards by a name in any spelling: those that begin so, then those that have its words, then similar ones; else as if the keyboard had been set to the other letters.';

create function persons_of_like_name(typed_surname text, typed_given_name text, typed_year int)
  returns table (id uuid, likeness real, same_year boolean) language plpgsql stable security definer rows 10
  set search_path = public, pg_temp as $$
declare
  key text := name_key(typed_surname || ' ' || typed_given_name);
begin
  return query
    -- Without the patronymic: it is like other people's surnames.
    select p.id, similarity(key, array_to_string(p.name_words[1:2], ' ')), coalesce(p.birth_year = typed_year, false)
    from persons_named(key, 0.5, 2000) f join persons p on p.organisation = current_organisation() and p.id = f.id
    where typed_year is null or p.birth_year is null or p.birth_year = typed_year
    order by 3 desc, 2 desc limit 50;
end $$;
comment on function persons_of_like_name is 'Cards of a similar name and, where both are known, the same year of birth: likely the same person.';
revoke execute on function persons_by_name, persons_of_like_name from public;
grant execute on function persons_by_name, persons_of_like_name to quqyq_app;
