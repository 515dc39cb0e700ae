-- Checking: the same report is known again when it is mended and checked as another file.

alter table checked_reports
  add column paper text constraint checked_paper_is_a_key check (paper ~ '^[0-9a-f]{32}$'),
  add column carried_from timestamptz,
  add constraint checked_carried_is_of_a_paper check (carried_from is null or paper is not null),
  add constraint checked_carried_is_earlier check (carried_from <= checked_at);
create index checked_reports_paper on checked_reports (organisation, paper, checked_at desc);
comment on column checked_reports.paper is 'By kind, grantee and topic as the report itself says them; null where it doesn''t say grantee or topic.';
comment on column checked_reports.carried_from is 'When the report was checked before, if what was accepted then was carried over.';
