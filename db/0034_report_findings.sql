-- What the rules find in the report that is made from figures, and who answers for it. What is found is not kept: it is found anew each time.

create table report_accepted_findings (
  organisation uuid not null,
  report uuid not null,
  finding text not null constraint report_acceptance_is_of_a_finding check (finding ~ '^[0-9a-f]{32}$'),
  because text not null constraint report_acceptance_says_why check (because <> ''),
  accepted_by uuid not null,
  accepted_at timestamptz not null default now(),
  primary key (organisation, report, finding),
  foreign key (organisation, report) references reports on delete cascade,
  foreign key (organisation, accepted_by) references members
);
create index report_accepted_findings_accepted_by on report_accepted_findings (organisation, accepted_by);
comment on table report_accepted_findings is 'A finding about the report that somebody answers for, and why. It is known by its check and by what stands at its places: another number is another finding. What a version was frozen with stands in its model.';
call protect('report_accepted_findings', 'select, insert, delete');
