-- A review is given on its event's day or after it; an event can't be moved behind what was already said of it.
alter table events add constraint event_has_its_day unique (organisation, id, held_on);
alter table event_reviews add column held_on date;
update event_reviews r set held_on = v.held_on, given_on = greatest(r.given_on, v.held_on)
  from events v where v.organisation = r.organisation and v.id = r.event;
alter table event_reviews alter column held_on set not null;
alter table event_reviews add constraint review_is_of_its_day
  foreign key (organisation, event, held_on) references events (organisation, id, held_on) on update cascade;
alter table event_reviews add constraint review_follows_its_event check (given_on >= held_on);
comment on column event_reviews.held_on is 'The event''s day, kept the same by the reference: a review can''t come before it.';
