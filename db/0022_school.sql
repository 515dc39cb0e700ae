-- School: streams of the law school, who taught and who finished, their certificates, and what was printed and given away.

create table streams (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  number int not null constraint stream_number_is_positive check (number > 0),
  title text not null constraint stream_has_title check (title <> ''),
  starts_on date not null,
  ends_on date not null,
  mode text not null constraint stream_mode_is_known check (mode in ('in_person', 'online', 'mixed')),
  place text not null default '',
  hours int not null constraint stream_hours_are_believable check (hours between 1 and 1000),
  curriculum text not null default '',
  announcement text not null default '',
  feedback_wave uuid,
  timetable_hash bytea not null constraint timetable_address_is_hashed check (length(timetable_hash) = 32),
  made_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint stream_feedback_wave foreign key (organisation, feedback_wave) references waves,
  constraint feedback_is_of_one_stream unique (organisation, feedback_wave),
  constraint stream_number_is_given_once unique (organisation, programme, number),
  constraint stream_ends_after_it_begins check (starts_on <= ends_on)
);
create unique index streams_timetable on streams (timetable_hash);
comment on table streams is 'A stream of the law school (поток): one course from its letters to its certificates.';
comment on column streams.hours is 'Academic hours of the course, as the certificate says them.';
comment on column streams.curriculum is 'The paper that says what is taught: «Программа правовой школы, приказ № 6».';
comment on column streams.announcement is 'The press announcement, by its name and day.';
comment on column streams.feedback_wave is 'The wave of a survey in which its students say how it was.';
comment on column streams.timetable_hash is 'Of the secret address at which calendars read the timetable.';
call protect('streams', 'select, insert, update');

create function organisation_of_timetable(hash bytea) returns uuid language sql stable security definer set search_path = public, pg_temp
  begin atomic select organisation from streams where timetable_hash = hash; end;
comment on function organisation_of_timetable is 'A student''s calendar asks without signing in: inside whose walls its address is answered.';
revoke execute on function organisation_of_timetable from public;
grant execute on function organisation_of_timetable to quqyq_app;

create table stream_letters (
  organisation uuid not null,
  id uuid not null,
  stream uuid not null,
  institution uuid not null,
  number text not null constraint stream_letter_has_number check (number <> ''),
  sent_on date not null,
  about text not null constraint stream_letter_says_about_what check (about <> ''),
  answer text constraint stream_letter_answer_is_known check (answer in ('agreed', 'refused', 'asks')),
  answer_number text not null default '',
  answered_on date,
  answer_said text not null default '',
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, stream) references streams,
  constraint stream_letter_institution foreign key (organisation, institution) references institutions,
  constraint stream_letter_number_is_used_once unique (organisation, stream, number),
  constraint stream_letter_answer_has_its_day check ((answer is null) = (answered_on is null) and (answer is not null or answer_number || answer_said = '')),
  constraint stream_letter_is_answered_after_it_was_sent check (answered_on >= sent_on)
);
create index stream_letters_institution on stream_letters (organisation, institution);
comment on table stream_letters is 'A letter to an educational institution, and its answer. Who agreed is a base institution of the stream.';
comment on column stream_letters.answer_said is 'What the answer says besides: how many students, who is responsible.';
call protect('stream_letters', 'select, insert, update');

create table students (
  organisation uuid not null,
  id uuid not null,
  stream uuid not null,
  person uuid not null,
  institution uuid,
  enrolled_on date not null,
  state text not null default 'enrolled' constraint student_state_is_known check (state in ('enrolled', 'completed', 'left')),
  state_on date not null,
  left_because text,
  completed boolean not null generated always as (state = 'completed') stored,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, stream) references streams,
  foreign key (organisation, person) references persons,
  constraint student_institution foreign key (organisation, institution) references institutions,
  constraint student_is_enrolled_once_in_a_stream unique (organisation, stream, person),
  unique (organisation, id, stream, completed),
  constraint student_state_follows_enrolment check (state_on >= enrolled_on and (state <> 'enrolled' or state_on = enrolled_on)),
  constraint student_who_left_says_why check ((state = 'left') = (left_because is not null))
);
create index students_person on students (organisation, person);
create index students_institution on students (organisation, institution) where institution is not null;
comment on table students is 'A line of a stream''s roster (список слушателей): who, from where, and one state with its day.';
comment on column students.institution is 'Where they study. Null: nowhere, or not known.';
call protect('students', 'select, insert, update');

create table placements (
  organisation uuid not null,
  student uuid not null,
  kind text not null constraint placement_kind_is_known check (kind in ('practice', 'internship')),
  host uuid,
  state text not null constraint placement_state_is_known check (state in ('applied', 'agreed', 'placed', 'finished', 'dropped')),
  state_on date not null,
  version int not null default 1,
  primary key (organisation, student, kind),
  foreign key (organisation, student) references students,
  constraint placement_host foreign key (organisation, host) references institutions
);
create index placements_host on placements (organisation, host) where host is not null;
comment on table placements is 'Practice or internship of a student: where, and one state with its day.';
comment on column placements.host is 'Null: with us, in the organisation''s own offices.';
call protect('placements', 'select, insert, update');

create table certificate_counters (
  organisation uuid not null references organisations,
  year int not null,
  last int not null,
  primary key (organisation, year)
);
comment on table certificate_counters is 'The last number of a year; its row is the lock under which numbers are given without gaps.';
call protect('certificate_counters', 'select, insert, update');

create table certificates (
  organisation uuid not null,
  id uuid not null,
  stream uuid not null,
  student uuid not null,
  year int not null,
  number int not null,
  shown text not null generated always as (year::text || '-' || lpad(number::text, greatest(4, length(number::text)), '0')) stored,
  holder text not null,
  title text not null,
  hours int not null,
  starts_on date not null,
  ends_on date not null,
  issued_on date not null,
  issued_by uuid not null,
  code_hash bytea not null constraint certificate_code_is_hashed check (length(code_hash) = 32),
  revoked_on date,
  revoked_because text,
  revoked_by uuid,
  of_completer boolean generated always as (case when revoked_on is null then true end) stored,
  primary key (organisation, id),
  foreign key (organisation, stream) references streams,
  foreign key (organisation, student) references students,
  foreign key (organisation, issued_by) references members,
  foreign key (organisation, revoked_by) references members,
  constraint certificate_number_is_given_once unique (organisation, year, number),
  constraint certificate_is_of_who_completed foreign key (organisation, student, stream, of_completer)
    references students (organisation, id, stream, completed),
  constraint certificate_revoked_says_by_whom_and_why check (num_nonnulls(revoked_on, revoked_because, revoked_by) in (0, 3)),
  constraint certificate_is_revoked_after_it_was_issued check (revoked_on >= issued_on)
);
create unique index certificates_one_valid on certificates (organisation, student) where revoked_on is null;
create index certificates_student on certificates (organisation, student);
create index certificates_stream on certificates (organisation, stream, year, number);
create unique index certificates_code on certificates (code_hash);
comment on table certificates is 'A certificate as its paper says it: later corrections of card or stream don''t change what was handed out.';
comment on column certificates.shown is 'The number as it is printed: 2020-0017.';
comment on column certificates.holder is 'Empty once the person''s data were erased.';
comment on column certificates.of_completer is 'While it is valid its student stays a completer.';
call protect('certificates', 'select, insert, update');

create function organisation_of_certificate(hash bytea) returns uuid language sql stable security definer set search_path = public, pg_temp
  begin atomic select organisation from certificates where code_hash = hash; end;
comment on function organisation_of_certificate is 'Anybody verifies a certificate without signing in: inside whose walls its code is answered.';
revoke execute on function organisation_of_certificate from public;
grant execute on function organisation_of_certificate to quqyq_app;

create table certificate_books (
  organisation uuid not null,
  stream uuid not null,
  pdf bytea not null,
  certificates int not null,
  made_at timestamptz not null default now(),
  primary key (organisation, stream),
  foreign key (organisation, stream) references streams
);
comment on table certificate_books is 'The last printed batch of a stream''s certificates, to be downloaded. It names people: goes with the first of them who is erased.';
call protect('certificate_books');

create table badge_keys (
  organisation uuid not null references organisations,
  id uuid not null,
  public_key bytea not null constraint badge_key_is_of_ed25519 check (length(public_key) = 32),
  private_sealed bytea not null,
  made_at timestamptz not null default now(),
  primary key (organisation, id)
);
comment on table badge_keys is 'The key by which the organisation signs badges. The public half is published; the private one is sealed with the server''s key.';
call protect('badge_keys', 'select, insert');

create table print_jobs (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  item text not null constraint print_job_item_is_known check (item in ('flyer', 'booklet', 'folder', 'pen', 'notebook')),
  title text not null constraint print_job_has_title check (title <> ''),
  quantity int not null constraint print_job_quantity_is_positive check (quantity > 0),
  kept int not null default 0 constraint print_job_kept_is_not_negative check (kept >= 0),
  given int not null default 0,
  printed_on date not null,
  printer text not null default '',
  cost_tenge bigint not null default 0 constraint print_job_cost_is_not_negative check (cost_tenge >= 0),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint no_more_is_given_and_kept_than_printed check (given >= 0 and given + kept <= quantity)
);
create index print_jobs_programme on print_jobs (organisation, programme, printed_on);
comment on table print_jobs is 'What was printed (тираж): flyers and handouts. Printed = given by acts + kept for the report + left.';
comment on column print_jobs.kept is 'Copies that stay with the report.';
comment on column print_jobs.given is 'Sum of the acts, kept by their trigger: of two acts at a time the second finds what the first has left.';
call protect('print_jobs', 'select, insert, update');

create table transfers (
  organisation uuid not null,
  id uuid not null,
  print_job uuid not null,
  number text not null constraint transfer_has_number check (number <> ''),
  given_on date not null,
  institution uuid not null,
  quantity int not null constraint transfer_quantity_is_positive check (quantity > 0),
  received_by text not null default '',
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, print_job) references print_jobs,
  constraint transfer_institution foreign key (organisation, institution) references institutions,
  constraint transfer_number_is_used_once unique (organisation, print_job, number)
);
create index transfers_institution on transfers (organisation, institution);
comment on table transfers is 'An act of transfer (акт приёма-передачи): who took how many copies, and who signed for them.';
call protect('transfers');

create function transfers_are_summed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update print_jobs set given = given - old.quantity where organisation = old.organisation and id = old.print_job;
  end if;
  if tg_op <> 'DELETE' then
    update print_jobs set given = given + new.quantity where organisation = new.organisation and id = new.print_job;
    if exists (select from print_jobs where organisation = new.organisation and id = new.print_job and printed_on > new.given_on) then
      raise exception using errcode = '23514', constraint = 'transfer_follows_the_printing';
    end if;
  end if;
  return null;
end $$;
create trigger transfers_are_summed after insert or delete or update of quantity, given_on on transfers
  for each row execute function transfers_are_summed();

create table print_posts (
  organisation uuid not null,
  id uuid not null,
  print_job uuid not null,
  medium uuid not null,
  posted_on date not null,
  url text not null constraint print_post_has_address check (url <> ''),
  reach int constraint print_post_reach_is_not_negative check (reach >= 0),
  primary key (organisation, id),
  foreign key (organisation, print_job) references print_jobs,
  constraint print_post_medium foreign key (organisation, medium) references institutions,
  constraint print_post_is_listed_once unique (organisation, print_job, url)
);
create index print_posts_medium on print_posts (organisation, medium);
comment on table print_posts is 'A post that shows the flyer: where, when, and how many it reached.';
call protect('print_posts');

create table lessons (
  organisation uuid not null,
  id uuid not null,
  stream uuid not null,
  held_on date not null,
  starts_at time not null,
  minutes int not null constraint lesson_minutes_are_believable check (minutes between 10 and 600),
  topic text not null constraint lesson_has_topic check (topic <> ''),
  lecturer text not null default '',
  lecturer_position text not null default '',
  material text not null default '',
  material_url text not null default '',
  changed_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, stream) references streams,
  constraint lesson_is_an_event foreign key (organisation, id) references events,
  constraint lesson_begins_at_its_own_time unique (organisation, stream, held_on, starts_at)
);
comment on table lessons is 'A line of the timetable: when, what, by whom, and with which material. Who was there stands at the event of the same id.';
comment on column lessons.lecturer is 'Name of whoever taught; as a public person of the programme, not a card.';
comment on column lessons.changed_at is 'When calendars last had reason to read it anew.';
call protect('lessons');
