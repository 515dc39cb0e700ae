-- Annexes of the report: bundles of its confirming documents, and the monitor's links to its numbers.

create table annex_bundles (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  kind text not null constraint bundle_kind_is_known check (kind in ('zip', 'pdf')),
  language text not null constraint bundle_language_is_known check (language in ('ru', 'kk', 'en')),
  file uuid not null,
  contents bytea not null constraint bundle_contents_are_hashed check (length(contents) = 32),
  documents int not null constraint bundle_documents_are_not_negative check (documents >= 0),
  enclosed int not null constraint bundle_encloses_its_documents check (enclosed between 0 and documents),
  pages int constraint bundle_pages_are_positive check (pages > 0),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, file) references files,
  foreign key (organisation, made_by) references members,
  constraint bundle_pdf_has_pages check ((kind = 'pdf') = (pages is not null)),
  constraint bundle_of_a_kind_is_the_last unique (organisation, programme, kind, language)
);
comment on table annex_bundles is 'All annexes as one file: an archive, or a stamped PDF with contents. Of a kind and language the last one made.';
comment on column annex_bundles.contents is 'SHA-256 over what the annexes had: another one now means that the bundle is old.';
comment on column annex_bundles.enclosed is 'Documents whose file is in it; the others have a sheet or a line that says where they are.';
call protect('annex_bundles');

create table monitor_links (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  name text not null constraint monitor_link_says_for_whom check (name <> ''),
  token_hash bytea not null constraint monitor_link_token_is_hashed check (length(token_hash) = 32),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz,
  minute timestamptz not null default now(),
  in_minute int not null default 0,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, made_by) references members,
  foreign key (organisation, revoked_by) references members,
  constraint monitor_link_ends_within_half_a_year check (expires_at > made_at and expires_at <= made_at + interval '181 days'),
  constraint monitor_link_revoked_by_somebody check ((revoked_by is null) = (revoked_at is null))
);
create unique index monitor_links_token on monitor_links (token_hash);
create index monitor_links_programme on monitor_links (organisation, programme, made_at);
comment on table monitor_links is 'An address at which the operator''s monitor reads the numbers of a report without an account. Only the hash of it is kept.';
comment on column monitor_links.in_minute is 'How often it was asked within the minute that began at `minute`; too often is refused.';
call protect('monitor_links', 'select, insert, update');

create function organisation_of_monitor_link(hash bytea) returns uuid language sql stable security definer set search_path = public, pg_temp
  begin atomic select organisation from monitor_links where token_hash = hash and revoked_at is null and expires_at > now(); end;
comment on function organisation_of_monitor_link is 'The monitor asks without signing in: inside whose walls the link is answered, while it holds.';
revoke execute on function organisation_of_monitor_link from public;
grant execute on function organisation_of_monitor_link to quqyq_app;
