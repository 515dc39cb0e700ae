-- Every number of the report that is counted from records, as somebody would write it who needs nothing but these
-- numbers: one pass over the journal, one over the people in it. As the owner: without the walls.
with journal as (
  select e.person, e.received_on, e.vulnerable_kinds <> '{}' as vulnerable, e.reception_day is not null as unified,
    e.returned_tenge, e.office, e.reception_day
  from entries e join programmes g on g.organisation = e.organisation and g.id = e.programme
  where e.organisation = $1 and e.programme = $2 and e.counts
    and e.received_on between g.starts_on and g.ends_on
), lines as (
  select count(*) as consultations,
    count(*) filter (where vulnerable) as to_vulnerable,
    count(*) filter (where unified) as on_unified_days,
    sum(returned_tenge) as returned,
    count(*) filter (where received_on between '2020-03-01' and '2020-03-31') as march,
    count(*) filter (where received_on between '2020-04-01' and '2020-04-30') as april,
    count(*) filter (where received_on between '2020-05-01' and '2020-05-31') as may,
    count(*) filter (where received_on between '2020-06-01' and '2020-06-30') as june,
    count(*) filter (where received_on between '2020-07-01' and '2020-07-31') as july,
    count(*) filter (where received_on between '2020-08-01' and '2020-08-31') as august,
    count(*) filter (where received_on between '2020-09-01' and '2020-09-30') as september,
    count(*) filter (where received_on between '2020-10-01' and '2020-10-31') as october,
    count(*) filter (where received_on between '2020-11-01' and '2020-11-30') as november
  from journal
), came as (
  select person, min(received_on) as day, bool_or(unified) as unified from journal where person is not null group by person
), aged as (
  select c.unified, p.sex, p.social_status, p.vulnerable_kinds <> '{}' as vulnerable,
    extract(year from c.day)::int - coalesce(extract(year from p.born_on)::int, p.birth_year)
      - case when (extract(month from c.day), extract(day from c.day)) < (extract(month from p.born_on), extract(day from p.born_on))
        then 1 else 0 end as age
  from came c join persons p on p.organisation = $1 and p.id = c.person
  offset 0 -- the age is worked out once for each person
), people as (
  select count(*) as people,
    count(*) filter (where unified) as people_on_unified_days,
    count(*) filter (where vulnerable) as vulnerable_people,
    count(*) filter (where sex = 'male') as men,
    count(*) filter (where sex = 'female') as women,
    count(*) filter (where social_status = 'children') as children,
    count(*) filter (where social_status = 'youth') as youth,
    count(*) filter (where social_status = 'civil_servants') as civil_servants,
    count(*) filter (where social_status = 'budget_employees') as budget_employees,
    count(*) filter (where social_status = 'disabled') as disabled,
    count(*) filter (where social_status = 'older_50_plus') as older_50_plus,
    count(*) filter (where social_status = 'unemployed') as unemployed,
    count(*) filter (where social_status = 'public_organisation_reps') as public_organisation_reps,
    count(*) filter (where social_status = 'business_reps') as business_reps,
    count(*) filter (where social_status = 'other') as other,
    count(*) filter (where age < 13) as under_13,
    count(*) filter (where age between 13 and 16) as from_13,
    count(*) filter (where age between 17 and 22) as from_17,
    count(*) filter (where age between 23 and 27) as from_23,
    count(*) filter (where age between 28 and 32) as from_28,
    count(*) filter (where age between 33 and 45) as from_33,
    count(*) filter (where age between 46 and 58) as from_46,
    count(*) filter (where age >= 59) as from_59,
    count(*) filter (where age is null) as of_unknown_age
  from aged
)
select *,
  (select count(*) from offices o where o.organisation = $1 and o.programme = $2
    and exists (select from entries e where e.organisation = $1 and e.office = o.id and e.counts)) as journals,
  (select count(*) from reception_days d where d.organisation = $1 and d.programme = $2
    and exists (select from entries e where e.organisation = $1 and e.reception_day = d.id and e.counts)) as days
from lines, people
