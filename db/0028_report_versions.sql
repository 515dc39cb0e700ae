-- Versions of the report: what was frozen stays as it was, and each step of a version follows from the one before.

create table reports (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  kind text not null constraint report_kind_is_known check (kind in ('interim', 'final')),
  ends_on date,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint report_of_a_part_says_until_when check ((kind = 'interim') = (ends_on is not null)),
  constraint report_ends_on_a_day_once unique nulls not distinct (organisation, programme, ends_on)
);
comment on table reports is 'A report that the programme owes the operator: one final, and interim ones from its beginning until a day.';
comment on column reports.ends_on is 'Null: the final report, which ends with the programme.';
call protect('reports', 'select, insert, delete');

create function owe_final_report() returns trigger language plpgsql as $$
begin
  insert into reports (organisation, id, programme, kind) values (new.organisation, gen_random_uuid(), new.id, 'final');
  return new;
end $$;
create trigger programme_owes_a_final_report after insert on programmes for each row execute function owe_final_report();
insert into reports (organisation, id, programme, kind) select organisation, gen_random_uuid(), id, 'final' from programmes;

create function report_ends_inside_its_programme() returns trigger language plpgsql as $$
begin
  perform from programmes where organisation = new.organisation and id = new.programme
    and (new.ends_on < starts_on or new.ends_on >= ends_on);
  if found then
    raise exception using errcode = 'check_violation', constraint = 'interim_report_ends_inside_its_programme',
      message = 'an interim report ends inside its programme';
  end if;
  return new;
end $$;
create trigger interim_report_ends_inside_its_programme before insert on reports
  for each row execute function report_ends_inside_its_programme();

create table report_versions (
  organisation uuid not null,
  id uuid not null,
  report uuid not null,
  number int not null,
  language text not null constraint report_version_language_is_known check (language in ('ru', 'kk', 'en')),
  model bytea not null,
  hash text not null generated always as (encode(sha256(model), 'hex')) stored,
  form uuid not null,
  document uuid not null,
  counted jsonb not null default '[]',
  replaces uuid,
  replaces_number int,
  because text,
  primary key (organisation, id),
  unique (organisation, report, number, id),
  constraint report_version_number_is_taken_once unique (organisation, report, number),
  constraint report_version_is_replaced_once unique (organisation, replaces),
  foreign key (organisation, report) references reports,
  foreign key (organisation, form) references files (organisation, id),
  foreign key (organisation, document) references files (organisation, id),
  constraint report_version_replaces_one_of_its_report foreign key (organisation, report, replaces_number, replaces)
    references report_versions (organisation, report, number, id),
  constraint report_version_follows_the_one_before check (
    number = coalesce(replaces_number, 0) + 1 and num_nulls(replaces, replaces_number, because) in (0, 3)),
  constraint report_version_replaces_what_came_back check (because in ('returned', 'withdrawn'))
);
create index report_versions_form on report_versions (organisation, form);
create index report_versions_document on report_versions (organisation, document);
comment on table report_versions is 'A report as it was frozen: the application may add one and never change it.';
comment on column report_versions.model is 'The report model, byte for byte as the file of data has it.';
comment on column report_versions.form is 'The Word form that it was printed by.';
comment on column report_versions.document is 'The Word document that form and model give.';
comment on column report_versions.counted is '[{fact, filters, figures}]: what was counted; its place is the number in report_version_rows.';
comment on column report_versions.because is 'The step of the replaced version after which a new one may be: it was returned or withdrawn.';
call protect('report_versions', 'select, insert');

create table report_version_steps (
  organisation uuid not null,
  version uuid not null,
  step text not null constraint report_step_is_known check (step in ('frozen', 'signed', 'sent', 'returned', 'accepted', 'withdrawn')),
  happened_on date not null,
  follows text,
  followed_on date,
  letter text not null default '',
  note text not null default '',
  file uuid,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (organisation, version, step),
  unique (organisation, version, step, happened_on),
  constraint report_step_is_followed_once unique (organisation, version, follows),
  foreign key (organisation, version) references report_versions,
  foreign key (organisation, file) references files,
  constraint report_step_follows_one_that_was_made foreign key (organisation, version, follows, followed_on)
    references report_version_steps (organisation, version, step, happened_on),
  constraint report_step_follows_in_order check (coalesce(follows || ' ', '') || step in
    ('frozen', 'frozen signed', 'signed sent', 'sent returned', 'sent accepted', 'frozen withdrawn', 'signed withdrawn')),
  constraint report_step_is_not_before_the_one_it_follows check ((follows is null) = (followed_on is null) and happened_on >= followed_on),
  constraint report_withdrawn_says_why check (step <> 'withdrawn' or note <> ''),
  constraint report_sent_by_a_letter check (step not in ('sent', 'returned', 'accepted') or letter <> '')
);
create index report_version_steps_file on report_version_steps (organisation, file) where file is not null;
comment on table report_version_steps is 'What happened to a frozen report, each step once and after the one that it follows. What is made stays.';
call protect('report_version_steps', 'select, insert');

alter table report_versions add constraint report_version_waits_until_the_one_before_came_back
  foreign key (organisation, replaces, because) references report_version_steps (organisation, version, step);

create table report_version_rows (
  organisation uuid not null,
  version uuid not null,
  counted int not null,
  record uuid not null,
  kind text not null,
  happened_on date,
  amount bigint,
  primary key (organisation, version, counted, record),
  foreign key (organisation, version) references report_versions
);
comment on table report_version_rows is 'The records that a number of a frozen report was counted from: which, and no names.';
call protect('report_version_rows', 'select, insert');

create table report_version_files (
  organisation uuid not null,
  version uuid not null,
  item uuid not null,
  annex int not null,
  position int not null,
  title text not null,
  quantity int not null,
  pages int,
  url text,
  file uuid,
  hash text,
  primary key (organisation, version, item),
  foreign key (organisation, version) references report_versions,
  foreign key (organisation, file) references files,
  constraint report_file_is_kept_by_its_hash check ((file is null) = (hash is null))
);
create index report_version_files_file on report_version_files (organisation, file) where file is not null;
comment on table report_version_files is 'The documents of the annexes as they were when the report was frozen.';
comment on column report_version_files.hash is 'SHA-256 of the file''s bytes.';
call protect('report_version_files', 'select, insert');

create table report_remarks (
  organisation uuid not null,
  id uuid not null,
  version_of uuid not null,
  returned text not null default 'returned' constraint report_remark_is_of_a_return check (returned = 'returned'),
  position int not null,
  body text not null constraint report_remark_says_something check (body <> ''),
  answer text not null default '',
  answered_by uuid,
  version int not null default 1,
  primary key (organisation, id),
  constraint report_remark_comes_with_the_return foreign key (organisation, version_of, returned)
    references report_version_steps (organisation, version, step)
);
create index report_remarks_version on report_remarks (organisation, version_of, position);
comment on table report_remarks is 'What the operator asked to mend when a version came back, and what was done about it.';
call protect('report_remarks', 'select, insert, update (answer, answered_by, version)');

create table activity_promises (
  organisation uuid not null,
  activity uuid not null,
  starts_on date not null,
  ends_on date not null,
  days date[] not null,
  places text not null,
  changed_at timestamptz not null default now(),
  primary key (organisation, activity),
  foreign key (organisation, activity) references activities on delete cascade
);
comment on table activity_promises is 'Days and places of an activity as they were before they were first changed.';
call protect('activity_promises', 'select, insert, delete');

create function keep_activity_promise() returns trigger language plpgsql as $$
begin
  insert into activity_promises (organisation, activity, starts_on, ends_on, days, places)
  values (old.organisation, old.id, old.starts_on, old.ends_on, old.days, old.places) on conflict do nothing;
  return new;
end $$;
create trigger activity_promise_is_kept after update on activities for each row
  when ((old.starts_on, old.ends_on, old.days, old.places) is distinct from (new.starts_on, new.ends_on, new.days, new.places))
  execute function keep_activity_promise();

create table report_deviations (
  organisation uuid not null,
  programme uuid not null,
  key text not null constraint deviation_says_of_what check (key ~ '^(fact|form|days|place|budget):[0-9a-f-]{36}$'),
  reason text not null default '',
  replacement text not null default '',
  consent_number text not null default '',
  consent_on date,
  consent_file uuid,
  mistyped boolean not null default false,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, programme, key),
  foreign key (organisation, programme) references programmes,
  constraint deviation_consent_file foreign key (organisation, consent_file) references files,
  constraint deviation_consent_has_number_and_day check ((consent_number = '') = (consent_on is null)),
  constraint deviation_mistyped_says_how check (not mistyped or reason <> '')
);
create index report_deviations_file on report_deviations (organisation, consent_file) where consent_file is not null;
comment on table report_deviations is 'What people say of a deviation that was found: why, what came instead, by which letter of the operator.';
comment on column report_deviations.key is 'fact: an indicator, whose own explanation is the reason; form, days, place: an activity; budget: a line.';
comment on column report_deviations.mistyped is 'The plan was typed wrongly and corrected: nothing departed from anything.';
call protect('report_deviations');

create table report_claims (
  organisation uuid not null,
  programme uuid not null,
  hash text not null constraint claim_is_known_by_its_hash check (hash ~ '^[0-9a-f]{64}$'),
  sentence text not null,
  item uuid,
  survey uuid,
  source text,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  primary key (organisation, programme, hash),
  foreign key (organisation, programme) references programmes,
  constraint claim_item foreign key (organisation, item) references evidence_items on delete cascade,
  constraint claim_survey foreign key (organisation, survey) references surveys on delete cascade,
  constraint claim_has_one_support check (num_nonnulls(item, survey, nullif(source, '')) = 1)
);
create index report_claims_item on report_claims (organisation, item) where item is not null;
create index report_claims_survey on report_claims (organisation, survey) where survey is not null;
comment on table report_claims is 'What supports a sentence that claims a change. Of this very sentence: another wording needs its support anew.';
call protect('report_claims');
