-- Surveys: questionnaires by versions, waves, who answered what, and codes of open answers.

create table surveys (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  purpose text not null constraint survey_purpose_is_known check (purpose in ('literacy', 'feedback', 'other')),
  title_ru text not null constraint survey_has_title check (title_ru <> '' and title_kk <> ''),
  title_kk text not null,
  made_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes
);
create index surveys_programme on surveys (organisation, programme, made_at);
comment on table surveys is 'A questionnaire (анкета) in two languages; what it asks stands in its versions.';
call protect('surveys', 'select, insert, update');

create table survey_versions (
  organisation uuid not null,
  survey uuid not null,
  number int not null constraint survey_version_number_is_positive check (number > 0),
  form jsonb not null constraint survey_version_asks_something check (jsonb_array_length(form) > 0),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  frozen_at timestamptz,
  primary key (organisation, survey, number),
  foreign key (organisation, survey) references surveys,
  foreign key (organisation, made_by) references members
);
comment on table survey_versions is 'The questions of a survey. From its first answer on a version never changes: a later change makes the next one.';
comment on column survey_versions.form is 'The questions in their order, in the shape of form-contract.ts.';
comment on column survey_versions.frozen_at is 'When the first answer to it came.';
call protect('survey_versions', 'select, insert, update');

create function survey_versions_stay() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null and (new.form is distinct from old.form or new.frozen_at is distinct from old.frozen_at) then
    raise exception using errcode = '23514', constraint = 'survey_version_with_answers_stays';
  end if;
  return new;
end $$;
create trigger survey_versions_stay before update on survey_versions for each row execute function survey_versions_stay();

create table waves (
  organisation uuid not null,
  id uuid not null,
  survey uuid not null,
  number int not null,
  activity uuid,
  kind text not null constraint wave_kind_is_known check (kind in ('before', 'after', 'single')),
  title text not null constraint wave_has_title check (title <> ''),
  starts_on date not null,
  ends_on date not null,
  target int not null constraint wave_target_is_positive check (target > 0),
  link_hash bytea not null constraint wave_link_is_hashed check (length(link_hash) = 32),
  link_open boolean not null default false,
  version int not null default 1,
  primary key (organisation, id),
  unique (organisation, id, survey),
  foreign key (organisation, survey, number) references survey_versions,
  foreign key (organisation, activity) references activities,
  constraint wave_ends_after_it_begins check (starts_on <= ends_on)
);
create index waves_survey on waves (organisation, survey, number, starts_on);
create index waves_activity on waves (organisation, activity) where activity is not null;
create unique index waves_link on waves (link_hash);
comment on table waves is 'A wave (волна): one round of asking, before or after the programme, or alone.';
comment on column waves.number is 'The version of the questionnaire that is asked now.';
comment on column waves.target is 'How many answers are to come.';
comment on column waves.link_hash is 'Of the secret address at which anybody answers while the link is open.';
call protect('waves', 'select, insert, update');

create function organisation_of_wave(hash bytea) returns uuid language sql stable security definer set search_path = public, pg_temp
  begin atomic select organisation from waves where link_hash = hash and link_open; end;
comment on function organisation_of_wave is 'A respondent has not signed in: inside whose walls the link is answered.';
revoke execute on function organisation_of_wave from public;
grant execute on function organisation_of_wave to quqyq_app;

create table responses (
  organisation uuid not null,
  id uuid not null,
  wave uuid not null,
  survey uuid not null,
  number int not null,
  person uuid,
  sex text constraint response_sex_is_known check (sex in ('female', 'male')),
  age int constraint response_age_is_believable check (age between 5 and 120),
  district text references places,
  how text not null constraint response_way_is_known check (how in ('interviewer', 'paper', 'link')),
  language text not null constraint response_language_is_known check (language in ('ru', 'kk')),
  given_on date not null,
  score numeric constraint response_score_is_a_share check (score between 0 and 1),
  entered_by uuid,
  entered_at timestamptz not null default now(),
  left_out_because text constraint response_left_out_says_why check (left_out_because <> ''),
  version int not null default 1,
  primary key (organisation, id),
  unique (organisation, id, wave),
  foreign key (organisation, wave, survey) references waves (organisation, id, survey),
  foreign key (organisation, survey, number) references survey_versions,
  foreign key (organisation, person) references persons,
  foreign key (organisation, entered_by) references members,
  constraint response_by_link_is_entered_by_nobody check ((how = 'link') = (entered_by is null)),
  constraint response_by_link_names_nobody check (how <> 'link' or person is null)
);
create index responses_person on responses (organisation, person, wave) where person is not null;
create index responses_wave on responses (organisation, wave, id);
create index responses_survey on responses (organisation, survey, number);
comment on table responses is 'One filled questionnaire. Its id is made where it is filled: the same sent twice is one.';
comment on column responses.person is 'The card of who answered, where they gave their name; most don''t.';
comment on column responses.age is 'In full years as they said: classes of any form are worked out from it.';
comment on column responses.score is 'Share of the questions about knowledge that were answered right, of those that were asked.';
call protect('responses', 'select, insert, update');

create function responses_freeze() returns trigger language plpgsql as $$
begin
  update survey_versions set frozen_at = now()
  where organisation = new.organisation and survey = new.survey and number = new.number and frozen_at is null;
  return null;
end $$;
create trigger responses_freeze after insert on responses for each row execute function responses_freeze();

create table answers (
  organisation uuid not null,
  wave uuid not null,
  response uuid not null,
  question text not null,
  choice text not null default '',
  amount numeric,
  said text not null default '',
  primary key (organisation, response, question, choice),
  foreign key (organisation, response, wave) references responses (organisation, id, wave),
  constraint answer_says_something check (choice <> '' or amount is not null or said <> '')
);
create index answers_wave on answers (organisation, wave, question, choice, response);
comment on table answers is 'What was answered: a row for each question, and for each choice of a question with several.';
comment on column answers.said is 'Words of an open answer, or the day of a question about a day.';
call protect('answers', 'select, insert, update');

create table answer_codes (
  organisation uuid not null,
  id uuid not null,
  survey uuid not null,
  question text not null,
  label text not null constraint answer_code_has_label check (label <> ''),
  primary key (organisation, id),
  foreign key (organisation, survey) references surveys,
  constraint answer_code_is_named_once unique (organisation, survey, question, label)
);
comment on table answer_codes is 'What open answers to a question are about, in the analyst''s words.';
call protect('answer_codes', 'select, insert');

create table coded_answers (
  organisation uuid not null,
  response uuid not null,
  question text not null,
  code uuid not null,
  coded_by uuid not null,
  primary key (organisation, response, question, code),
  foreign key (organisation, response) references responses,
  foreign key (organisation, code) references answer_codes,
  foreign key (organisation, coded_by) references members
);
create index coded_answers_code on coded_answers (organisation, code);
comment on table coded_answers is 'An open answer read: which codes it was given.';
call protect('coded_answers');
