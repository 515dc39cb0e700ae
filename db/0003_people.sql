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
  seen_kinds text[] not null default '{}',
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
  consent_until date,
  consent_things text[] not null default '{}',
  search_key text not null generated always as (name_key(surname || ' ' || given_name || ' ' || patronymic)) stored,
  name_words text[] not null generated always as (string_to_array(name_key(surname || ' ' || given_name || ' ' || patronymic), ' ')) stored,
  registered_at timestamptz not null default now(),
  merged_into uuid,
  erased_on date,
  was_identified boolean,
  identified boolean not null generated always as (case when erased_on is not null then coalesce(was_identified, false)
    else iin_index is not null or surname <> '' and given_name <> '' and (born_on is not null or phone_index is not null) end) stored,
  locked_on date,
  locked_until date,
  locked_because text,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, merged_into) references persons,
  constraint person_is_not_merged_into_itself check (merged_into <> id),
  constraint person_lock_says_why check ((locked_on is null) = (locked_because is null) and (locked_until is null or locked_on is not null)),
  constraint person_erased_is_not_locked check (erased_on is null or locked_on is null),
  constraint person_document_is_seen_of_own_kind check (seen_kinds <@ vulnerable_kinds),
  constraint person_has_surname check (surname <> '' or erased_on is not null),
  constraint person_speaks_a_language check (language is not null or erased_on is not null),
  constraint person_erased_is_nobody check (erased_on is null
    or (surname || given_name || patronymic = '' and num_nonnulls(born_on, language, iin_sealed, phone_sealed) = 0)),
  constraint person_consent_says_how check ((consent_on is null) = (consent_how is null)),
  constraint person_consent_is_withdrawn_after_given check (consent_withdrawn_on is null or coalesce(consent_withdrawn_on >= consent_on, false)),
  constraint person_iin_is_sealed_and_indexed check ((iin_sealed is null) = (iin_index is null)),
  constraint person_phone_is_sealed_and_indexed check ((phone_sealed is null) = (phone_index is null))
);
create unique index persons_one_card_per_iin on persons (organisation, iin_index) where iin_index is not null and merged_into is null;
create index persons_birth_year on persons (organisation, birth_year);
create index persons_merged on persons (organisation, merged_into) where merged_into is not null;
create index persons_withdrawn on persons (organisation, consent_withdrawn_on) where consent_withdrawn_on is not null and erased_on is null;
create index persons_locked_until on persons (organisation, locked_until) where locked_until is not null;
create index persons_consent_until on persons (organisation, consent_until) where consent_until is not null and erased_on is null;
create index persons_phone on persons (organisation, phone_index) where phone_index is not null;
create index persons_phone_tail on persons (organisation, phone_tail_index) where phone_tail_index is not null;
create index persons_by_name on persons (organisation, surname collate "kk-x-icu", given_name collate "kk-x-icu", id);
comment on table persons is 'A citizen''s card. IIN and phone are sealed with a key kept outside the database.';
comment on column persons.identified is 'One person for certain: IIN, or surname and given name with a date of birth or a phone. Others are probably one.';
comment on column persons.was_identified is 'What the card was before it was erased, so that figures stay.';
comment on column persons.seen_kinds is 'Kinds whose document somebody here has seen; the latest of kind_marks. Copies are not kept.';
comment on column persons.consent_things is 'What the person agrees to now: these consent columns follow from consents and consent_withdrawals by a trigger.';
comment on column persons.merged_into is 'This card turned out to be that one''s: it is found nowhere, its address leads there, and merging can be undone.';
comment on column persons.locked_on is 'Kept although its consent is over, because a law says so: shown to leads only, changed by nobody.';
comment on column persons.erased_on is 'Since then the card is a line of statistics: sex, year of birth, status, kinds, district.';
comment on column persons.social_status is 'Exactly one class of the form''s status table, by the written priority.';
comment on column persons.vulnerable_kinds is 'Kinds of vulnerability (СУСН), many per person; another vocabulary than the status.';
comment on column persons.phone_tail_index is 'Keyed index of the last four digits: people give these at the desk.';
call protect('persons');

-- What is written for a card that was merged meanwhile (a draft of yesterday) belongs to the kept one; to an erased one, to nobody.
create function refer_to_card_in_use() returns trigger language plpgsql as $$
declare
  card persons;
begin
  if new.person is null or (tg_op = 'UPDATE' and new.person is not distinct from old.person) then return new; end if;
  loop
    select * into card from persons where organisation = new.organisation and id = new.person;
    exit when card.merged_into is null;
    new.person := card.merged_into;
  end loop;
  if card.erased_on is not null then
    raise exception 'the card was erased' using errcode = 'check_violation', constraint = 'record_is_of_a_card_in_use';
  end if;
  return new;
end $$;

create table consent_texts (
  organisation uuid not null references organisations,
  id uuid not null,
  number int constraint consent_text_number_is_positive check (number > 0),
  parts jsonb not null,
  operator jsonb,
  grant_operator text not null default '',
  term_months int not null constraint consent_text_term_is_positive check (term_months > 0),
  erase_days int not null constraint consent_text_erases_soon check (erase_days between 1 and 90),
  in_force_from date,
  approved_by text not null default '',
  approved_on date,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, id),
  constraint consent_text_in_force_has_a_number check ((in_force_from is null) = (number is null)),
  constraint consent_text_in_force_names_its_operator check ((in_force_from is null) = (operator is null)),
  constraint consent_text_in_force_names_the_grant_operator check (in_force_from is null or grant_operator <> ''),
  constraint consent_text_approval_says_who_and_when check ((approved_by = '') = (approved_on is null)),
  constraint consent_text_in_force_is_approved check (in_force_from is null or coalesce(approved_on <= in_force_from, false)),
  constraint consent_text_number_is_taken_once unique (organisation, number),
  constraint consent_text_begins_on_its_own_day unique (organisation, in_force_from)
);
create unique index consent_texts_one_draft on consent_texts (organisation) where number is null;
comment on table consent_texts is 'Versions of what people agree to (Law No 94-V). One draft at a time; in force is the latest that has begun.';
comment on column consent_texts.parts is 'By language, then by part: purposes, data, third parties, cross-border, publication, term, withdrawal.';
comment on column consent_texts.operator is 'Name, BIN and address of the organisation on the day on which the text was put in force.';
comment on column consent_texts.erase_days is 'Within how many calendar days after a withdrawal the data must be gone: the law''s number as the lawyer approved it.';
call protect('consent_texts', 'select, insert, update');

create function keep_text_in_use() returns trigger language plpgsql as $$ begin
  if old.number is not null then
    raise exception 'a consent text in use never changes' using errcode = 'check_violation', constraint = 'consent_text_in_use_never_changes';
  end if;
  return null;
end $$;
-- After the row, so that the wall between organisations speaks first.
create trigger consent_text_in_use_never_changes after update on consent_texts for each row execute function keep_text_in_use();

create table consents (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  text uuid,
  language text constraint consent_language_is_of_the_law check (language in ('ru', 'kk')),
  given_on date not null,
  how text not null constraint consent_is_of_a_kind check (how in ('paper', 'electronic', 'oral_recorded')),
  things text[] not null constraint consent_is_to_something check (cardinality(things) > 0 and things <@ '{processing,publication,transfer}'),
  file uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (organisation, id),
  foreign key (organisation, person) references persons,
  foreign key (organisation, text) references consent_texts,
  foreign key (organisation, file) references files
);
create index consents_person on consents (organisation, person);
create index consents_text on consents (organisation, text) where text is not null;
create index consents_file on consents (organisation, file) where file is not null;
comment on table consents is 'That a person agreed, to which text and to which of its things, when, and how it can be proven.';
comment on column consents.text is 'None: given before the texts were kept here, or in words of its own.';
create trigger consent_is_of_a_card_in_use before insert or update of person on consents for each row execute function refer_to_card_in_use();
call protect('consents', 'select, insert, update');

create table consent_withdrawals (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  withdrawn_on date not null,
  things text[] not null constraint withdrawal_is_of_something check (cardinality(things) > 0 and things <@ '{processing,publication,transfer}'),
  because text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (organisation, id),
  foreign key (organisation, person) references persons
);
create index consent_withdrawals_person on consent_withdrawals (organisation, person);
comment on table consent_withdrawals is 'From that day the person no longer agrees to these things; whatever was given before is over.';
create trigger withdrawal_is_of_a_card_in_use before insert or update of person on consent_withdrawals for each row execute function refer_to_card_in_use();
call protect('consent_withdrawals', 'select, insert, update');

-- What a card says of the consent follows from what was given and withdrawn, whoever wrote it, and after cards were merged or parted.
create function consent_stands(of_organisation uuid, of_person uuid) returns void language sql as $$
  with said as (
    select things, given_on as day, recorded_at, true as given from consents where organisation = of_organisation and person = of_person
    union all select things, withdrawn_on, recorded_at, false from consent_withdrawals where organisation = of_organisation and person = of_person
  ), last as (
    select distinct on (thing) thing, given, day from said, unnest(things) as thing order by thing, day desc, recorded_at desc
  ), latest as (
    select c.given_on, c.how, (c.given_on + make_interval(months => t.term_months))::date as until
    from consents c left join consent_texts t on t.organisation = c.organisation and t.id = c.text
    where c.organisation = of_organisation and c.person = of_person and 'processing' = any (c.things)
    order by c.given_on desc, c.recorded_at desc limit 1
  )
  update persons set
    consent_on = (select given_on from latest), consent_how = (select how from latest), consent_until = (select until from latest),
    consent_withdrawn_on = (select day from last where thing = 'processing' and not given and exists (select from latest)),
    consent_things = coalesce((select array_agg(thing order by thing) from last where given), '{}')
  where organisation = of_organisation and id = of_person;
$$;
create function consent_changes() returns trigger language plpgsql as $$ begin
  if tg_op = 'UPDATE' and old.person <> new.person then perform consent_stands(old.organisation, old.person); end if;
  perform consent_stands(new.organisation, new.person);
  return null;
end $$;
create trigger consent_stands_on_card after insert or update on consents for each row execute function consent_changes();
create trigger withdrawal_stands_on_card after insert or update on consent_withdrawals for each row execute function consent_changes();

create table kind_marks (
  organisation uuid not null,
  id uuid not null,
  person uuid not null,
  kind text not null,
  mark text not null constraint kind_mark_is_known check (mark in ('named', 'dropped', 'document_seen', 'document_not_seen')),
  marked_on date not null,
  marked_by uuid not null,
  marked_at timestamptz not null default clock_timestamp(),
  primary key (organisation, id),
  foreign key (organisation, person) references persons,
  foreign key (organisation, marked_by) references members
);
create index kind_marks_person on kind_marks (organisation, person);
comment on table kind_marks is 'The history of a person''s vulnerable kinds: named, dropped, and whether a document was shown. No copies, no numbers of documents.';
create trigger kind_mark_is_of_a_card_in_use before insert or update of person on kind_marks for each row execute function refer_to_card_in_use();
call protect('kind_marks', 'select, insert, update');

create table person_merges (
  organisation uuid not null,
  id uuid not null,
  kept uuid not null,
  merged uuid not null,
  changed jsonb not null,
  moved jsonb not null,
  because text not null default '',
  merged_by uuid not null,
  merged_at timestamptz not null default clock_timestamp(),
  undone_by uuid,
  undone_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, kept) references persons,
  foreign key (organisation, merged) references persons,
  constraint person_merge_is_of_two check (kept <> merged),
  constraint person_merge_undone_says_who check ((undone_at is null) = (undone_by is null))
);
create unique index person_merges_one_at_a_time on person_merges (organisation, merged) where undone_at is null;
create index person_merges_kept on person_merges (organisation, kept);
comment on table person_merges is 'Two cards that were one person''s: what the kept card took over, and every record that went to it, so that it can be undone.';
comment on column person_merges.changed is 'By column of the kept card, sealed ones as hexadecimal: [before, after]. Emptied when either card is erased.';
comment on column person_merges.moved is 'By table and column, the ids of the rows that referred to the merged card.';
call protect('person_merges', 'select, insert, update');

create table distinct_persons (
  organisation uuid not null,
  one uuid not null,
  other uuid not null,
  decided_by uuid not null,
  decided_at timestamptz not null default clock_timestamp(),
  primary key (organisation, one, other),
  foreign key (organisation, one) references persons,
  foreign key (organisation, other) references persons,
  constraint distinct_persons_stand_in_order check (one < other)
);
create index distinct_persons_other on distinct_persons (organisation, other);
comment on table distinct_persons is 'Somebody looked and decided: these two are not the same person. They are not offered again.';
call protect('distinct_persons');

create table likely_duplicates (
  organisation uuid not null,
  one uuid not null,
  other uuid not null,
  reasons text[] not null constraint likely_duplicate_says_why check (cardinality(reasons) > 0),
  likeness real not null,
  found_at timestamptz not null default now(),
  primary key (organisation, one, other),
  foreign key (organisation, one) references persons,
  foreign key (organisation, other) references persons,
  constraint likely_duplicates_stand_in_order check (one < other)
);
create index likely_duplicates_likeness on likely_duplicates (organisation, likeness desc, one, other);
create index likely_duplicates_other on likely_duplicates (organisation, other);
comment on table likely_duplicates is 'Pairs of cards that the last search through the whole register found to be likely one person''s.';
call protect('likely_duplicates');

create index persons_by_key on persons (organisation, search_key collate "C");
create index persons_kinds on persons using gin (vulnerable_kinds);
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

-- The words that no card has any more, taken away with an erased one. The lock keeps a desk from bringing such a word meanwhile.
create function forget_name_words(words text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$ begin
  lock table name_words in share row exclusive mode;
  delete from name_words k where k.organisation = current_organisation() and k.word = any (words)
    and not exists (select from persons p where p.organisation = k.organisation and p.name_words @> array[k.word]);
end $$;
revoke execute on function forget_name_words from public;
grant execute on function forget_name_words to quqyq_app;

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
  return query execute 'select p.id, p.search_key from persons p where p.organisation = $1 and p.merged_into is null' || tests || ' limit $2'
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
        and p.merged_into is null
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

create function cards_of_kind(kind text, most int) returns uuid[] language sql stable security definer set search_path = public, pg_temp
  return array(select id from persons p where p.organisation = current_organisation() and p.vulnerable_kinds @> array[kind] limit most);
comment on function cards_of_kind is 'Cards that name a kind, no more than so many: a rare one is found by its index, not by reading the register.';

create type name_pair as (one uuid, other uuid, reasons text[], likeness real);

-- What two cards have in common, and how likely that makes them one person's; null when something speaks against it.
create function compared(a persons, b persons) returns name_pair language plpgsql stable set search_path = public, pg_temp as $$
declare
  name_a text := array_to_string(a.name_words[1:2], ' ');
  name_b text := array_to_string(b.name_words[1:2], ' ');
  alike real := similarity(name_a, name_b);
  swapped boolean := a.name_words[1] = b.name_words[2] and a.name_words[2] = b.name_words[1] and name_a <> name_b;
  phone boolean := coalesce(a.phone_index = b.phone_index, false);
  reasons text[] := '{}';
begin
  if swapped then alike := 0.9; end if;
  if alike < 0.45 then return null; end if;
  if not phone and (a.sex <> b.sex or a.birth_year <> b.birth_year or a.born_on <> b.born_on
    or (similarity(a.name_words[3], b.name_words[3]) < 0.3
      and not b.name_words[3] = any (words_of_father(a.name_words[3])))) then return null; end if;
  -- A family shares a phone, and often a surname: the given names must be alike too.
  if phone and not swapped and similarity(a.name_words[2], b.name_words[2]) < 0.4 then return null; end if;
  reasons := array_remove(array[
    case when phone then 'phone' end,
    case when a.born_on = b.born_on then 'born_on' when a.birth_year = b.birth_year then 'birth_year' end,
    case when swapped then 'swapped_name' when name_a = name_b then 'same_name' else 'similar_name' end], null);
  return (least(a.id, b.id), greatest(a.id, b.id), reasons, (alike * 0.5 + case when phone then 0.25 else 0 end
    + case when a.born_on = b.born_on then 0.2 when a.birth_year = b.birth_year then 0.1 else 0 end
    + 0.05 * coalesce(similarity(a.name_words[3], b.name_words[3]), 0)))::name_pair;
end $$;

create function comparable(card persons) returns boolean language sql immutable return
  (card).merged_into is null and (card).erased_on is null and (card).locked_on is null;

create function duplicates_of_year(year int, most int) returns setof name_pair language sql stable security definer
  set search_path = public, pg_temp as $$
  with cards as materialized (
    select p from persons p where p.organisation = current_organisation() and p.birth_year is not distinct from year and comparable(p)
  ), pairs as (
    select a.p as a, b.p as b from cards a join cards b on (a.p).name_words[1] = (b.p).name_words[1] and (a.p).id < (b.p).id
      and left((a.p).name_words[2], 1) = left((b.p).name_words[2], 1)
    union all
    select a.p, b.p from cards a join cards b on (a.p).name_words[2] = (b.p).name_words[2] and (a.p).id < (b.p).id
      and (a.p).name_words[1] <> (b.p).name_words[1] and left((a.p).name_words[1], 2) = left((b.p).name_words[1], 2)
    union all
    select a.p, b.p from cards a join cards b on (a.p).name_words[1] = (b.p).name_words[2] and (a.p).name_words[2] = (b.p).name_words[1]
      and (a.p).id < (b.p).id
    union all
    select a.p, b.p from cards a join cards b on (a.p).born_on = (b.p).born_on and (a.p).id < (b.p).id
      and (a.p).name_words[1] <> (b.p).name_words[1] and (a.p).name_words[2] <> (b.p).name_words[2]
      and left((a.p).name_words[1], 1) = left((b.p).name_words[1], 1)
  ), found as (select c.* from pairs, compared(pairs.a, pairs.b) c where c.one is not null)
  select distinct on (f.likeness, f.one, f.other) f.* from found f order by f.likeness desc, f.one, f.other limit most;
$$;
comment on function duplicates_of_year is 'Pairs of cards of one year of birth, or without one, that are likely one person''s.';

create function duplicates_by_phone(most int) returns setof name_pair language sql stable security definer set search_path = public, pg_temp as $$
  with shared as (
    select phone_index from persons p where organisation = current_organisation() and phone_index is not null and comparable(p)
    group by phone_index having count(*) between 2 and 8
  ), found as (
    select c.* from shared s join persons a on a.organisation = current_organisation() and a.phone_index = s.phone_index and comparable(a)
      join persons b on b.organisation = current_organisation() and b.phone_index = s.phone_index and comparable(b) and a.id < b.id,
      compared(a, b) c
    where c.one is not null
  )
  select f.* from found f order by f.likeness desc, f.one, f.other limit most;
$$;
comment on function duplicates_by_phone is 'Pairs of cards with one phone and alike names.';

create function persons_like(typed_surname text, typed_given_name text, typed_year int) returns table (id uuid, likeness real)
  language plpgsql stable security definer rows 10 set search_path = public, pg_temp as $$
declare
  key text := name_key(typed_surname || ' ' || typed_given_name);
begin
  return query
    -- Without the patronymic: it is like other people's surnames.
    select p.id, similarity(key, array_to_string(p.name_words[1:2], ' ')) as alike
    from persons_named(key, 0.5, 2000) f join persons p on p.organisation = current_organisation() and p.id = f.id
    where typed_year is null or p.birth_year is null or p.birth_year = typed_year
    order by p.birth_year = typed_year desc nulls last, alike desc limit 50;
end $$;
comment on function persons_like is 'Cards of a similar name and, where both are known, the same year of birth: likely the same person.';
revoke execute on function persons_by_name, persons_like, cards_of_kind, duplicates_of_year, duplicates_by_phone from public;
grant execute on function persons_by_name, persons_like, cards_of_kind, duplicates_of_year, duplicates_by_phone to quqyq_app;
