-- Whom a hearing invited.

create table event_invitations (
  organisation uuid not null,
  id uuid not null,
  event uuid not null,
  name text not null default '',
  name_key text not null generated always as (list_key(name)) stored,
  institution uuid,
  body text not null default '',
  body_kind text,
  invited_on date not null,
  how text not null constraint invitation_way_is_known check (how in ('letter', 'email', 'messenger', 'phone', 'in_person')),
  answer text constraint invitation_answer_is_known check (answer in ('comes', 'declines')),
  answered_on date,
  invited_by uuid not null,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, event) references events,
  constraint invitation_institution foreign key (organisation, institution) references institutions,
  foreign key (organisation, invited_by) references members,
  constraint invitation_is_to_somebody check (name <> '' or institution is not null),
  constraint invitation_body_is_of_its_day check ((institution is null) = (body_kind is null)),
  constraint invitation_answer_has_its_day check ((answer is null) = (answered_on is null)),
  constraint invitation_is_answered_after_it_was_made check (answered_on >= invited_on),
  constraint somebody_is_invited_once unique nulls not distinct (organisation, event, institution, name_key)
);
create index event_invitations_event on event_invitations (organisation, event, id);
create index event_invitations_institution on event_invitations (organisation, institution) where institution is not null;
comment on table event_invitations is 'Whom an event invited: somebody by name, an organisation, or somebody of one. Who came is read off the list of participants.';
comment on column event_invitations.body is 'What the institution was called when it was invited; its kind beside it.';
comment on column event_invitations.answer is 'Whether they come; null: silent.';
call protect('event_invitations');
