-- Media: what is published and where, how far it reached, videos and their screenings, the radio programme.

create table publication_quotas (
  organisation uuid not null,
  programme uuid not null,
  activity uuid not null,
  minimum int not null constraint quota_is_positive check (minimum between 1 and 1000),
  version int not null default 1,
  primary key (organisation, programme),
  foreign key (organisation, programme) references programmes,
  constraint quota_activity foreign key (organisation, activity) references activities
);
comment on table publication_quotas is 'What the contract demands: at least so many publications of an activity in each month of the programme.';
call protect('publication_quotas', 'select, insert, update');

create table videos (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  activity uuid not null,
  title text not null constraint video_has_title check (title <> ''),
  language text not null constraint video_language_is_known check (language in ('ru', 'kk', 'en')),
  script text not null default '',
  script_on date,
  finished_on date,
  seconds int constraint video_length_is_believable check (seconds between 1 and 36000),
  url text constraint video_address_is_one check (url ~ '^https?://[^\s/]+\.[^\s]+$'),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint video_activity foreign key (organisation, activity) references activities,
  constraint video_script_has_its_day check ((script <> '') = (script_on is not null)),
  constraint video_finished_has_length check ((finished_on is null) = (seconds is null)),
  unique (organisation, id, finished_on)
);
create index videos_programme on videos (organisation, programme, title, id);
comment on table videos is 'An animated video (ролик): first its script, then the finished film.';
comment on column videos.script is 'What is said and seen. Empty: not written yet.';
call protect('videos', 'select, insert, update');

create table publications (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  activity uuid not null,
  kind text not null constraint publication_kind_is_known check (kind in
    ('lifehack', 'infographic', 'post', 'video', 'rubric', 'article', 'tv', 'radio')),
  title text not null constraint publication_has_title check (title <> ''),
  body text not null default '',
  topic text,
  language text not null constraint publication_language_is_known check (language in ('ru', 'kk', 'en')),
  author uuid not null,
  picture uuid,
  video uuid,
  planned_on date not null,
  state text not null default 'idea' constraint publication_state_is_known check (state in ('idea', 'draft', 'approved', 'published', 'dropped')),
  drafted_on date,
  approved_on date,
  approved_by uuid,
  published_on date,
  dropped_because text,
  day date not null generated always as (coalesce(published_on, planned_on)) stored,
  search_key text not null generated always as (fold(title || ' | ' || body)) stored,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint publication_activity foreign key (organisation, activity) references activities,
  constraint publication_topic foreign key (organisation, topic) references topics,
  foreign key (organisation, author) references members,
  foreign key (organisation, approved_by) references members,
  constraint publication_picture foreign key (organisation, picture) references files,
  constraint publication_video foreign key (organisation, video) references videos,
  constraint publication_draft_has_its_day check (state in ('idea', 'dropped') or drafted_on is not null),
  constraint publication_approved_says_by_whom check ((approved_on is null) = (approved_by is null)),
  constraint publication_approved_has_its_day check ((state in ('approved', 'published')) = (approved_on is not null)),
  constraint publication_published_has_its_day check ((state = 'published') = (published_on is not null)),
  constraint publication_dropped_says_why check ((state = 'dropped') = (dropped_because is not null)),
  constraint publication_is_approved_after_its_draft check (approved_on >= drafted_on),
  constraint publication_video_is_of_a_video check (video is null or kind = 'video')
);
create index publications_day on publications (organisation, programme, day, id);
create index publications_activity on publications (organisation, activity, published_on);
create index publications_video on publications (organisation, video) where video is not null;
create index publications_picture on publications (organisation, picture) where picture is not null;
create index publications_topic on publications (organisation, topic) where topic is not null;
comment on table publications is 'A publication (публикация) of the plan: one item, in however many networks. Ideas become drafts, are approved, and are published by their first post.';
comment on column publications.activity is 'The one activity that it is counted in: an item is never counted twice.';
comment on column publications.day is 'By which the plan is read: when it came out, or is to.';
comment on column publications.published_on is 'The day of its first post, kept by the posts.';
call protect('publications', 'select, insert, update');

create table posts (
  organisation uuid not null,
  id uuid not null,
  publication uuid not null,
  medium uuid not null,
  posted_on date not null,
  url text constraint post_address_is_one check (url ~ '^https?://[^\s/]+\.[^\s]+$'),
  address_key text,
  place text not null default '',
  shared_by text not null default '',
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, publication) references publications,
  constraint post_medium foreign key (organisation, medium) references institutions,
  constraint post_says_where check (url is not null or place <> ''),
  constraint post_address_has_its_key check ((url is null) = (address_key is null)),
  constraint post_is_listed_once unique (organisation, address_key)
);
create index posts_publication on posts (organisation, publication, posted_on);
create index posts_medium on posts (organisation, medium, posted_on);
comment on table posts is 'Where a publication stands: one post in each network, newspaper or channel, and reposts by others.';
comment on column posts.address_key is 'The address without what changes from device to device: two spellings of one address are one post.';
comment on column posts.place is 'Of what has no address: number and page of a newspaper, day and hour of a broadcast.';
comment on column posts.shared_by is 'Who reposted it. Empty: our own post.';
call protect('posts');

create function posts_publish() returns trigger language plpgsql as $$
declare of_publication record;
begin
  for of_publication in
    select new.organisation, new.publication as id where tg_op <> 'DELETE' union select old.organisation, old.publication where tg_op <> 'INSERT'
  loop
    if tg_op <> 'DELETE' and exists (select from publications p where p.organisation = new.organisation and p.id = new.publication
      and (p.state not in ('approved', 'published') or p.approved_on > new.posted_on)) then
      raise exception using errcode = '23514', constraint = 'only_what_is_approved_is_posted';
    end if;
    update publications p set published_on = o.first, state = case when o.first is null then 'approved' else 'published' end
    from (select min(posted_on) as first from posts where organisation = of_publication.organisation and publication = of_publication.id) o
    where p.organisation = of_publication.organisation and p.id = of_publication.id and p.published_on is distinct from o.first;
  end loop;
  return null;
end $$;
create trigger posts_publish after insert or delete or update of publication, posted_on on posts
  for each row execute function posts_publish();

create table reach_measures (
  organisation uuid not null,
  post uuid not null,
  metric text not null constraint metric_is_known check (metric in ('reach', 'view', 'like', 'share', 'comment')),
  measured_on date not null,
  value bigint not null constraint measure_is_a_count check (value between 0 and 100000000000),
  source text not null constraint measure_has_source check (source <> ''),
  file uuid,
  measured_by uuid not null,
  primary key (organisation, post, metric, measured_on),
  foreign key (organisation, post) references posts on delete cascade,
  foreign key (organisation, measured_by) references members,
  constraint measure_file foreign key (organisation, file) references files
);
create index reach_measures_file on reach_measures (organisation, file) where file is not null;
comment on table reach_measures is 'A snapshot: what a network showed for a post on a day. Kinds of metric are never added up as one, and none of them counts people.';
comment on column reach_measures.source is 'Where it was read: the page of the post, the network''s export.';
call protect('reach_measures');

create table post_counts (
  organisation uuid not null,
  post uuid not null,
  metric text not null,
  value bigint not null,
  measured_on date not null,
  primary key (organisation, post, metric),
  foreign key (organisation, post) references posts on delete cascade
);
comment on table post_counts is 'The latest snapshot of each post and metric, kept by the measures: what is counted reads this and not the history.';
call protect('post_counts');

create function latest_counts(org uuid, of_posts uuid[]) returns void language sql as $$
  delete from post_counts c where c.organisation = org and c.post = any(of_posts)
    and not exists (select from reach_measures m where m.organisation = c.organisation and m.post = c.post and m.metric = c.metric);
  insert into post_counts (organisation, post, metric, value, measured_on)
  select distinct on (post, metric) organisation, post, metric, value, measured_on from reach_measures
  where organisation = org and post = any(of_posts) order by post, metric, measured_on desc
  on conflict (organisation, post, metric) do update set value = excluded.value, measured_on = excluded.measured_on;
$$;
create function measures_are_latest() returns trigger language plpgsql as $$
begin
  perform latest_counts(organisation, array_agg(distinct post)) from changed group by organisation;
  return null;
end $$;
create trigger measures_come after insert on reach_measures referencing new table as changed for each statement execute function measures_are_latest();
create trigger measures_change after update on reach_measures referencing new table as changed for each statement execute function measures_are_latest();
create trigger measures_go after delete on reach_measures referencing old table as changed for each statement execute function measures_are_latest();

create table measure_layouts (
  organisation uuid not null,
  medium uuid not null,
  headings text[] not null constraint layout_has_headings check (cardinality(headings) > 0),
  columns jsonb not null constraint layout_names_columns check (jsonb_typeof(columns) = 'object'),
  kept_by uuid not null,
  kept_at timestamptz not null default now(),
  primary key (organisation, medium),
  foreign key (organisation, medium) references institutions,
  foreign key (organisation, kept_by) references members
);
comment on table measure_layouts is 'How the export of a network was read last: its headings, and which of them is what. Another header is asked about.';
comment on column measure_layouts.columns is 'What each column that is read means: {"address": 2, "reach": 5}, counted from 0.';
call protect('measure_layouts', 'select, insert, update');

create table screenings (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  institution uuid not null,
  held_on date not null,
  form text not null constraint screening_form_is_known check (form in ('online_class', 'class', 'event')),
  viewers int not null constraint screening_has_viewers check (viewers between 1 and 100000),
  confirmation text not null default '',
  confirmed_on date,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint screening_institution foreign key (organisation, institution) references institutions,
  constraint screening_is_listed_once unique (organisation, programme, institution, held_on),
  constraint screening_confirmation_has_its_day check ((confirmation <> '') = (confirmed_on is not null)),
  constraint screening_is_confirmed_after_it_was_held check (confirmed_on >= held_on)
);
create index screenings_institution on screenings (organisation, institution);
create index screenings_day on screenings (organisation, programme, held_on, id);
comment on table screenings is 'A screening (показ): where videos were shown, on what day, and to how many viewers, with the institution''s confirmation.';
comment on column screenings.confirmation is 'The paper by which the institution confirms it: «Справка № 12». Empty: not confirmed yet.';
call protect('screenings');

create table screened_videos (
  organisation uuid not null,
  screening uuid not null,
  video uuid not null,
  primary key (organisation, screening, video),
  foreign key (organisation, screening) references screenings on delete cascade,
  constraint screened_video foreign key (organisation, video) references videos
);
create index screened_videos_video on screened_videos (organisation, video);
comment on table screened_videos is 'Which videos a screening showed. Its viewers are counted once, however many they saw.';
call protect('screened_videos');

create table broadcasts (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  activity uuid not null,
  medium uuid not null,
  number int not null constraint broadcast_number_is_positive check (number > 0),
  aired_on date not null,
  aired_at time,
  minutes int constraint broadcast_length_is_believable check (minutes between 1 and 600),
  topic text not null constraint broadcast_has_topic check (topic <> ''),
  host text not null default '',
  certificate text not null default '',
  certificate_on date,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint broadcast_activity foreign key (organisation, activity) references activities,
  constraint broadcast_medium foreign key (organisation, medium) references institutions,
  constraint broadcast_number_is_given_once unique (organisation, programme, number),
  constraint broadcast_certificate_has_its_day check ((certificate <> '') = (certificate_on is not null)),
  constraint broadcast_is_certified_after_it_was_aired check (certificate_on >= aired_on),
  unique (organisation, id, aired_on)
);
create index broadcasts_medium on broadcasts (organisation, medium);
comment on table broadcasts is 'A broadcast of the programme (передача) on the radio or on television. Its recording is a document of the annex.';
comment on column broadcasts.host is 'Name of whoever leads it; as a public person of the programme, not a card.';
comment on column broadcasts.certificate is 'The air certificate (эфирная справка) that names it: «№ 41».';
call protect('broadcasts', 'select, insert, update');

create table broadcast_repeats (
  organisation uuid not null,
  id uuid not null default gen_random_uuid(),
  broadcast uuid not null,
  repeated_on date not null,
  first_on date not null,
  primary key (organisation, id),
  constraint repeat_is_listed_once unique (organisation, broadcast, repeated_on),
  foreign key (organisation, broadcast, first_on) references broadcasts (organisation, id, aired_on) on update cascade,
  constraint repeat_follows_its_broadcast check (repeated_on >= first_on)
);
comment on table broadcast_repeats is 'A day on which a broadcast was aired again.';
call protect('broadcast_repeats');

create table coverage_statements (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  medium uuid not null,
  starts_on date not null,
  ends_on date not null,
  value bigint not null constraint coverage_is_positive check (value between 1 and 100000000000),
  unit text not null constraint coverage_unit_is_known check (unit in ('listener', 'resident', 'household')),
  source text not null constraint coverage_has_source check (source <> ''),
  source_on date not null,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint coverage_medium foreign key (organisation, medium) references institutions,
  constraint coverage_ends_after_it_begins check (ends_on >= starts_on)
);
create index coverage_statements_programme on coverage_statements (organisation, programme, starts_on);
create index coverage_statements_medium on coverage_statements (organisation, medium);
comment on table coverage_statements is 'What a station says of its audience, in its own letter: coverage is no count of listeners, and wears the mark of a stated number.';
call protect('coverage_statements', 'select, insert, update');

create table reach_decisions (
  organisation uuid not null,
  programme uuid not null,
  source text not null,
  subject uuid not null,
  publication uuid generated always as (case source when 'publication' then subject end) stored,
  print_job uuid generated always as (case source when 'flyer' then subject end) stored,
  coverage uuid generated always as (case source when 'coverage' then subject end) stored,
  included boolean not null,
  because text not null constraint reach_decision_says_why check (because <> ''),
  decided_by uuid not null,
  decided_at timestamptz not null default now(),
  primary key (organisation, source, subject),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, decided_by) references members,
  constraint reach_decision_publication foreign key (organisation, publication) references publications,
  constraint reach_decision_print_job foreign key (organisation, print_job) references print_jobs,
  constraint reach_decision_coverage foreign key (organisation, coverage) references coverage_statements,
  constraint reach_decision_source_is_known check (source in ('publication', 'flyer', 'coverage') or source = 'screenings' and subject = programme)
);
create index reach_decisions_programme on reach_decisions (organisation, programme);
create index reach_decisions_print_job on reach_decisions (organisation, print_job) where print_job is not null;
comment on table reach_decisions is 'Whether a reach enters the indirect total, and why. What is undecided doesn''t.';
comment on column reach_decisions.subject is 'A publication, a print job whose posts were seen, a statement of coverage; of the screenings all together the programme.';
call protect('reach_decisions');
