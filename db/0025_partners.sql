-- Partners of the programme, and everybody who works in it or is engaged for it.

create table partners (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  institution uuid,
  person text not null default '',
  job text not null default '',
  phone_sealed bytea,
  agreement_number text not null default '',
  agreement_on date,
  from_on date not null,
  until_on date,
  lesson text not null default '',
  continuation text not null default '',
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint partner_institution foreign key (organisation, institution) references institutions,
  constraint partner_is_an_institution_or_a_person check (institution is not null or person <> ''),
  constraint partner_agreement_has_number_and_day check ((agreement_number = '') = (agreement_on is null)),
  constraint partner_ends_after_it_begins check (until_on >= from_on)
);
create unique index partner_is_listed_once on partners (organisation, programme, institution) where institution is not null;
create unique index partner_person_is_listed_once on partners (organisation, programme, name_key(person)) where institution is null;
create index partners_institution on partners (organisation, institution) where institution is not null;
comment on table partners is 'A partner of a programme: an institution of the directory, or a person. Its row is a row of the report and one in the count of partners.';
comment on column partners.person is 'Whom to talk to there; without an institution: the partner. The phone is sealed, and printed where the form asks for contacts.';
comment on column partners.lesson is 'What was learnt from working together; continuation says how it goes on after the grant.';
call protect('partners');

create table partner_roles (
  organisation uuid not null,
  partner uuid not null,
  position int not null,
  activity uuid,
  role text not null constraint partner_role_says_something check (role <> ''),
  primary key (organisation, partner, position),
  foreign key (organisation, partner) references partners on delete cascade,
  constraint partner_role_activity foreign key (organisation, activity) references activities,
  constraint partner_role_is_told_once unique nulls not distinct (organisation, partner, activity, role)
);
create index partner_roles_activity on partner_roles (organisation, activity) where activity is not null;
comment on table partner_roles is 'What a partner does in an activity of the plan; without one: in the programme as a whole.';
call protect('partner_roles');

create table partner_contributions (
  organisation uuid not null,
  partner uuid not null,
  position int not null,
  what text not null constraint partner_contribution_says_what check (what <> ''),
  worth_tenge bigint constraint partner_contribution_is_worth_something check (worth_tenge > 0),
  primary key (organisation, partner, position),
  foreign key (organisation, partner) references partners on delete cascade
);
comment on table partner_contributions is 'What a partner gives in kind, and what it is worth where that is known.';
call protect('partner_contributions');

create view suppliers with (security_invoker = true) as
  select j.organisation, j.programme, i.id as institution
  from print_jobs j join institutions i on i.organisation = j.organisation and fold(i.name) = fold(j.printer)
  where j.cost_tenge > 0;
comment on view suppliers is 'Who is paid from the grant for goods or services. Whoever keeps payments adds theirs; a supplier is no partner.';
grant select on suppliers to quqyq_app;

create function partner_is_no_supplier() returns trigger language plpgsql as $$
begin
  if exists (select from suppliers s
    where s.organisation = new.organisation and s.programme = new.programme and s.institution = new.institution) then
    raise exception using errcode = '23514', constraint = 'partner_is_no_supplier';
  end if;
  return new;
end $$;
create trigger partner_is_no_supplier before insert or update of institution on partners
  for each row execute function partner_is_no_supplier();

create table engagements (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  name text not null constraint engagement_has_name check (name <> ''),
  role text not null constraint engagement_role_is_known check (role in
    ('manager', 'coordinator', 'accountant', 'lawyer', 'consultant', 'expert', 'lecturer', 'editor', 'animator', 'smm', 'other')),
  basis text not null constraint engagement_basis_is_known check (basis in ('staff', 'contract', 'volunteer', 'delegated')),
  document text not null default '',
  job text not null default '',
  institution uuid,
  body text not null default '',
  body_kind text,
  from_on date not null,
  until_on date,
  hours int constraint engagement_hours_are_believable check (hours between 1 and 10000),
  vulnerable boolean not null default false,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  constraint engagement_institution foreign key (organisation, institution) references institutions,
  constraint engagement_ends_after_it_begins check (until_on >= from_on),
  constraint engagement_body_is_of_its_day check ((institution is null) = (body_kind is null)),
  constraint engagement_delegated_says_by_whom check (basis <> 'delegated' or institution is not null)
);
create unique index engagement_is_written_down_once on engagements (organisation, programme, name_key(name), role, from_on);
create index engagements_institution on engagements (organisation, institution) where institution is not null;
comment on table engagements is 'Who works in a programme or is engaged for it, as what, on which basis, from and until when. Experts of events and lecturers of lessons are not written here again.';
comment on column engagements.document is 'The order, contract or letter that it rests on, by its number and day.';
comment on column engagements.body is 'What the institution was called on the first day, its kind beside it: a later reform changes no count.';
comment on column engagements.vulnerable is 'Belongs to a vulnerable group, by their own word: the form counts such specialists apart.';
call protect('engagements');

create table engagement_activities (
  organisation uuid not null,
  engagement uuid not null,
  activity uuid not null,
  primary key (organisation, engagement, activity),
  foreign key (organisation, engagement) references engagements on delete cascade,
  constraint engagement_activity foreign key (organisation, activity) references activities
);
create index engagement_activities_activity on engagement_activities (organisation, activity);
comment on table engagement_activities is 'For which activities of the plan somebody is engaged. None: for the programme as a whole.';
call protect('engagement_activities');
