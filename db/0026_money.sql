-- Money: the budget and its changes, expenses, payroll, what is left and goes back, and what the bank says. No double entry.

create table budget_lines (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  kind text not null constraint budget_line_kind_is_known check (kind in ('payroll', 'taxes', 'purchases', 'reserve')),
  position int not null,
  title text not null constraint budget_line_has_title check (title <> ''),
  planned bigint not null constraint budget_line_planned_is_not_negative check (planned >= 0),
  plan bigint not null constraint budget_line_plan_is_not_negative check (plan >= 0),
  overspent_because text not null default '',
  consent_number text not null default '',
  consent_on date,
  consent_file uuid,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, consent_file) references files,
  constraint budget_line_is_of_its_programme unique (organisation, id, programme),
  constraint budget_line_position_is_taken_once unique (organisation, programme, position) deferrable initially deferred,
  constraint budget_line_consent_has_number_and_day check ((consent_number = '') = (consent_on is null))
);
create unique index budget_line_is_named_once on budget_lines (organisation, programme, fold(title));
-- Wages and what is paid on them are counted from one payroll: two lines of a kind would share one number.
create unique index budget_has_one_line_of_a_payroll on budget_lines (organisation, programme, kind) where kind in ('payroll', 'taxes');
create index budget_lines_consent_file on budget_lines (organisation, consent_file) where consent_file is not null;
comment on table budget_lines is 'A line of the grant''s budget (статья сметы).';
comment on column budget_lines.planned is 'As the contract''s annex has it.';
comment on column budget_lines.plan is 'Planned, as letters have changed it. Kept by triggers.';
comment on column budget_lines.consent_number is 'The operator''s letter that consents to an overspent line.';
call protect('budget_lines', 'select, insert, delete, update (position, kind, title, planned, overspent_because, consent_number, consent_on, consent_file, version)');

create table budget_changes (
  organisation uuid not null,
  id uuid not null,
  line uuid not null,
  plan_before bigint not null,
  plan_after bigint not null constraint budget_change_is_not_negative check (plan_after >= 0),
  reason text not null constraint budget_change_has_reason check (reason <> ''),
  letter_number text not null constraint budget_change_has_letter check (letter_number <> ''),
  letter_on date not null,
  file uuid,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (organisation, id, line),
  foreign key (organisation, line) references budget_lines,
  foreign key (organisation, file) references files,
  foreign key (organisation, changed_by) references members,
  constraint budget_change_changes_something check (plan_after <> plan_before)
);
create index budget_changes_line on budget_changes (organisation, line, changed_at);
create index budget_changes_file on budget_changes (organisation, file) where file is not null;
comment on table budget_changes is 'What the operator''s letter changed in the plan: a row for each line, one id for each letter. Once made it stays.';
call protect('budget_changes', 'select, insert');

create function budget_line_plan_follows_letters() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.plan := new.planned;
  elsif new.planned <> old.planned then
    if exists (select from budget_changes where organisation = new.organisation and line = new.id) then
      raise exception using errcode = '23514', constraint = 'changed_line_is_changed_by_letter';
    end if;
    new.plan := new.planned;
  end if;
  return new;
end $$;
create trigger budget_line_plan_follows_letters before insert or update of planned on budget_lines
  for each row execute function budget_line_plan_follows_letters();

create function budget_change_is_of_the_plan_as_it_was() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update budget_lines set plan = new.plan_after, version = version + 1
    where organisation = new.organisation and id = new.line and plan = new.plan_before;
  if not found then
    raise exception using errcode = '23514', constraint = 'budget_change_is_of_the_plan_as_it_was';
  end if;
  return null;
end $$;
create trigger budget_change_is_of_the_plan_as_it_was after insert on budget_changes
  for each row execute function budget_change_is_of_the_plan_as_it_was();

create function budget_is_within_the_grant() returns trigger language plpgsql security definer set search_path = public as $$
declare given bigint;
begin
  -- Of two who add a line at the same time the second waits here, and counts the first one's line.
  select sum_tenge into given from programmes where organisation = new.organisation and id = new.programme for update;
  if (select sum(plan) from budget_lines where organisation = new.organisation and programme = new.programme) > given then
    raise exception using errcode = '23514', constraint = 'budget_is_within_the_grant';
  end if;
  return null;
end $$;
create constraint trigger budget_is_within_the_grant after insert or update of planned, plan on budget_lines
  deferrable initially deferred for each row execute function budget_is_within_the_grant();

create table expenses (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  line uuid not null,
  what text not null constraint expense_says_what_for check (what <> ''),
  supplier uuid,
  supplier_name text not null default '',
  supplier_bin text constraint expense_bin_has_12_digits check (supplier_bin ~ '^\d{12}$'),
  natural_person boolean not null default false,
  document text not null constraint expense_has_document check (document <> ''),
  spent_on date not null,
  amount bigint not null constraint expense_is_not_nothing check (amount <> 0),
  paid bigint not null default 0,
  file uuid,
  consent_number text not null default '',
  consent_on date,
  entered_by uuid not null,
  entered_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, line, programme) references budget_lines (organisation, id, programme),
  constraint expense_supplier foreign key (organisation, supplier) references institutions,
  constraint expense_file foreign key (organisation, file) references files,
  foreign key (organisation, entered_by) references members,
  constraint expense_names_its_supplier_once check ((supplier is null) <> (supplier_name = '') and (supplier is null or (supplier_bin is null and not natural_person))),
  constraint person_has_no_bin check (supplier_bin is null or not natural_person),
  constraint expense_consent_has_number_and_day check ((consent_number = '') = (consent_on is null)),
  constraint expense_is_paid_no_more_than_it_is check (abs(paid) <= abs(amount) and sign(paid) in (0, sign(amount)))
);
create unique index expense_document_is_entered_once on expenses
  (organisation, programme, line, spent_on, amount, document, coalesce(supplier::text, supplier_bin, supplier_name));
create index expenses_by_day on expenses (organisation, programme, spent_on, id);
create index expenses_line on expenses (organisation, line, programme, spent_on, id);
create index expenses_supplier on expenses (organisation, supplier) where supplier is not null;
create index expenses_file on expenses (organisation, file) where file is not null;
create index expenses_without_file on expenses (organisation, programme, spent_on, id) where file is null;
create index expenses_unpaid on expenses (organisation, programme, spent_on, id) where paid <> amount;
comment on table expenses is 'What was bought for the programme, by its document. Money that a supplier returned is an expense below nothing.';
comment on column expenses.natural_person is 'The supplier is a person: the name is shown in full only to who keeps the money.';
comment on column expenses.paid is 'Sum of the bank''s payments that were matched to it. Kept by their trigger.';
comment on column expenses.consent_number is 'The operator''s letter, for an expense before or after the programme''s period.';
call protect('expenses');

create function expense_fits_the_budget() returns trigger language plpgsql as $$
begin
  if not exists (select from budget_lines where organisation = new.organisation and id = new.line and kind in ('purchases', 'reserve')) then
    raise exception using errcode = '23514', constraint = 'expense_is_of_a_line_for_purchases';
  end if;
  if new.consent_on is null and not exists (select from programmes
      where organisation = new.organisation and id = new.programme and new.spent_on between starts_on and ends_on) then
    raise exception using errcode = '23514', constraint = 'expense_is_of_the_period_or_agreed';
  end if;
  return null;
end $$;
create trigger expense_fits_the_budget after insert or update of line, spent_on, consent_on on expenses
  for each row execute function expense_fits_the_budget();

create function line_with_expenses_keeps_its_kind() returns trigger language plpgsql as $$
begin
  if new.kind in ('payroll', 'taxes') and exists (select from expenses where organisation = new.organisation and line = new.id) then
    raise exception using errcode = '23514', constraint = 'expense_is_of_a_line_for_purchases';
  end if;
  return null;
end $$;
create trigger line_with_expenses_keeps_its_kind after update of kind on budget_lines
  for each row execute function line_with_expenses_keeps_its_kind();

create table savings (
  organisation uuid not null,
  id uuid not null,
  line uuid not null,
  cause text not null constraint saving_cause_is_known check (cause in ('travel', 'targeting', 'handouts', 'idle_days', 'price', 'unspent_reserve', 'other')),
  amount bigint not null constraint saving_is_positive check (amount > 0),
  said text not null default '',
  primary key (organisation, id),
  foreign key (organisation, line) references budget_lines,
  constraint other_cause_is_said check (cause <> 'other' or said <> '')
);
create index savings_line on savings (organisation, line);
comment on table savings is 'Why a line was not spent whole, and how much of it for that cause.';
call protect('savings');

create table balance_returns (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  amount bigint not null constraint return_is_positive check (amount > 0),
  returned_on date not null,
  document text not null constraint return_has_document check (document <> ''),
  file uuid,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, file) references files,
  constraint return_is_written_once unique (organisation, programme, returned_on, document)
);
create index balance_returns_file on balance_returns (organisation, file) where file is not null;
comment on table balance_returns is 'What was not spent and went back to the operator, by its payment order.';
call protect('balance_returns');

create table payroll_months (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  month date not null constraint payroll_month_is_its_first_day check (extract(day from month) = 1),
  document text not null default '',
  file uuid,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, file) references files,
  constraint payroll_month_is_written_once unique (organisation, programme, month)
);
create index payroll_months_file on payroll_months (organisation, file) where file is not null;
comment on table payroll_months is 'Wages of one month that the grant pays, by their sheet.';
call protect('payroll_months');

create function payroll_is_of_the_period() returns trigger language plpgsql as $$
begin
  if not exists (select from programmes where organisation = new.organisation and id = new.programme
      and new.month between date_trunc('month', starts_on) and ends_on) then
    raise exception using errcode = '23514', constraint = 'payroll_is_of_the_period';
  end if;
  return null;
end $$;
create trigger payroll_is_of_the_period after insert or update of month on payroll_months
  for each row execute function payroll_is_of_the_period();

create table payroll_rows (
  organisation uuid not null,
  payroll uuid not null,
  position int not null,
  name text not null constraint payroll_row_has_name check (name <> ''),
  post text not null default '',
  pensioner boolean not null default false,
  gross bigint not null constraint payroll_gross_is_positive check (gross > 0),
  social_tax bigint not null constraint payroll_social_tax_is_not_negative check (social_tax >= 0),
  social_contributions bigint not null constraint payroll_social_contributions_are_not_negative check (social_contributions >= 0),
  medical_insurance bigint not null constraint payroll_medical_insurance_is_not_negative check (medical_insurance >= 0),
  primary key (organisation, payroll, position),
  foreign key (organisation, payroll) references payroll_months on delete cascade
);
create unique index payroll_person_stands_once on payroll_rows (organisation, payroll, fold(name));
comment on table payroll_rows is 'What one person earned in a month, and what the employer pays on it by the rates of that month.';
comment on column payroll_rows.gross is 'Before what is withheld from the person.';
comment on column payroll_rows.pensioner is 'Of pension age: no pension or social contributions, no medical insurance.';
call protect('payroll_rows');

create table payroll_rates (
  organisation uuid not null references organisations,
  id uuid not null,
  code text not null constraint payroll_rate_code_is_known check (code in
    ('minimum_wage', 'pension', 'pension_most', 'own_medical', 'own_medical_most', 'social_tax', 'social_tax_least',
     'social_contributions', 'social_contributions_least', 'social_contributions_most', 'medical_insurance', 'medical_insurance_most')),
  in_force_from date not null,
  value numeric(12, 3) not null constraint payroll_rate_is_not_negative check (value >= 0),
  source text not null constraint payroll_rate_has_source check (source <> ''),
  certainty text not null constraint payroll_rate_certainty_is_known check (certainty in ('read', 'secondary', 'unsure')),
  approved_by uuid,
  approved_on date,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, approved_by) references members,
  constraint payroll_rate_begins_once unique (organisation, code, in_force_from),
  constraint payroll_rate_approval_says_who_and_when check ((approved_by is null) = (approved_on is null))
);
comment on table payroll_rates is 'A rate or bound of what is paid on wages, from a day on. What is unsure and not approved is not computed with.';
comment on column payroll_rates.value is 'Percent; of bounds the number of minimum wages; of the minimum wage tenge.';
call protect('payroll_rates');

create function payroll_rate_is_approved_as_it_stands() returns trigger language plpgsql as $$
begin
  if (new.code, new.in_force_from, new.value, new.source) is distinct from (old.code, old.in_force_from, old.value, old.source) then
    new.approved_by := null;
    new.approved_on := null;
  end if;
  return new;
end $$;
create trigger payroll_rate_is_approved_as_it_stands before update on payroll_rates
  for each row execute function payroll_rate_is_approved_as_it_stands();

create function payroll_rates_to_begin_with() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into payroll_rates (organisation, id, code, in_force_from, value, source, certainty)
  select new.organisation, gen_random_uuid(), code, since::date, value, source, certainty from (values
    ('minimum_wage', '2019-01-01', 42500, 'Закон РК о республиканском бюджете', 'secondary'),
    ('minimum_wage', '2022-01-01', 60000, 'Закон РК о республиканском бюджете', 'secondary'),
    ('minimum_wage', '2023-01-01', 70000, 'Закон РК о республиканском бюджете', 'secondary'),
    ('pension', '2014-01-01', 10, 'Закон РК № 105-V, ст. 25', 'secondary'),
    ('pension_most', '2020-01-01', 50, 'Закон РК № 105-V, ст. 25', 'unsure'),
    ('own_medical', '2020-01-01', 1, 'Закон РК № 405-V, ст. 28', 'secondary'),
    ('own_medical', '2021-01-01', 2, 'Закон РК № 405-V, ст. 28', 'secondary'),
    ('own_medical_most', '2020-01-01', 10, 'Закон РК № 405-V, ст. 29', 'secondary'),
    ('social_tax', '2018-01-01', 9.5, 'Налоговый кодекс РК № 120-VI, ст. 485', 'secondary'),
    ('social_tax_least', '2018-01-01', 1, 'Налоговый кодекс РК № 120-VI, ст. 484', 'unsure'),
    ('social_contributions', '2018-01-01', 3.5, 'Закон РК № 286-VI, ст. 14', 'secondary'),
    ('social_contributions_least', '2020-01-01', 1, 'Закон РК № 286-VI, ст. 15', 'unsure'),
    ('social_contributions_most', '2020-01-01', 7, 'Закон РК № 286-VI, ст. 15', 'unsure'),
    ('medical_insurance', '2020-01-01', 2, 'Закон РК № 405-V, ст. 27', 'secondary'),
    ('medical_insurance', '2022-01-01', 3, 'Закон РК № 405-V, ст. 27', 'secondary'),
    ('medical_insurance_most', '2020-01-01', 10, 'Закон РК № 405-V, ст. 29', 'secondary')
  ) as known (code, since, value, source, certainty);
  return null;
end $$;
create trigger payroll_rates_to_begin_with after insert on organisations
  for each row execute function payroll_rates_to_begin_with();

create table statements (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  file uuid,
  file_name text not null,
  account text not null default '',
  starts_on date,
  ends_on date,
  job uuid,
  rows int,
  added int,
  started_by uuid not null,
  started_at timestamptz not null default now(),
  taken_at timestamptz,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, file) references files,
  foreign key (organisation, started_by) references members,
  constraint statement_taken_says_how_much check (num_nulls(taken_at, rows, added) in (0, 3))
);
create index statements_programme on statements (organisation, programme, started_at);
create index statements_file on statements (organisation, file) where file is not null;
comment on table statements is 'A bank statement that was read, or is being read, and how much of it was new.';
call protect('statements');

create table payments (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  statement uuid not null,
  key bytea not null,
  paid_on date not null,
  number text not null default '',
  amount bigint not null constraint payment_is_not_nothing check (amount <> 0),
  tiyn smallint not null default 0 constraint payment_tiyn_are_less_than_a_tenge check (tiyn between 0 and 99),
  other_party text not null default '',
  other_bin text constraint payment_bin_has_12_digits check (other_bin ~ '^\d{12}$'),
  purpose text not null default '',
  aside text constraint payment_aside_is_known check (aside in ('grant', 'wages', 'taxes', 'bank', 'return', 'not_ours')),
  matched bigint not null default 0,
  open boolean not null generated always as (aside is null and matched <> amount) stored,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, statement) references statements,
  constraint payment_is_taken_once unique (organisation, programme, key),
  constraint payment_pays_no_more_than_it_is check (abs(matched) <= abs(amount) and sign(matched) in (0, sign(amount))),
  constraint payment_aside_pays_no_expense check (aside is null or matched = 0)
);
create index payments_by_day on payments (organisation, programme, paid_on, id);
create index payments_open on payments (organisation, programme, paid_on, id) where open;
create index payments_statement on payments (organisation, statement);
comment on table payments is 'A line of a bank statement: what the programme paid, or, below nothing, what came in.';
comment on column payments.key is 'By which the line is known when a statement comes a second time.';
comment on column payments.amount is 'Whole tenge, half a tenge counts as one; tiyn is what the bank had over the last whole one.';
comment on column payments.other_bin is 'An organisation''s. A person''s IIN is not kept.';
comment on column payments.aside is 'Why it pays no expense: the grant itself, wages, taxes, the bank''s fee, what went back, another programme''s.';
comment on column payments.matched is 'Sum of what it pays of expenses. Kept by the trigger of matches.';
call protect('payments');

create table payment_matches (
  organisation uuid not null,
  payment uuid not null,
  expense uuid not null,
  amount bigint not null constraint match_is_not_nothing check (amount <> 0),
  matched_by uuid not null,
  matched_at timestamptz not null default now(),
  primary key (organisation, payment, expense),
  foreign key (organisation, payment) references payments,
  foreign key (organisation, expense) references expenses,
  foreign key (organisation, matched_by) references members
);
create index payment_matches_expense on payment_matches (organisation, expense);
comment on table payment_matches is 'Which payment paid which expense, as a person confirmed, and how much of it.';
call protect('payment_matches', 'select, insert, delete');

create function matches_are_summed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    update payments set matched = matched - old.amount where organisation = old.organisation and id = old.payment;
    update expenses set paid = paid - old.amount where organisation = old.organisation and id = old.expense;
  else
    update payments set matched = matched + new.amount where organisation = new.organisation and id = new.payment;
    update expenses set paid = paid + new.amount where organisation = new.organisation and id = new.expense;
    if exists (select from payments p, expenses e where p.organisation = new.organisation and p.id = new.payment
        and e.organisation = new.organisation and e.id = new.expense and e.programme <> p.programme) then
      raise exception using errcode = '23514', constraint = 'payment_pays_an_expense_of_its_programme';
    end if;
  end if;
  return null;
end $$;
create trigger matches_are_summed after insert or delete on payment_matches
  for each row execute function matches_are_summed();

create or replace view suppliers with (security_invoker = true) as
  select j.organisation, j.programme, i.id as institution
  from print_jobs j join institutions i on i.organisation = j.organisation and fold(i.name) = fold(j.printer)
  where j.cost_tenge > 0
  union all
  select organisation, programme, supplier from expenses where supplier is not null;
