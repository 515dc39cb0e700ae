-- Claims: cases that grow from matters of the journal, their papers, the law's numbers, deadlines, stories.

create function lines_total(lines jsonb) returns bigint language sql immutable parallel safe return (
  select coalesce(sum((line ->> 'tenge')::bigint), 0) from jsonb_array_elements(lines) as line);
comment on function lines_total is 'What the lines of a price of claim add up to, whole tenge.';

create table cases (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  office uuid not null,
  person uuid constraint case_keeps_its_citizen check (person is not null),
  lawyer uuid not null,
  opened_on date not null,
  sphere text not null constraint case_sphere_is_known check (sphere in
    ('defective_goods', 'proper_quality', 'online_shop', 'tickets', 'building_repair', 'household_service', 'utilities',
     'other_service', 'financial')),
  state text not null default 'preparing' constraint case_state_is_known check (state in
    ('preparing', 'with_seller', 'seller_answered', 'seller_silent', 'pre_trial', 'pre_trial_failed', 'with_body',
     'body_answered', 'body_silent', 'in_court', 'decided', 'closed')),
  bought text not null default '',
  bought_on date,
  price_tenge bigint constraint case_price_is_not_negative check (price_tenge >= 0),
  paid_by text constraint case_payment_is_of_a_kind check (paid_by in ('receipt', 'bank', 'contract', 'witness', 'none')),
  noticed_on date,
  violation text not null default '',
  demands text[] not null default '{}',
  lines jsonb not null default '[]',
  answers jsonb not null default '{}',
  claimed_tenge bigint not null generated always as (lines_total(lines)) stored,
  sued_on date,
  outcome text constraint case_outcome_is_known check (outcome in
    ('refund_full', 'refund_part', 'replaced', 'repaired', 'explained', 'ordered', 'fined', 'court_decision', 'forwarded', 'settled', 'refused',
     'dropped')),
  outcome_note text not null default '',
  closed_on date,
  version int not null default 1,
  primary key (organisation, id),
  unique (organisation, id, person),
  constraint case_grows_from_a_matter foreign key (organisation, id, programme, person)
    references entries (organisation, opener, programme, person) on update cascade,
  foreign key (organisation, office, programme) references offices (organisation, id, programme),
  foreign key (organisation, lawyer) references members,
  constraint case_closed_has_outcome check ((state = 'closed') = (outcome is not null) and (outcome is null) = (closed_on is null)),
  constraint case_closes_after_opening check (closed_on >= opened_on),
  constraint case_defect_is_noticed_after_purchase check (noticed_on >= bought_on),
  constraint case_in_court_was_sued check (state not in ('in_court', 'decided') or sued_on is not null)
);
create index cases_by_day on cases (organisation, programme, opened_on, id);
create index cases_open on cases (organisation, programme, lawyer, opened_on, id) where state <> 'closed';
create index cases_closed on cases (organisation, programme, closed_on, id) where state = 'closed';
create index cases_person on cases (organisation, person);
create index cases_lawyer on cases (organisation, lawyer);
comment on table cases is 'A dispute that the office helps to end (дело). Its id is that of the matter it grows from: a matter has one case at most.';
comment on column cases.person is 'The citizen: who came with the matter. Whoever corrects the visitor in the journal corrects the case.';
comment on column cases.paid_by is 'How the purchase can be proven: a lost receipt does not block.';
comment on column cases.lines is '[{kind, label, tenge}]: the price of claim, line by line.';
comment on column cases.answers is 'What the interview asked for besides, by the question''s code.';
comment on column cases.sued_on is 'Day on which the lawsuit was filed; without one the dispute was solved before court.';
comment on column cases.outcome is 'What came of it. Money returned stands on the journal''s entries, and nowhere else.';
call protect('cases');

-- The entry that a case grew from opens its matter for good.
create function case_keeps_its_matter() returns trigger language plpgsql as $$
begin
  if exists (select from cases where organisation = new.organisation and id = new.id) then
    raise exception 'a case grew from this matter' using errcode = 'check_violation', constraint = 'case_keeps_its_matter';
  end if;
  return new;
end $$;
create trigger case_keeps_its_matter before update of matter on entries for each row
  when (old.matter = old.id and new.matter <> new.id) execute function case_keeps_its_matter();

create table case_parties (
  organisation uuid not null,
  id uuid not null,
  case_id uuid not null,
  position int not null,
  role text not null constraint party_role_is_known check (role in ('seller', 'contractor', 'manufacturer', 'organiser', 'intermediary', 'bank')),
  institution uuid,
  name text not null constraint party_has_name check (name <> ''),
  bin text constraint party_bin_has_12_digits check (bin ~ '^\d{12}$'),
  address text not null default '',
  email text not null default '',
  phone text not null default '',
  primary key (organisation, id),
  foreign key (organisation, case_id) references cases,
  foreign key (organisation, institution) references institutions,
  unique (organisation, id, case_id),
  constraint party_stands_once unique (organisation, case_id, position) deferrable initially deferred
);
create index case_parties_institution on case_parties (organisation, institution) where institution is not null;
comment on table case_parties is 'Whom the citizen has a demand to: seller, contractor, organiser… one or several.';
comment on column case_parties.bin is 'BIN of an organisation, or IIN of a sole trader.';
call protect('case_parties');

create table case_exhibits (
  organisation uuid not null,
  id uuid not null,
  case_id uuid not null,
  position int not null,
  kind text not null constraint exhibit_kind_is_known check (kind in
    ('receipt', 'contract', 'warranty', 'photo', 'correspondence', 'expertise', 'payment', 'witness', 'earlier_paper', 'other')),
  title text not null constraint exhibit_has_title check (title <> ''),
  pages int constraint exhibit_pages_are_positive check (pages > 0),
  file uuid,
  item uuid,
  primary key (organisation, id),
  foreign key (organisation, case_id) references cases,
  foreign key (organisation, file) references files,
  constraint exhibit_item foreign key (organisation, item) references evidence_items,
  constraint exhibit_has_its_number unique (organisation, case_id, position) deferrable initially deferred
);
create index case_exhibits_file on case_exhibits (organisation, file) where file is not null;
create index case_exhibits_item on case_exhibits (organisation, item) where item is not null;
comment on table case_exhibits is 'Evidence of a case in its order: the position is the exhibit''s number. Paper only, or with a file or a document of the annex.';
call protect('case_exhibits');

create table papers (
  organisation uuid not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null constraint paper_kind_is_known check (kind in
    ('claim', 'complaint', 'appeal', 'lawsuit', 'settlement', 'power_of_attorney', 'consent', 'motion')),
  language text not null constraint paper_language_is_official check (language in ('ru', 'kk')),
  title text not null constraint paper_has_title check (title <> ''),
  party uuid,
  body uuid,
  template uuid,
  template_version int,
  paper_values jsonb not null default '{}',
  file uuid,
  drafted_on date not null,
  drafted_by uuid not null,
  way text constraint paper_way_is_known check (way in ('hand', 'registered', 'email')),
  tracking text not null default '',
  sent_on date,
  received_on date,
  forwarded_on date,
  forwarded_to text not null default '',
  prolonged_on date,
  answered_on date,
  answer text constraint paper_answer_is_known check (answer in ('full', 'part', 'refusal')),
  answer_note text not null default '',
  silent_on date,
  state text not null generated always as (case when answered_on is not null then 'answered' when silent_on is not null then 'silent'
    when received_on is not null then 'delivered' when sent_on is not null then 'sent' else 'draft' end) stored,
  copy_for uuid,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, case_id) references cases,
  constraint paper_party foreign key (organisation, party, case_id) references case_parties (organisation, id, case_id),
  foreign key (organisation, body) references institutions,
  foreign key (organisation, file) references files,
  foreign key (organisation, drafted_by) references members,
  constraint paper_copy_activity foreign key (organisation, copy_for) references activities,
  constraint paper_names_the_version_of_its_template check ((template is null) = (template_version is null)),
  constraint paper_has_one_addressee check (party is null or body is null),
  constraint paper_is_sent_to_somebody check (sent_on is null or party is not null or body is not null),
  constraint paper_sent_says_how check ((sent_on is null) = (way is null)),
  constraint paper_is_sent_after_drafting check (sent_on >= drafted_on),
  constraint paper_is_received_after_sending check (received_on is null or coalesce(received_on >= sent_on, false)),
  constraint paper_by_hand_is_received_at_once check (way <> 'hand' or coalesce(received_on = sent_on, false)),
  constraint paper_registered_has_number check (way <> 'registered' or tracking <> ''),
  constraint paper_is_answered_after_sending check (answered_on is null or coalesce(answered_on >= sent_on, false)),
  constraint paper_answered_says_how check ((answered_on is null) = (answer is null)),
  constraint paper_is_silent_after_receipt check (silent_on is null or coalesce(silent_on > received_on, false)),
  constraint paper_is_forwarded_after_receipt check (forwarded_on is null or coalesce(forwarded_on >= received_on, false)),
  constraint paper_is_prolonged_after_receipt check (prolonged_on is null or coalesce(prolonged_on >= received_on, false)),
  constraint paper_copy_was_sent check (copy_for is null or sent_on is not null)
);
create index papers_case on papers (organisation, case_id, drafted_on, id);
create index papers_party on papers (organisation, party) where party is not null;
create index papers_body on papers (organisation, body) where body is not null;
create index papers_file on papers (organisation, file) where file is not null;
create index papers_copies on papers (organisation, copy_for, sent_on, id) where copy_for is not null;
create index papers_waiting on papers (organisation, received_on, id) where received_on is not null and answered_on is null and silent_on is null;
comment on table papers is 'A document of a case. Its state follows from the days that are known, so the two cannot disagree.';
comment on column papers.paper_values is 'What the document was made from, as it was then.';
comment on column papers.body is 'A state body, court or pre-trial body of the directory, where the paper is not for a party.';
comment on column papers.silent_on is 'The day on which the term had passed without an answer.';
comment on column papers.copy_for is 'The one activity whose annex has a copy of this paper: a copy counts once.';
call protect('papers');

create table paper_proofs (
  organisation uuid not null,
  paper uuid not null,
  proves text not null constraint paper_proof_is_of_a_kind check (proves in ('sending', 'receipt', 'answer')),
  file uuid not null,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  primary key (organisation, paper, proves, file),
  foreign key (organisation, paper) references papers on delete cascade,
  foreign key (organisation, file) references files
);
create index paper_proofs_file on paper_proofs (organisation, file);
comment on table paper_proofs is 'Scans that prove a sending, a receipt, an answer: the accepted mark, the postal receipt, the notice, the answer itself.';
call protect('paper_proofs');

create table case_steps (
  organisation uuid not null,
  case_id uuid not null,
  seq int not null,
  step text not null,
  from_state text not null,
  to_state text not null,
  happened_on date not null,
  paper uuid,
  note text not null default '',
  member uuid,
  recorded_at timestamptz not null default now(),
  primary key (organisation, case_id, seq),
  foreign key (organisation, case_id) references cases,
  foreign key (organisation, paper) references papers,
  foreign key (organisation, member) references members
);
comment on table case_steps is 'What happened to a case, in order: its history is only added to.';
comment on column case_steps.paper is 'The paper by which it happened.';
comment on column case_steps.member is 'Who recorded it; null: the program noticed it on the day.';
call protect('case_steps', 'select, insert');

create table law_parameters (
  organisation uuid not null references organisations,
  id uuid not null,
  code text not null constraint parameter_code_is_a_name check (code ~ '^[a-z_]+$'),
  in_force_from date not null,
  value numeric(9, 3) constraint parameter_is_positive check (value > 0),
  unit text not null constraint parameter_unit_is_known check (unit in
    ('calendar_days', 'working_days', 'months', 'percent', 'percent_per_day', 'rule')),
  source text not null constraint parameter_has_source check (source <> ''),
  certainty text not null constraint parameter_certainty_is_known check (certainty in ('read', 'secondary', 'unsure')),
  approved_by uuid,
  approved_on date,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, approved_by) references members,
  constraint parameter_begins_once unique (organisation, code, in_force_from),
  constraint parameter_approval_says_who_and_when check ((approved_by is null) = (approved_on is null)),
  constraint parameter_without_value_is_unsure check (value is not null or (certainty = 'unsure' and approved_by is null))
);
comment on table law_parameters is 'A number of the law from a day on. What is unsure and not approved by a lawyer is neither printed nor computed with.';
comment on column law_parameters.certainty is 'How we know it: read in a public source, in a secondary one, or not sure.';
call protect('law_parameters');

-- An approval is of what was approved: another number, unit, day or source asks for another one.
create function parameter_is_approved_as_it_stands() returns trigger language plpgsql as $$
begin
  if (new.code, new.in_force_from, new.value, new.unit, new.source) is distinct from (old.code, old.in_force_from, old.value, old.unit, old.source) then
    new.approved_by := null;
    new.approved_on := null;
  end if;
  return new;
end $$;
create trigger parameter_is_approved_as_it_stands before update on law_parameters
  for each row execute function parameter_is_approved_as_it_stands();

create function law_parameters_to_begin_with() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into law_parameters (organisation, id, code, in_force_from, value, unit, source, certainty)
  select new.organisation, gen_random_uuid(), code, since::date, value, unit, source, certainty from (values
    ('claim_answer', '2010-05-04', 10, 'calendar_days', 'Закон РК № 274-IV, ст. 42-4', 'read'),
    ('exchange', '2010-05-04', 14, 'calendar_days', 'Закон РК № 274-IV, ст. 30', 'read'),
    ('refund', '2010-05-04', 15, 'calendar_days', 'Закон РК № 274-IV, ст. 30', 'secondary'),
    ('replacement', '2010-05-04', 10, 'calendar_days', 'Закон РК № 274-IV, ст. 15', 'secondary'),
    ('replacement_with_expertise', '2010-05-04', 30, 'calendar_days', 'Закон РК № 274-IV, ст. 15', 'secondary'),
    ('repair', '2010-05-04', null, 'calendar_days', 'Закон РК № 274-IV, ст. 15', 'unsure'),
    ('penalty_rate', '2010-05-04', null, 'percent_per_day', 'Закон РК № 274-IV', 'unsure'),
    ('penalty_cap', '2010-05-04', null, 'percent', 'Закон РК № 274-IV', 'unsure'),
    ('body_answer', '2007-01-12', 15, 'calendar_days', 'Закон РК № 221-III', 'unsure'),
    ('body_answer', '2021-07-01', 15, 'working_days', 'АППК РК, ст. 76', 'read'),
    ('body_forwarding', '2007-01-12', 3, 'working_days', 'Закон РК № 221-III', 'unsure'),
    ('body_forwarding', '2021-07-01', 3, 'working_days', 'АППК РК, ст. 76', 'read'),
    ('body_prolonged', '2007-01-12', null, 'calendar_days', 'Закон РК № 221-III', 'unsure'),
    ('body_prolonged', '2021-07-01', 2, 'months', 'АППК РК, ст. 76', 'read'),
    ('appeals_law', '2007-01-12', 1, 'rule', 'Закон РК № 221-III', 'read'),
    ('appeals_law', '2021-07-01', 1, 'rule', 'АППК РК', 'read'),
    ('court_duty', '2016-01-01', 1, 'percent', 'ГПК РК, ст. 106 п. 3', 'secondary'),
    ('last_day_moves', '2010-05-04', 1, 'rule', 'ГК РК, исчисление сроков', 'secondary')
  ) as known (code, since, value, unit, source, certainty);
  return null;
end $$;
create trigger law_parameters_to_begin_with after insert on organisations
  for each row execute function law_parameters_to_begin_with();

create table deadlines (
  organisation uuid not null,
  id uuid not null,
  case_id uuid not null,
  paper uuid,
  office uuid not null,
  lawyer uuid not null,
  person uuid not null,
  number text not null,
  addressee text,
  kind text not null constraint deadline_kind_is_known check (kind in
    ('exchange', 'claim_answer', 'refund', 'replacement', 'repair', 'body_forwarding', 'body_answer', 'own')),
  title text not null default '',
  starts_on date not null,
  parameter uuid,
  value int,
  unit text,
  counted_to date,
  due_on date,
  ended_on date,
  ticked_on date,
  done_on date generated always as (coalesce(ended_on, ticked_on)) stored,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, case_id, person) references cases (organisation, id, person) on update cascade,
  foreign key (organisation, paper) references papers on delete cascade,
  foreign key (organisation, office) references offices,
  foreign key (organisation, lawyer) references members,
  foreign key (organisation, parameter) references law_parameters,
  constraint deadline_of_the_law_stands_once unique nulls not distinct (organisation, case_id, paper, kind, title),
  constraint deadline_is_computed_or_awaits_its_term check ((due_on is null) = (counted_to is null)),
  constraint deadline_of_the_law_has_its_number check (kind = 'own' or (due_on is null) = (value is null)),
  constraint deadline_of_its_own_has_title_and_day check ((kind = 'own') = (title <> '') and (kind <> 'own' or due_on is not null)),
  constraint deadline_ends_after_its_start check (due_on >= starts_on)
);
create index deadlines_due on deadlines (organisation, due_on, id) where done_on is null and due_on is not null;
create index deadlines_due_of_office on deadlines (organisation, office, due_on, id) where done_on is null and due_on is not null;
create index deadlines_due_of_lawyer on deadlines (organisation, lawyer, due_on, id) where done_on is null and due_on is not null;
create index deadlines_awaiting on deadlines (organisation, id) where done_on is null and due_on is null;
create index deadlines_parameter on deadlines (organisation, parameter) where parameter is not null;
create index deadlines_paper on deadlines (organisation, paper) where paper is not null;
comment on table deadlines is 'By when something must be done or answered: computed from a fact, a number of the law and the calendar, or a day of one''s own.';
comment on column deadlines.starts_on is 'Day of the fact that it is counted from; counting begins on the next one.';
comment on column deadlines.number is 'Of the case, with citizen and addressee beside it: the list of what is due reads a million lines by one index and joins little.';
comment on column deadlines.counted_to is 'Last day before it moves off a day that is not a working one.';
comment on column deadlines.ended_on is 'As the facts say: answered, fallen silent, closed. What somebody ticked off stays ticked off beside it.';
comment on column deadlines.due_on is 'Null: the number of the law awaits a lawyer''s approval, or none was in force on that day.';
call protect('deadlines');

create table deadline_recounts (
  organisation uuid primary key references organisations,
  asked_at timestamptz not null default now(),
  done_to uuid
);
comment on table deadline_recounts is 'Whose deadlines are to be computed anew: a number of the law or the calendar has changed.';
comment on column deadline_recounts.done_to is 'The last case that was computed anew since.';
call protect('deadline_recounts');

create function deadlines_are_counted_anew() returns trigger language plpgsql as $$
begin
  insert into deadline_recounts (organisation) values (coalesce(new.organisation, old.organisation))
    on conflict (organisation) do update set asked_at = now(), done_to = null;
  return null;
end $$;
create trigger deadlines_are_counted_anew after insert or update or delete on law_parameters
  for each row execute function deadlines_are_counted_anew();
create trigger deadlines_are_counted_anew after insert or update or delete on calendar_years
  for each row execute function deadlines_are_counted_anew();

create table deadline_reminders (
  organisation uuid not null,
  member uuid not null,
  sent_on date not null,
  primary key (organisation, member, sent_on),
  foreign key (organisation, member) references members
);
comment on table deadline_reminders is 'On which days somebody was written to of what is due: once a day, whatever is tried again.';
call protect('deadline_reminders');

create table stories (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  case_id uuid not null,
  language text not null constraint story_language_is_official check (language in ('ru', 'kk')),
  title text not null constraint story_has_title check (title <> ''),
  text text not null constraint story_has_text check (text <> ''),
  written_by uuid not null,
  written_on date not null,
  published_on date,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, case_id) references cases,
  foreign key (organisation, written_by) references members,
  constraint story_is_told_once unique (organisation, case_id, language),
  constraint story_is_published_after_writing check (published_on >= written_on)
);
create index stories_programme on stories (organisation, programme, written_on, id);
comment on table stories is 'A case told without names (история), with the citizen''s consent to publish.';
call protect('stories');

-- What a person told leaves the case with them; that there was one, what kind, how it went and how it ended stays, and counts as before.
create function forget_cases_of(whose uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own uuid := current_organisation();
  said text := '•';
begin
  update cases set bought = '', violation = '', answers = '{}', outcome_note = '',
    lines = (select coalesce(jsonb_agg(line || jsonb_build_object('label', said)), '[]') from jsonb_array_elements(lines) as line)
    where organisation = own and person = whose;
  delete from case_exhibits x using cases c
    where c.organisation = own and c.person = whose and x.organisation = own and x.case_id = c.id;
  delete from paper_proofs r using papers p, cases c
    where c.organisation = own and c.person = whose and p.organisation = own and p.case_id = c.id and r.organisation = own and r.paper = p.id;
  update papers p set title = said, paper_values = '{}', file = null, answer_note = '', version = p.version + 1 from cases c
    where c.organisation = own and c.person = whose and p.organisation = own and p.case_id = c.id;
  update case_steps s set note = '' from cases c
    where c.organisation = own and c.person = whose and s.organisation = own and s.case_id = c.id;
  update deadlines d set title = said || ' ' || d.id from cases c
    where c.organisation = own and c.person = whose and d.organisation = own and d.case_id = c.id and d.kind = 'own';
  delete from stories s using cases c
    where c.organisation = own and c.person = whose and s.organisation = own and s.case_id = c.id and s.published_on is null;
end $$;
comment on function forget_cases_of is 'Erases what cases of a person say in free words, their files and drafts of stories.';
revoke execute on function forget_cases_of from public;
grant execute on function forget_cases_of to quqyq_app;
