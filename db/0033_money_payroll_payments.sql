-- The bank and the payroll: which payment paid the wages of which month, and what is paid on them.

alter table statements add constraint statement_is_of_its_programme unique (organisation, id, programme);
alter table payments
  drop constraint payments_organisation_programme_fkey,
  drop constraint payments_organisation_statement_fkey,
  add foreign key (organisation, statement, programme) references statements (organisation, id, programme);
-- Keys begin with the day: the lines of a statement stand together in their index.
update payments set key = int4send(paid_on - date '1970-01-01') || substring(key for 16);

create table statement_layouts (
  organisation uuid not null,
  id uuid not null,
  headings text[] not null constraint statement_layout_has_headings check (cardinality(headings) > 0),
  columns jsonb not null constraint statement_layout_names_columns check (jsonb_typeof(columns) = 'object'),
  kept_by uuid not null,
  kept_at timestamptz not null default now(),
  primary key (organisation, id),
  foreign key (organisation, kept_by) references members
);
create index statement_layouts_latest on statement_layouts (organisation, kept_at, id);
comment on table statement_layouts is 'How a bank heads the columns of its statements, as a person confirmed. Another header is asked about.';
comment on column statement_layouts.columns is 'What each column that is read means: {"on": 0, "out": 3}, counted from 0.';
call protect('statement_layouts', 'select, insert');

create table payroll_matches (
  organisation uuid not null,
  payment uuid not null,
  payroll uuid not null,
  part text not null constraint payroll_match_part_is_known check (part in ('wages', 'social_tax', 'social_contributions', 'medical_insurance')),
  amount bigint not null constraint payroll_match_is_positive check (amount > 0),
  matched_by uuid not null,
  matched_at timestamptz not null default now(),
  primary key (organisation, payment, payroll, part),
  foreign key (organisation, payment) references payments,
  constraint payroll_match_month foreign key (organisation, payroll) references payroll_months,
  foreign key (organisation, matched_by) references members
);
create index payroll_matches_payroll on payroll_matches (organisation, payroll, part);
comment on table payroll_matches is 'Which payment paid which part of a month''s wages, as a person confirmed, and how much of it.';
comment on column payroll_matches.part is 'Wages are what was earned: on hand and withheld, with the pension contribution and the income tax. The rest is the employer''s.';
call protect('payroll_matches', 'select, insert, delete');

-- What is owed for a month of wages: the wages themselves, on hand and withheld, and what the employer pays on them.
create function dues_of_payroll(own uuid, asked uuid) returns table (part text, amount bigint, paid bigint) language sql stable
  begin atomic
    select d.part, d.amount, coalesce((select sum(m.amount) from payroll_matches m
      where m.organisation = own and m.payroll = asked and m.part = d.part), 0)::bigint
    from (select sum(gross)::bigint as wages, sum(social_tax)::bigint as social_tax,
        sum(social_contributions)::bigint as social_contributions, sum(medical_insurance)::bigint as medical_insurance
      from payroll_rows where organisation = own and payroll = asked) r
    cross join lateral (values (1, 'wages', r.wages), (2, 'social_tax', r.social_tax),
      (3, 'social_contributions', r.social_contributions), (4, 'medical_insurance', r.medical_insurance)) d (position, part, amount)
    where d.amount > 0 order by d.position;
  end;
comment on function dues_of_payroll is 'Parts of a payroll month, what each comes to, and what of it payments of the bank have paid.';

create function payroll_match_is_within_its_due() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- Of two who match at the same time the second waits here, and counts what the first one matched.
  perform from payroll_months where organisation = new.organisation and id = new.payroll for update;
  if exists (select from payments p, payroll_months m where p.organisation = new.organisation and p.id = new.payment
      and m.organisation = new.organisation and m.id = new.payroll and m.programme <> p.programme) then
    raise exception using errcode = '23514', constraint = 'payment_pays_a_payroll_of_its_programme';
  end if;
  if not exists (select from dues_of_payroll(new.organisation, new.payroll) d where d.part = new.part and d.paid <= d.amount) then
    raise exception using errcode = '23514', constraint = 'payroll_is_paid_no_more_than_it_is';
  end if;
  return null;
end $$;
create trigger payroll_match_is_within_its_due after insert on payroll_matches
  for each row execute function payroll_match_is_within_its_due();

create function payroll_matches_are_summed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    update payments set matched = matched - old.amount where organisation = old.organisation and id = old.payment;
  else
    update payments set matched = matched + new.amount where organisation = new.organisation and id = new.payment;
  end if;
  return null;
end $$;
create trigger payroll_matches_are_summed after insert or delete on payroll_matches
  for each row execute function payroll_matches_are_summed();

create function payroll_is_no_less_than_was_paid() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from payroll_matches m where m.organisation = old.organisation and m.payroll = old.payroll and m.amount >
      coalesce((select d.amount - d.paid + m.amount from dues_of_payroll(old.organisation, old.payroll) d where d.part = m.part), 0)) then
    raise exception using errcode = '23514', constraint = 'payroll_is_no_less_than_was_paid';
  end if;
  return null;
end $$;
create constraint trigger payroll_is_no_less_than_was_paid after update or delete on payroll_rows
  deferrable initially deferred for each row execute function payroll_is_no_less_than_was_paid();

-- Wages and taxes are matched with their months now: they are no longer set aside.
update payments set aside = null where aside in ('wages', 'taxes');
alter table payments drop constraint payment_aside_is_known,
  add constraint payment_aside_is_known check (aside in ('grant', 'bank', 'return', 'not_ours'));
comment on column payments.aside is 'Why it pays no expense and no payroll: the grant itself, the bank''s fee, what went back, another programme''s.';
comment on column payments.matched is 'Sum of what it pays of expenses and of payroll months. Kept by the triggers of matches.';
