-- Reception: offices, unified reception days, and the journal.

create table offices (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  code text not null constraint office_code_is_short check (code ~ '^[[:upper:]]{1,3}$'),
  name text not null constraint office_has_name check (name <> ''),
  place text not null references places,
  address text not null default '',
  room text not null default '',
  host uuid,
  opened_on date not null,
  closed_on date,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, host) references institutions,
  unique (organisation, id, programme),
  constraint office_code_is_taken_once unique (organisation, programme, code),
  constraint office_closes_after_opening check (closed_on >= opened_on)
);
comment on table offices is 'A free advice office (кабинет): where it is, who lends the room, since when it works.';
comment on column offices.code is 'Begins the journal number: К-2020/17.';
call protect('offices');

create table reception_days (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  held_on date not null,
  title text not null,
  mode text not null constraint reception_day_mode_is_known check (mode in ('in_person', 'phone', 'online', 'mixed')),
  invited text[] not null default '{}',
  announcement text not null default '',
  target int constraint reception_day_target_is_positive check (target > 0),
  version int not null default 1,
  primary key (organisation, id),
  unique (organisation, id, held_on),
  foreign key (organisation, programme) references programmes
);
create index reception_days_programme on reception_days (organisation, programme, held_on);
comment on table reception_days is 'A unified reception day (единый день приёма). Its entries are ordinary journal entries, inside the journal''s count.';
call protect('reception_days');

create table journal_counters (
  organisation uuid not null,
  office uuid not null,
  year int not null,
  last int not null,
  primary key (organisation, office, year),
  foreign key (organisation, office) references offices
) with (fillfactor = 50);
comment on table journal_counters is 'The last number given out per office and year; taken in the entry''s transaction, so there are no gaps.';
call protect('journal_counters', 'select, insert, update');

create table entries (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  office uuid not null,
  year int not null,
  number int not null,
  received_on date not null,
  received_at time,
  channel text not null constraint entry_channel_is_known check (channel in ('in_person', 'phone', 'messenger', 'video', 'visit')),
  person uuid,
  vulnerable_kinds text[] not null default '{}',
  language text not null default 'ru',
  topic text not null,
  consumer boolean not null,
  other_party text not null default '',
  amount_tenge bigint constraint entry_amount_is_not_negative check (amount_tenge >= 0),
  question text not null constraint entry_has_question check (question <> ''),
  answer text not null default '',
  help text[] not null default '{}',
  lawyer uuid not null,
  control_on date,
  outcome text constraint entry_outcome_is_known check (outcome in
    ('refund_full', 'refund_part', 'replaced', 'repaired', 'explained', 'drafted', 'forwarded', 'settled', 'refused', 'inspection', 'court')),
  returned_tenge bigint constraint entry_returned_is_not_negative check (returned_tenge >= 0),
  closed_on date,
  reception_day uuid,
  annulled_on date,
  annulled_because text,
  registered_by uuid not null,
  registered_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, office, programme) references offices (organisation, id, programme),
  foreign key (organisation, person) references persons,
  foreign key (organisation, lawyer) references members,
  constraint entry_is_of_the_day_it_was_received foreign key (organisation, reception_day, received_on)
    references reception_days (organisation, id, held_on),
  constraint entry_number_is_taken_once unique (organisation, office, year, number),
  constraint entry_year_is_of_its_day check (year = extract(year from received_on)),
  constraint entry_closed_has_outcome check ((closed_on is null) = (outcome is null)),
  constraint entry_closes_after_receipt check (closed_on >= received_on),
  constraint entry_annulled_says_why check ((annulled_on is null) = (annulled_because is null)),
  constraint entry_return_needs_refund check (returned_tenge is null or outcome in ('refund_full', 'refund_part', 'settled', 'court'))
);
create index entries_journal on entries (organisation, programme, received_on, id);
create index entries_counted on entries (organisation, programme, office, received_on) where annulled_on is null;
create index entries_person on entries (organisation, person) where person is not null;
create index entries_reception_day on entries (organisation, reception_day) where reception_day is not null;
create index entries_open on entries (organisation, programme, control_on) where closed_on is null and annulled_on is null;
comment on table entries is 'A line of the reception journal: one consultation given to one visitor. Numbers are never reused.';
comment on column entries.person is 'The visitor''s card; null for advice given without a name, which is counted apart.';
comment on column entries.vulnerable_kinds is 'As they were at this reception: the card may change later.';
comment on column entries.annulled_on is 'Entered by mistake: keeps its number, counts nowhere.';
call protect('entries');
