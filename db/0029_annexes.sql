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
