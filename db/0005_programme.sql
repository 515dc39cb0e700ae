-- Programme: the grant's passport and its plan (tasks, activities, indicators), with the history of its changes.

create table programmes (
  organisation uuid not null references organisations,
  id uuid not null,
  code text not null constraint programme_code_is_a_name check (code ~ '^[a-z0-9][a-z0-9-]*$'),
  topic text not null,
  goal text not null default '',
  direction text not null default '',
  contract_number text not null default '',
  contract_on date,
  starts_on date not null,
  ends_on date not null,
  sum_tenge bigint not null constraint programme_sum_is_positive check (sum_tenge > 0),
  operator text not null default '',
  result_planned text not null default '',
  version int not null default 1,
  primary key (organisation, id),
  constraint programme_code_is_taken_once unique (organisation, code),
  constraint programme_ends_after_start check (ends_on > starts_on)
);
comment on table programmes is 'A grant and its passport. The code is its name on the command line and in addresses.';
comment on column programmes.sum_tenge is 'Sum of the grant, whole tenge.';
call protect('programmes');

create table tasks (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  kind text not null default 'task' constraint task_kind_is_known check (kind in ('task', 'hearing', 'information')),
  position int not null,
  title text not null constraint task_has_title check (title <> ''),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint task_position_is_taken_once unique (organisation, programme, position) deferrable initially deferred
);
comment on table tasks is 'A group of the plan''s activities, in the order of the contract''s annex.';
comment on column tasks.kind is 'A task of the plan, or one of the two groups that the contract demands.';
call protect('tasks');

create table activities (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  task uuid not null,
  number int not null constraint activity_number_is_positive check (number > 0),
  title text not null constraint activity_has_title check (title <> ''),
  starts_on date not null,
  ends_on date not null,
  days date[] not null default '{}',
  places text not null default '',
  categories text not null default '',
  experts text not null default '',
  completeness text not null default '',
  result_planned text not null default '',
  result_reached text not null default '',
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, task) references tasks,
  constraint activity_number_is_taken_once unique (organisation, programme, number) deferrable initially deferred,
  constraint activity_ends_after_start check (ends_on >= starts_on)
);
create index activities_task on activities (organisation, task);
comment on table activities is 'An activity of the plan. Numbers run on through all tasks; the annex has the activity''s number.';
comment on column activities.days is 'Exact days of an activity that is held on certain days; empty for one that goes on all the time.';
call protect('activities');

create table indicators (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  activity uuid,
  effect text constraint indicator_effect_is_of_the_form check (effect in
    ('direct_beneficiaries', 'indirect_beneficiaries', 'staff', 'engaged_specialists', 'ngos_reached', 'payroll',
     'taxes', 'purchases', 'partners')),
  place text not null constraint indicator_place_is_known check (place in ('product', 'participants', 'effect')),
  parent uuid,
  code text not null constraint indicator_code_is_a_name check (code ~ '^[A-Za-z0-9_.-]+$'),
  position int not null,
  label text not null constraint indicator_has_label check (label <> ''),
  unit text not null,
  qualifier text not null constraint indicator_qualifier_is_known check (qualifier in ('exactly', 'at_least', 'per_participant', 'of_list')),
  plan bigint constraint indicator_plan_is_not_negative check (plan >= 0),
  plan_note text not null default '',
  list_items text[] not null default '{}',
  fact text,
  filters jsonb not null default '{}',
  explanation text not null default '',
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, activity) references activities,
  foreign key (organisation, parent) references indicators (organisation, id),
  constraint indicator_code_is_taken_once unique (organisation, programme, code),
  constraint indicator_belongs_to_activity_or_effect check ((activity is null) <> (effect is null)),
  constraint indicator_effect_stands_in_the_effects check ((place = 'effect') = (effect is not null)),
  constraint indicator_list_has_its_elements check (qualifier <> 'of_list' or cardinality(list_items) > 0)
);
create index indicators_activity on indicators (organisation, programme, activity, position);
create index indicators_parent on indicators (organisation, parent) where parent is not null;
comment on table indicators is 'What the plan promises in one number: label, qualifier, number, unit; and the fact that proves it.';
comment on column indicators.place is 'Where the form prints it: products and indicators, the participants column, or the nine effects.';
comment on column indicators.parent is 'Of a sub-target ("of them vulnerable at least 10"): the indicator it is inside of, never added to.';
comment on column indicators.fact is 'Name of the fact that counts it; null where the value is stated.';
comment on column indicators.explanation is 'Why fact and plan differ; printed among the deviations.';
call protect('indicators');

create table contract_requirements (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  position int not null,
  text text not null constraint requirement_has_text check (text <> ''),
  indicator uuid,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, indicator) references indicators
);
create index contract_requirements_programme on contract_requirements (organisation, programme, position);
create index contract_requirements_indicator on contract_requirements (organisation, indicator) where indicator is not null;
comment on table contract_requirements is 'What the contract demands besides the plan: a public presentation, at least two publications a month.';
comment on column contract_requirements.indicator is 'The indicator whose fact answers the demand; without one the demand is not measured.';
call protect('contract_requirements');

create table stated_values (
  organisation uuid not null,
  id uuid not null,
  indicator uuid not null,
  value bigint not null constraint stated_value_is_not_negative check (value >= 0),
  source text not null constraint stated_value_has_source check (source <> ''),
  source_on date,
  parts jsonb not null default '[]',
  breakdown jsonb,
  file uuid,
  stated_by uuid not null,
  stated_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, indicator) references indicators,
  foreign key (organisation, file) references files
);
create unique index stated_values_one_in_force on stated_values (organisation, indicator) where withdrawn_at is null;
create index stated_values_indicator on stated_values (organisation, indicator, stated_at);
comment on table stated_values is 'A value that no record gives, with the document it comes from. A new one withdraws the old one and keeps it.';
comment on column stated_values.parts is '[{label, value}]: what the value was added from.';
comment on column stated_values.breakdown is '{sex, status, age, vulnerable}: people of a list by the form''s classes; each sums to the value.';
call protect('stated_values', 'select, insert, update (withdrawn_at)');

create table plan_changes (
  organisation uuid not null,
  id uuid not null,
  indicator uuid not null,
  plan_before bigint,
  plan_after bigint,
  reason text not null constraint plan_change_has_reason check (reason <> ''),
  letter_number text not null constraint plan_change_has_letter check (letter_number <> ''),
  letter_on date not null,
  file uuid,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, indicator) references indicators,
  foreign key (organisation, file) references files
);
create index plan_changes_indicator on plan_changes (organisation, indicator, changed_at);
comment on table plan_changes is 'A change of the plan with the operator''s letter of consent. Once made it stays.';
call protect('plan_changes', 'select, insert');
