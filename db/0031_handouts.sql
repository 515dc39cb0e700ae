-- Handouts: what is given to a participant is a set, and sets are counted as they are given away.

alter table print_jobs drop constraint print_job_item_is_known;
alter table print_jobs add constraint print_job_item_is_known
  check (item in ('flyer', 'booklet', 'set', 'folder', 'pen', 'notebook'));
