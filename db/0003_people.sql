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
  surname text not null constraint person_has_surname check (surname <> ''),
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
  language text not null default 'ru' constraint person_language_is_known check (language in ('ru', 'kk', 'en')),
  iin_sealed bytea,
  iin_index bytea,
  phone_sealed bytea,
  phone_index bytea,
  phone_tail_index bytea,
  consent_on date,
  consent_how text constraint person_consent_is_of_a_kind check (consent_how in ('paper', 'electronic', 'oral_recorded')),
  search_key text not null generated always as (fold(surname || ' ' || given_name || ' ' || patronymic)) stored,
  registered_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, id),
  constraint person_consent_says_how check ((consent_on is null) = (consent_how is null)),
  constraint person_iin_is_sealed_and_indexed check ((iin_sealed is null) = (iin_index is null)),
  constraint person_phone_is_sealed_and_indexed check ((phone_sealed is null) = (phone_index is null))
);
create unique index persons_one_card_per_iin on persons (organisation, iin_index) where iin_index is not null;
create index persons_phone on persons (organisation, phone_index) where phone_index is not null;
create index persons_phone_tail on persons (organisation, phone_tail_index) where phone_tail_index is not null;
create index persons_by_name on persons (organisation, surname collate "kk-x-icu", given_name collate "kk-x-icu", id);
create index persons_search on persons using gin (search_key gin_trgm_ops);
comment on table persons is 'A citizen''s card. IIN and phone are sealed with a key kept outside the database.';
comment on column persons.social_status is 'Exactly one class of the form''s status table, by the written priority.';
comment on column persons.vulnerable_kinds is 'Kinds of vulnerability (СУСН), many per person; another vocabulary than the status.';
comment on column persons.phone_tail_index is 'Keyed index of the last four digits: people give these at the desk.';
call protect('persons');
