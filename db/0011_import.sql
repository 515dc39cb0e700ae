-- Journals from elsewhere: a workbook is read, understood and looked at before its rows become lines of the journal.

create table journal_imports (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  file uuid,
  file_name text not null,
  sheet int not null,
  heading_row int not null,
  sealed bytea not null,
  counts jsonb,
  checked_version int,
  job uuid,
  started_by uuid not null,
  started_at timestamptz not null default now(),
  taken_by uuid,
  taken_at timestamptz,
  taken_count int,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, file) references files,
  foreign key (organisation, started_by) references members,
  foreign key (organisation, taken_by) references members,
  constraint import_taken_says_by_whom_and_how_much check (num_nulls(taken_by, taken_at, taken_count) in (0, 3)),
  constraint import_counts_are_of_a_checked_version check ((counts is null) = (checked_version is null))
);
create index journal_imports_programme on journal_imports (organisation, programme, started_at);
create index journal_imports_file on journal_imports (organisation, file) where file is not null;
comment on table journal_imports is 'A workbook on its way into the journal, and what became of it.';
comment on column journal_imports.sealed is 'Headings, what the columns are, words and what they mean. Sealed: a book may have people where headings are expected.';
comment on column journal_imports.checked_version is 'The version whose rows are laid out in import_rows; another one must be checked first.';
call protect('journal_imports');

create table import_rows (
  organisation uuid not null,
  import uuid not null,
  row int not null,
  state text not null constraint import_row_state_is_known check (state in ('new', 'known', 'rejected')),
  sealed bytea not null,
  key bytea,
  office uuid,
  received_on date,
  remarked boolean not null,
  doubt text constraint import_row_doubt_is_known check (doubt in ('open', 'decided')),
  same_as_row int,
  same_as_card uuid,
  primary key (organisation, import, row),
  foreign key (organisation, import) references journal_imports on delete cascade,
  constraint import_row_is_one_visitor check (num_nonnulls(same_as_row, same_as_card) <= 1),
  constraint import_row_new_has_its_place check (state <> 'new' or num_nulls(key, office, received_on) = 0)
);
create index import_rows_by_state on import_rows (organisation, import, state, row);
create index import_rows_remarked on import_rows (organisation, import, row) where remarked;
create index import_rows_in_doubt on import_rows (organisation, import, row) where doubt is not null;
comment on table import_rows is 'Rows of a book as they were understood, until they are taken or 30 days have passed. What they say is sealed: they name people.';
comment on column import_rows.key is 'By which the row is known when the book comes a second time.';
comment on column import_rows.doubt is 'Whether the visitor may be somebody known: open until a person has decided.';
comment on column import_rows.same_as_card is 'No foreign key: a row that waits is no record of the card, which may be merged or erased meanwhile.';
call protect('import_rows');

create table imported_rows (
  organisation uuid not null,
  office uuid not null,
  key bytea not null,
  import uuid not null,
  row int not null,
  entry uuid not null,
  constraint imported_row_is_taken_once primary key (organisation, office, key),
  constraint imported_entry_is_of_one_row unique (organisation, entry),
  foreign key (organisation, import) references journal_imports,
  foreign key (organisation, office) references offices,
  foreign key (organisation, entry) references entries deferrable initially deferred
);
create index imported_rows_import on imported_rows (organisation, import, row);
comment on table imported_rows is 'Which row of which book a line of the journal came from. The same row again finds itself here, so nothing is doubled.';
call protect('imported_rows', 'select, insert');

create table import_memory (
  organisation uuid not null references organisations,
  kind text not null,
  word text not null,
  meaning text not null,
  primary key (organisation, kind, word)
);
comment on table import_memory is 'What the headings and words of this organisation''s books meant, so that nobody is asked twice.';
comment on column import_memory.kind is 'heading, or the column whose words these are.';
call protect('import_memory');
