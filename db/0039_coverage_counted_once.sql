-- A station's audience is counted once for each of its days: of statements whose periods overlap only one enters the indirect total.
create function keep_coverage_counted_once() returns trigger language plpgsql as $$
declare
  statement_id uuid;
  station uuid;
begin
  if tg_table_name = 'coverage_statements' then statement_id := new.id; else statement_id := new.subject; end if;
  select medium into station from coverage_statements where organisation = new.organisation and id = statement_id;
  -- Of two who decide at once the second waits here, and then sees what the first decided.
  perform from institutions where organisation = new.organisation and id = station for no key update;
  if exists (
    select from coverage_statements a
    join reach_decisions x on x.organisation = a.organisation and x.coverage = a.id and x.included
    join coverage_statements b on b.organisation = a.organisation and b.programme = a.programme and b.medium = a.medium and b.id <> a.id
      and b.starts_on <= a.ends_on and b.ends_on >= a.starts_on
    join reach_decisions y on y.organisation = b.organisation and y.coverage = b.id and y.included
    where a.organisation = new.organisation and a.id = statement_id) then
    raise exception using errcode = '23514', constraint = 'coverage_is_counted_once';
  end if;
  return null;
end $$;
create trigger coverage_is_counted_once after insert or update on reach_decisions
  for each row when (new.source = 'coverage' and new.included) execute function keep_coverage_counted_once();
create trigger coverage_is_counted_once after update on coverage_statements
  for each row execute function keep_coverage_counted_once();
create index reach_decisions_coverage on reach_decisions (organisation, coverage) where coverage is not null;
