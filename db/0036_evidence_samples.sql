-- Samples of papers that hang in an office, and reports on what it did, are kinds of their own in the annex.
alter table evidence_items drop constraint evidence_kind_is_known;
alter table evidence_items add constraint evidence_kind_is_known check (kind in
  ('document', 'regulation', 'agreement', 'announcement', 'schedule', 'banner', 'journal', 'photo', 'screenshot', 'recording', 'letter', 'act', 'list',
    'certificate', 'link', 'concept', 'programme', 'invitation', 'minutes', 'press_release', 'presentation', 'sample', 'report'));
