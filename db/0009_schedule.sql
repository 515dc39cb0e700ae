-- Schedule: when an office receives, who is expected, who waits, whom to call, and the calendars that follow it all.

create extension if not exists btree_gist;

create type timerange as range (subtype = time);
comment on type timerange is 'Hours of a day, so that the database can see that two of them overlap.';
create type uuidrange as range (subtype = uuid);
comment on type uuidrange is 'One record, or all of them (unbounded): a row for any lawyer meets the rows of every one.';

create table schedules (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  office uuid not null,
  valid daterange not null constraint schedule_begins_on_a_day check (not isempty(valid) and not lower_inf(valid)),
  approved_by uuid,
  approved_on date,
  approved_as text not null default '',
  approved boolean not null generated always as (approved_on is not null) stored,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, office, programme) references offices (organisation, id, programme),
  foreign key (organisation, approved_by) references members,
  unique (organisation, id, office, valid, approved),
  constraint schedule_approval_says_by_whom check ((approved_on is null) = (approved_by is null))
);
create index schedules_office on schedules (organisation, office);
create index schedules_programme on schedules (organisation, programme);
comment on table schedules is 'A schedule of an office (график работы): the hours of its week, for how long, and who approved it. Until then nobody receives by it.';
comment on column schedules.approved_as is 'The paper: «Приказ № 5».';
call protect('schedules');

create table schedule_hours (
  organisation uuid not null,
  id uuid not null,
  schedule uuid not null,
  office uuid not null,
  valid daterange not null,
  approved boolean not null,
  weekday int not null constraint hours_are_of_a_weekday check (weekday between 1 and 7),
  from_time time not null,
  to_time time not null,
  mode text not null constraint hours_mode_is_known check (mode in ('in_person', 'phone', 'online', 'closed')),
  lawyer uuid,
  minutes int not null constraint hours_minutes_are_believable check (minutes between 5 and 240),
  capacity int not null default 1 constraint hours_capacity_is_believable check (capacity between 1 and 20),
  hours timerange not null generated always as (timerange(from_time, to_time)) stored,
  who uuidrange not null generated always as (uuidrange(lawyer, lawyer, '[]')) stored,
  primary key (organisation, id),
  foreign key (organisation, schedule, office, valid, approved)
    references schedules (organisation, id, office, valid, approved) on update cascade on delete cascade,
  foreign key (organisation, lawyer) references members,
  constraint hours_end_after_they_begin check (from_time < to_time),
  constraint hours_hold_one_appointment check (mode = 'closed' or to_time - from_time >= make_interval(mins => minutes)),
  constraint hours_of_one_lawyer_take_one_at_a_time check (lawyer is null or capacity = 1),
  constraint hours_of_a_schedule_do_not_overlap
    exclude using gist (organisation with =, schedule with =, weekday with =, who with &&, hours with &&),
  constraint hours_in_force_do_not_overlap
    exclude using gist (organisation with =, office with =, weekday with =, who with &&, hours with &&, valid with &&) where (approved),
  constraint lawyer_is_in_one_office_at_a_time
    exclude using gist (organisation with =, lawyer with =, weekday with =, hours with &&, valid with &&) where (approved and lawyer is not null)
);
comment on table schedule_hours is 'Hours of a weekday in a schedule: how one is received, by whom, for how long each, how many at a time.';
comment on column schedule_hours.valid is 'Of its schedule, so that overlaps of different schedules are seen; changes with it.';
comment on column schedule_hours.mode is 'closed: a break that the schedule names.';
comment on column schedule_hours.lawyer is 'Null: any lawyer of the office.';
comment on column schedule_hours.minutes is 'Length of one appointment.';
call protect('schedule_hours');

create table schedule_exceptions (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  office uuid,
  period daterange not null constraint exception_has_a_first_and_a_last_day check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  kind text not null constraint exception_kind_is_known check (kind in ('holiday', 'quarantine', 'online', 'closed', 'other_hours')),
  mode text not null,
  from_time time,
  to_time time,
  minutes int constraint exception_minutes_are_believable check (minutes between 5 and 240),
  reason text not null constraint exception_says_why check (reason <> ''),
  added_by uuid not null,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, office, programme) references offices (organisation, id, programme),
  foreign key (organisation, added_by) references members,
  constraint exception_is_said_once_for_a_period unique nulls not distinct (organisation, programme, office, period),
  constraint exception_mode_is_of_its_kind check (case kind
    when 'online' then mode = 'online'
    when 'quarantine' then mode in ('phone', 'online', 'closed')
    when 'other_hours' then mode in ('in_person', 'phone', 'online')
    else mode = 'closed' end),
  constraint exception_of_other_hours_says_which check (num_nonnulls(from_time, to_time, minutes) = case kind when 'other_hours' then 3 else 0 end),
  constraint exception_hours_end_after_they_begin check (from_time < to_time)
);
comment on table schedule_exceptions is 'Days on which an office doesn''t receive as its schedule says: shut, by phone only, other hours.';
comment on column schedule_exceptions.office is 'Null: every office of the programme.';
comment on column schedule_exceptions.mode is 'What becomes of hours in person; closed: nobody is received.';
call protect('schedule_exceptions');

create table appointment_counters (
  organisation uuid not null,
  office uuid not null,
  held_on date not null,
  last int not null,
  primary key (organisation, office, held_on),
  foreign key (organisation, office) references offices
) with (fillfactor = 50);
comment on table appointment_counters is 'The last number of an office and day. Its row is the lock under which a free time is taken.';
call protect('appointment_counters', 'select, insert, update');

create table appointments (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  office uuid not null,
  held_on date not null,
  starts_at time,
  minutes int,
  place int,
  lawyer uuid,
  number int not null,
  channel text not null constraint appointment_channel_is_known check (channel in ('in_person', 'phone', 'messenger', 'video', 'visit')),
  person uuid,
  called_name text not null default '',
  phone_sealed bytea,
  note text not null default '',
  reception_day uuid,
  state text not null constraint appointment_state_is_known check (state in ('booked', 'arrived', 'with_lawyer', 'left', 'no_show', 'cancelled')),
  arrived_at timestamptz,
  taken_at timestamptz,
  taken_by uuid,
  cancelled_by text constraint appointment_is_cancelled_by_somebody check (cancelled_by in ('visitor', 'office')),
  cancelled_because text,
  moved_from timestamp,
  moved_because text,
  booked_by uuid not null,
  changed_at timestamptz not null default now(),
  version int not null default 1,
  during tsrange generated always as (tsrange(held_on + starts_at, held_on + starts_at + make_interval(mins => minutes))) stored,
  who uuidrange not null generated always as (uuidrange(lawyer, lawyer, '[]')) stored,
  primary key (organisation, id),
  unique (organisation, id, office),
  foreign key (organisation, office, programme) references offices (organisation, id, programme),
  foreign key (organisation, lawyer) references members,
  foreign key (organisation, taken_by) references members,
  foreign key (organisation, booked_by) references members,
  foreign key (organisation, person) references persons,
  constraint appointment_is_of_its_unified_day foreign key (organisation, reception_day, held_on)
    references reception_days (organisation, id, held_on),
  constraint appointment_is_of_an_office_of_its_unified_day foreign key (organisation, reception_day, office)
    references reception_day_offices (organisation, day, office),
  constraint appointment_number_is_taken_once unique (organisation, office, held_on, number),
  constraint appointment_names_somebody check (person is not null or called_name <> ''),
  constraint appointment_time_is_whole check (num_nonnulls(starts_at, minutes, place) in (0, 3)),
  constraint walk_in_was_there_from_the_start check (starts_at is not null or state in ('arrived', 'with_lawyer', 'left')),
  constraint appointment_waits_since check (state not in ('arrived', 'left') or arrived_at is not null),
  constraint appointment_is_taken_by_somebody check ((taken_at is null) = (taken_by is null) and (state <> 'with_lawyer' or taken_at is not null)),
  constraint appointment_cancelled_says_by_whom_and_why
    check ((state = 'cancelled') = (cancelled_by is not null) and (cancelled_by is null) = (cancelled_because is null)),
  constraint appointment_moved_says_why check ((moved_from is null) = (moved_because is null)),
  constraint appointment_time_is_taken_once
    exclude using gist (organisation with =, office with =, place with =, who with &&, during with &&) where (state <> 'cancelled'),
  constraint lawyer_receives_one_at_a_time
    exclude using gist (organisation with =, lawyer with =, during with &&) where (state <> 'cancelled' and lawyer is not null)
);
create index appointments_day on appointments (organisation, programme, held_on, office);
create index appointments_office_day on appointments (organisation, office, held_on, starts_at);
create index appointments_person on appointments (organisation, person) where person is not null;
create index appointments_reception_day on appointments (organisation, reception_day, office) where reception_day is not null;
comment on table appointments is 'Somebody who is expected, or came without being expected: a line of an office''s day. Served follows from the journal''s entry.';
comment on column appointments.starts_at is 'Null with minutes and place: came without an appointment.';
comment on column appointments.place is 'Which of those received at the same time, from 1.';
comment on column appointments.number is 'Of the office and day, in the order of booking and coming; called out, and printed in calendars instead of a name.';
comment on column appointments.called_name is 'What they want to be called by, where there is no card.';
comment on column appointments.channel is 'How they want to be received.';
comment on column appointments.moved_from is 'The office''s clock of the time before the last move.';
comment on column appointments.changed_at is 'When calendars last had reason to read it anew.';
call protect('appointments', 'select, insert, update');

create table calls (
  organisation uuid not null,
  id uuid not null,
  appointment uuid not null,
  for_day date not null,
  state text not null default 'to_call' constraint call_state_is_known check (state in ('to_call', 'reached', 'not_reached', 'moved')),
  tries int not null default 0,
  called_by uuid,
  called_at timestamptz,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, appointment) references appointments,
  foreign key (organisation, called_by) references members,
  constraint appointment_is_called_about_once_a_day unique (organisation, appointment, for_day),
  constraint call_says_who_and_when check ((called_by is null) = (called_at is null) and (state = 'to_call' or called_by is not null))
);
create index calls_day on calls (organisation, for_day);
comment on table calls is 'Whom to remind of the next day''s appointment, made each afternoon: people of the region have phones, seldom e-mail.';
call protect('calls', 'select, insert, update');

create table feeds (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  office uuid,
  lawyer uuid,
  language text not null constraint feed_language_is_known check (language in ('ru', 'kk', 'en')),
  token_hash bytea not null constraint feed_token_is_hashed check (length(token_hash) = 32),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  read_on date,
  revoked_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, office, programme) references offices (organisation, id, programme),
  foreign key (organisation, lawyer) references members,
  foreign key (organisation, made_by) references members,
  constraint feed_is_of_an_office_or_a_lawyer check (num_nonnulls(office, lawyer) = 1)
);
create unique index feeds_token on feeds (token_hash);
create index feeds_programme on feeds (organisation, programme);
comment on table feeds is 'A secret address at which a telephone''s calendar reads an office or a lawyer. Only the hash of the address is kept.';
comment on column feeds.read_on is 'The last day on which a calendar asked.';
call protect('feeds', 'select, insert, update');

create function organisation_of_feed(hash bytea) returns uuid language sql stable security definer set search_path = public, pg_temp
  begin atomic select organisation from feeds where token_hash = hash and revoked_at is null; end;
comment on function organisation_of_feed is 'A calendar asks without signing in: inside whose walls its address is answered.';
revoke execute on function organisation_of_feed from public;
grant execute on function organisation_of_feed to quqyq_app;

alter table entries add constraint entry_is_of_an_appointment_of_its_office foreign key (organisation, appointment, office)
  references appointments (organisation, id, office);

create function entry_needs_an_expected_visitor() returns trigger language plpgsql as $$
begin
  if exists (select from appointments a where a.organisation = new.organisation and a.id = new.appointment
      and a.state in ('left', 'no_show', 'cancelled')) then
    raise exception using errcode = '23514', constraint = 'entry_appointment_is_still_expected';
  end if;
  return new;
end $$;
create constraint trigger entry_appointment_is_still_expected after insert or update of appointment on entries
  for each row when (new.appointment is not null) execute function entry_needs_an_expected_visitor();
