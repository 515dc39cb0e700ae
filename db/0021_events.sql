-- Events: whatever people attend – a meeting of the action, a lesson, a hearing – with experts, questions, reviews and who was there.

create table events (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  activity uuid,
  kind text not null constraint event_kind_is_known check (kind in ('session', 'lesson', 'hearing', 'other')),
  title text not null constraint event_has_title check (title <> ''),
  place text constraint events_place_fkey references places,
  held_on date not null,
  starts_at time,
  ends_at time,
  planned_form text not null constraint event_planned_form_is_known check (planned_form in ('in_person', 'online')),
  form text constraint event_form_is_known check (form in ('in_person', 'online')),
  consent_number text,
  consent_on date,
  link text not null default '',
  recording text not null default '',
  announcement text not null default '',
  host uuid,
  contact text not null default '',
  note text not null default '',
  state text not null default 'planned' constraint event_state_is_known check (state in ('planned', 'held', 'cancelled')),
  cancelled_because text,
  check_in_hash bytea constraint event_check_in_is_hashed check (length(check_in_hash) = 32),
  made_by uuid not null,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint event_activity foreign key (organisation, activity) references activities,
  constraint event_host foreign key (organisation, host) references institutions,
  foreign key (organisation, made_by) references members,
  constraint session_is_of_a_place check (kind <> 'session' or place is not null),
  constraint event_ends_after_it_begins check (starts_at < ends_at),
  constraint event_held_says_how check (state <> 'held' or form is not null),
  constraint event_cancelled_says_why check ((state = 'cancelled') = (cancelled_because is not null)),
  constraint event_consent_has_number_and_day check ((consent_number is null) = (consent_on is null))
);
create index events_programme on events (organisation, programme, held_on, id);
create index events_activity on events (organisation, activity) where activity is not null;
create index events_host on events (organisation, host) where host is not null;
create unique index events_check_in on events (check_in_hash) where check_in_hash is not null;
comment on table events is 'Whatever people attend: as it was planned, and as it was.';
comment on column events.form is 'How it was held; another one than planned needs the operator''s letter of consent.';
comment on column events.announcement is 'Address of the press announcement.';
comment on column events.host is 'The akimat or another body that helps on the spot; contact says whom to call.';
comment on column events.check_in_hash is 'Of the secret address at which visitors write themselves down; null: closed.';
call protect('events', 'select, insert, update');

create function organisation_of_check_in(hash bytea) returns uuid language sql stable security definer set search_path = public, pg_temp
  begin atomic select organisation from events where check_in_hash = hash; end;
comment on function organisation_of_check_in is 'A visitor writes themselves down without signing in: inside whose walls they do.';
revoke execute on function organisation_of_check_in from public;
grant execute on function organisation_of_check_in to quqyq_app;

create table event_experts (
  organisation uuid not null,
  id uuid not null,
  event uuid not null,
  position int not null,
  name text not null constraint expert_has_name check (name <> ''),
  job text not null default '',
  institution uuid,
  body text not null default '',
  body_kind text,
  primary key (organisation, id),
  unique (organisation, id, event),
  foreign key (organisation, event) references events,
  constraint expert_institution foreign key (organisation, institution) references institutions,
  constraint expert_is_named_once unique (organisation, event, name),
  constraint expert_body_is_of_its_day check ((institution is null) = (body_kind is null))
);
create index event_experts_institution on event_experts (organisation, institution) where institution is not null;
comment on table event_experts is 'Who was invited to answer, by the position and body of that day.';
comment on column event_experts.body is 'What the institution was called on that day, its kind beside it: a later reform changes no count.';
call protect('event_experts');

create table event_questions (
  organisation uuid not null,
  id uuid not null,
  event uuid not null,
  number int not null constraint question_numbers_begin_with_one check (number > 0),
  asked text not null constraint question_asked_when_is_known check (asked in ('before', 'during')),
  person uuid,
  sex text constraint question_sex_is_known check (sex in ('female', 'male')),
  age int constraint question_age_is_believable check (age between 0 and 130),
  social_status text,
  district text constraint event_questions_district_fkey references places,
  question text not null constraint question_says_something check (question <> ''),
  expert uuid,
  taken_at timestamptz,
  answer text not null default '',
  answered_at timestamptz,
  outcome text constraint question_outcome_is_known check (outcome in ('explained', 'documents', 'referred')),
  referred_where text constraint question_referral_is_known check (referred_where in
    ('state_body', 'bank_account', 'loan_programme', 'trade_union', 'court', 'office', 'other')),
  referred_to uuid,
  entry uuid,
  asked_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, event) references events,
  foreign key (organisation, person) references persons,
  constraint question_expert_is_of_the_event foreign key (organisation, expert, event) references event_experts (organisation, id, event),
  constraint question_referred_to foreign key (organisation, referred_to) references institutions,
  constraint question_entry foreign key (organisation, entry) references entries,
  constraint question_number_is_taken_once unique (organisation, event, number) deferrable,
  constraint question_answered_has_answer_and_outcome check ((answered_at is null) = (outcome is null) and (outcome is null or answer <> '')),
  constraint question_referred_says_where check ((coalesce(outcome, '') = 'referred') = (referred_where is not null)),
  constraint question_referred_to_is_of_a_referral check (referred_to is null or referred_where is not null)
);
create unique index question_is_one_entry on event_questions (organisation, entry) where entry is not null;
create index event_questions_person on event_questions (organisation, person) where person is not null;
create index event_questions_expert on event_questions (organisation, expert, event) where expert is not null;
create index event_questions_referred_to on event_questions (organisation, referred_to) where referred_to is not null;
create trigger question_is_of_a_card_in_use before insert or update of person on event_questions for each row execute function refer_to_card_in_use();
comment on table event_questions is 'What somebody asked at an event or before it: counts in its event. The journal''s entry that grew from it is a consultation of the journal.';
comment on column event_questions.taken_at is 'Since when it is being answered: the clock of the host''s board.';
call protect('event_questions', 'select, insert, update');

create table event_reviews (
  organisation uuid not null,
  id uuid not null,
  event uuid not null,
  person uuid,
  author text not null default '',
  body text not null constraint review_says_something check (body <> ''),
  given_on date not null,
  primary key (organisation, id),
  foreign key (organisation, event) references events,
  foreign key (organisation, person) references persons
);
create index event_reviews_event on event_reviews (organisation, event, id);
create index event_reviews_person on event_reviews (organisation, person) where person is not null;
create trigger review_is_of_a_card_in_use before insert or update of person on event_reviews for each row execute function refer_to_card_in_use();
comment on table event_reviews is 'What a participant said of an event afterwards.';
comment on column event_reviews.author is 'As they signed it, where there is no card.';
call protect('event_reviews');

create function list_key(name text) returns text language sql immutable parallel safe strict
  begin atomic select coalesce(string_agg(word, ' ' order by word), '') from unnest(string_to_array(name_key(name), ' ')) as word; end;
comment on function list_key is 'The folded words of a name in the order of the alphabet: lists of papers begin with the surname, screens with the given name.';

create table attendances (
  organisation uuid not null,
  id uuid not null,
  event uuid not null,
  name text not null default '',
  name_key text not null generated always as (list_key(name)) stored,
  person uuid,
  same_as uuid,
  doubtful boolean not null default false,
  sex text constraint attendance_sex_is_known check (sex in ('female', 'male')),
  age int constraint attendance_age_is_believable check (age between 0 and 130),
  social_status text,
  district text constraint attendances_district_fkey references places,
  institution uuid,
  body text not null default '',
  body_kind text,
  part text not null default '',
  how text not null constraint attendance_how_is_known check (how in ('list', 'self', 'import')),
  joined_at timestamptz,
  left_at timestamptz,
  minutes int constraint attendance_minutes_are_believable check (minutes between 0 and 1440),
  added_by uuid,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, event) references events,
  foreign key (organisation, person) references persons,
  foreign key (organisation, same_as) references attendances on delete cascade,
  constraint attendance_institution foreign key (organisation, institution) references institutions,
  foreign key (organisation, added_by) references members,
  constraint attendance_is_no_copy_of_itself check (same_as <> id),
  constraint attendance_leaves_after_it_joins check (left_at >= joined_at),
  constraint attendance_is_written_down_by_somebody check ((added_by is null) = (how = 'self'))
);
create unique index person_attends_an_event_once on attendances (organisation, event, person) where person is not null and same_as is null;
create unique index name_is_on_a_list_once on attendances (organisation, event, name_key) where name_key <> '';
create index attendances_event on attendances (organisation, event, id);
create index attendances_doubtful on attendances (organisation, event, id) where doubtful;
create index attendances_person on attendances (organisation, person) where person is not null;
create index attendances_same_as on attendances (organisation, same_as) where same_as is not null;
create index attendances_institution on attendances (organisation, institution) where institution is not null;
comment on table attendances is 'Who was at an event: by a card, or a line of its list without one.';
comment on column attendances.name is 'As the list has it; by it a list that is read again finds its line.';
comment on column attendances.same_as is 'Another line of the same participant, by whom it counts; this one counts nowhere.';
comment on column attendances.doubtful is 'Cards may be theirs, and nobody has decided yet.';
comment on column attendances.body is 'Whom they came for, as it was called on that day; its kind beside it.';
comment on column attendances.part is 'What they were there: a speaker, a listener.';
comment on column attendances.minutes is 'How long in all, every joining added up; null: nobody knows.';
call protect('attendances');

create function attendance_of_one_person() returns trigger language plpgsql as $$
begin
  if new.person is not null then
    new.doubtful := false;
    new.same_as := (select a.id from attendances a where a.organisation = new.organisation and a.event = new.event
      and a.person = new.person and a.same_as is null and a.id <> new.id);
  elsif tg_op = 'UPDATE' and old.person is not null and new.same_as is not distinct from old.same_as then
    new.same_as := null;
  end if;
  return new;
end $$;
comment on function attendance_of_one_person is 'However often a person stands on a list, and whichever cards are merged, one line counts.';
create trigger attendance_is_of_a_card_in_use before insert or update of person on attendances for each row execute function refer_to_card_in_use();
-- After the card is known: triggers fire by their names.
create trigger attendance_of_one_person_counts_once before insert or update of person on attendances
  for each row execute function attendance_of_one_person();

create function attendance_without_its_first() returns trigger language plpgsql as $$
declare
  heir uuid := (select min(id::text)::uuid from attendances
    where organisation = old.organisation and same_as = old.id and person is distinct from new.person);
begin
  update attendances set same_as = nullif(heir, id)
    where organisation = old.organisation and same_as = old.id and person is distinct from new.person;
  return null;
end $$;
comment on function attendance_without_its_first is 'Two cards are parted again: what counted by a line that goes to the other card counts by itself.';
create trigger attendance_counts_by_itself after update of person on attendances
  for each row when (old.person is distinct from new.person) execute function attendance_without_its_first();
