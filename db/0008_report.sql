-- Report: what people write in it; its numbers are counted and not kept.

create table report_texts (
  organisation uuid not null,
  programme uuid not null,
  key text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, programme, key),
  foreign key (organisation, programme) references programmes
);
comment on table report_texts is 'A narrative section of the report, or an activity''s text (key activity:ID); {name} stands for a figure.';
call protect('report_texts');

create table report_sign_offs (
  organisation uuid not null,
  programme uuid not null,
  position text not null,
  name text not null,
  signed_on date,
  pages int constraint sign_off_pages_are_positive check (pages > 0),
  version int not null default 1,
  primary key (organisation, programme),
  foreign key (organisation, programme) references programmes
);
comment on table report_sign_offs is 'Who signs the report, when, and how many pages it has.';
call protect('report_sign_offs');

create table report_forms (
  organisation uuid not null,
  id uuid not null,
  language text not null constraint report_form_language_is_known check (language in ('ru', 'kk', 'en')),
  file uuid not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, file) references files
);
create index report_forms_language on report_forms (organisation, language, uploaded_at desc);
comment on table report_forms is 'Word forms that the organisation edited; the latest of a language prints the report instead of ours.';
call protect('report_forms');
