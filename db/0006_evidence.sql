-- Evidence: files that prove figures, records and activities (many to many).

create table evidence_items (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  activity uuid not null,
  title text not null constraint evidence_has_title check (title <> ''),
  kind text not null constraint evidence_kind_is_known check (kind in
    ('document', 'regulation', 'agreement', 'announcement', 'schedule', 'banner', 'journal', 'photo', 'screenshot', 'recording', 'letter', 'act', 'list', 'certificate', 'link')),
  dated_on date,
  quantity int not null default 1 constraint evidence_quantity_is_positive check (quantity > 0),
  pages int constraint evidence_pages_are_positive check (pages > 0),
  file uuid,
  url text,
  medium uuid,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  shown_by uuid,
  shown_at timestamptz,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, shown_by) references members,
  constraint evidence_shown_by_somebody check ((shown_by is null) = (shown_at is null)),
  constraint evidence_item_activity foreign key (organisation, activity) references activities,
  constraint evidence_item_file foreign key (organisation, file) references files,
  constraint evidence_item_medium foreign key (organisation, medium) references institutions,
  constraint evidence_has_file_or_address check (file is not null or url is not null)
);
create index evidence_items_activity on evidence_items (organisation, activity, added_at, id);
create index evidence_items_file on evidence_items (organisation, file) where file is not null;
create index evidence_items_medium on evidence_items (organisation, medium) where medium is not null;
comment on table evidence_items is 'A confirming document in the annex of an activity.';
comment on column evidence_items.medium is 'Where it was published: a network, a newspaper, a site of the directory.';
comment on column evidence_items.shown_at is 'Somebody looked at the file: it has no personal data, and a reader without an account may open it.';
call protect('evidence_items');

create function evidence_mark_goes_with_its_file() returns trigger language plpgsql as $$
begin
  new.shown_by := null;
  new.shown_at := null;
  return new;
end $$;
comment on function evidence_mark_goes_with_its_file is 'Another file has not been looked at.';
create trigger evidence_mark_goes_with_its_file before update on evidence_items
  for each row when (new.file is distinct from old.file) execute function evidence_mark_goes_with_its_file();

create table evidence_links (
  organisation uuid not null,
  item uuid not null,
  proves text not null constraint evidence_proves_a_known_kind check (proves in ('indicator', 'activity', 'record')),
  target uuid not null,
  primary key (organisation, item, target),
  foreign key (organisation, item) references evidence_items on delete cascade
);
create index evidence_links_target on evidence_links (organisation, target);
comment on table evidence_links is 'What an item proves: an indicator''s number, an activity, or one record.';
call protect('evidence_links');

create table evidence_removals (
  organisation uuid not null references organisations,
  id uuid not null,
  item jsonb not null,
  because text not null constraint evidence_removal_says_why check (because <> ''),
  removed_by uuid not null,
  removed_at timestamptz not null default now(),
  primary key (organisation, id)
);
comment on table evidence_removals is 'The trace of an item that was taken out of an annex: what it was, with its file''s hash, who took it out and why.';
call protect('evidence_removals', 'select, insert');
