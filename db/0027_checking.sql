-- Checking: written reports that were judged, and findings that somebody answers for. What is found is not kept: it is found anew each time.

create table checked_reports (
  organisation uuid not null,
  id uuid not null,
  file uuid not null,
  checked_by uuid not null,
  checked_at timestamptz not null default now(),
  errors int not null constraint checked_errors_are_counted check (errors >= 0),
  warnings int not null constraint checked_warnings_are_counted check (warnings >= 0),
  notes int not null constraint checked_notes_are_counted check (notes >= 0),
  understood real not null constraint checked_share_is_a_share check (understood between 0 and 1),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, file) references files,
  foreign key (organisation, checked_by) references members
);
create index checked_reports_by_need on checked_reports (organisation, errors desc, warnings desc, id desc);
create index checked_reports_file on checked_reports (organisation, file);
create index checked_reports_checked_by on checked_reports (organisation, checked_by);
comment on table checked_reports is 'A written report as it was checked last: its file, and how much was found in it.';
comment on column checked_reports.understood is 'Share of the document''s text that was understood, 0 to 1.';
call protect('checked_reports');

create table accepted_findings (
  organisation uuid not null,
  report uuid not null,
  finding text not null constraint accepted_finding_is_a_key check (finding ~ '^[0-9a-f]{32}$'),
  because text not null constraint accepted_finding_says_why check (because <> ''),
  accepted_by uuid not null,
  accepted_at timestamptz not null default now(),
  primary key (organisation, report, finding),
  foreign key (organisation, report) references checked_reports on delete cascade,
  foreign key (organisation, accepted_by) references members
);
create index accepted_findings_accepted_by on accepted_findings (organisation, accepted_by);
comment on table accepted_findings is 'A finding that somebody answers for, and why. It is known by its rule and by what stands at its places: another number is another finding.';
call protect('accepted_findings', 'select, insert, delete');
