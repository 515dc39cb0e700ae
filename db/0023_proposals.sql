-- Proposals: what was recommended to state bodies, by which letter, and what they answered.

create table recommendations (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  origin text not null constraint recommendation_origin_is_known check (origin in ('hearing', 'action', 'survey', 'journal')),
  event uuid,
  body uuid not null,
  said text not null constraint recommendation_says_something check (said <> ''),
  letter_number text not null default '',
  sent_on date,
  due_on date,
  answer text constraint recommendation_answer_is_known check (answer in ('accepted', 'partly', 'explained', 'refused')),
  answered_on date,
  answer_number text not null default '',
  answer_said text not null default '',
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint recommendation_event foreign key (organisation, event) references events,
  constraint recommendation_body foreign key (organisation, body) references institutions,
  constraint recommendation_letter_has_number_and_day check ((letter_number = '') = (sent_on is null)),
  constraint recommendation_is_due_after_it_was_sent check (due_on is null or coalesce(due_on >= sent_on, false)),
  constraint recommendation_is_answered_after_it_was_sent check (answered_on is null or coalesce(answered_on >= sent_on, false)),
  constraint recommendation_answer_has_its_day check ((answer is null) = (answered_on is null) and (answer is not null or answer_number || answer_said = ''))
);
create index recommendations_programme on recommendations (organisation, programme, sent_on, id);
create index recommendations_event on recommendations (organisation, event) where event is not null;
create index recommendations_body on recommendations (organisation, body);
comment on table recommendations is 'A recommendation to a state body: where it came from, the letter that carried it, until when an answer is due, and the answer.';
comment on column recommendations.origin is 'Where it was made: the hearing, a meeting of the action, the survey, the journal''s cases.';
call protect('recommendations');

create table project_proposals (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  number int not null constraint project_numbers_begin_with_one check (number > 0),
  name text not null constraint project_has_name check (name <> ''),
  direction text not null constraint project_has_direction check (direction <> ''),
  justification text not null constraint project_is_justified check (justification <> ''),
  goal text not null constraint project_has_goal check (goal <> ''),
  tasks text not null constraint project_has_tasks check (tasks <> ''),
  description text not null constraint project_is_described check (description <> ''),
  results text not null constraint project_expects_results check (results <> ''),
  currency text not null constraint project_currency_is_known check (currency in ('KZT', 'USD', 'EUR', 'RUB')),
  unit text not null constraint project_unit_is_named check (unit <> ''),
  unit_sum bigint not null constraint project_unit_sum_is_believable check (unit_sum between 1 and 1000000000000),
  units int not null constraint project_units_are_believable check (units between 1 and 10000),
  total bigint not null generated always as (unit_sum * units) stored,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint project_number_is_taken_once unique (organisation, programme, number)
);
comment on table project_proposals is 'A project that the grantee proposes for a next grant, with all that the report''s form asks of it.';
comment on column project_proposals.unit is 'What one unit of the sum is: an office, a region. The total is their product and can''t be anything else.';
call protect('project_proposals');

create table project_places (
  organisation uuid not null,
  project uuid not null,
  place text not null constraint project_places_place_fkey references places,
  primary key (organisation, project, place),
  foreign key (organisation, project) references project_proposals on delete cascade
);
comment on table project_places is 'Where a proposed project is to be carried out: regions, cities and districts of the gazetteer.';
call protect('project_places');
