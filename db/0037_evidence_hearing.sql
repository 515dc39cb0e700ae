-- Papers of a hearing and of the action have kinds of their own.
alter table evidence_items drop constraint evidence_kind_is_known;
alter table evidence_items add constraint evidence_kind_is_known check (kind in
  ('document', 'regulation', 'agreement', 'announcement', 'schedule', 'banner', 'journal', 'photo', 'screenshot', 'recording', 'letter', 'act', 'list', 'certificate', 'link',
    'sample', 'report', 'concept', 'programme', 'invitation', 'minutes', 'press_release', 'presentation'));
