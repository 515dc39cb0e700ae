-- Directory: places and institutions, each named once, found by any of its names.

create table places (
  code text primary key constraint place_code_is_kato check (code ~ '^\d{2,9}$'),
  parent text references places,
  kind text not null constraint place_kind_is_known check (kind in ('region', 'city', 'district')),
  name_ru text not null,
  name_kk text not null,
  name_en text not null,
  cluster text,
  tile_column int,
  tile_row int
);
comment on table places is 'Gazetteer by KATO code (© Bureau of National Statistics, CC BY 4.0), the same for all organisations.';
comment on column places.cluster is 'Code of the centre of the action''s cluster that the district belongs to.';
comment on column places.tile_column is 'Place on the tile map of the region, counted from its north-west corner.';

create table place_names (
  code text not null references places,
  name text not null,
  used_until date,
  search_key text not null generated always as (fold(name)) stored,
  primary key (code, name)
);
create index place_names_search on place_names using gin (search_key gin_trgm_ops);
comment on table place_names is 'Every name a place is called by, official and old ones: people write the old name.';
comment on column place_names.used_until is 'Last day on which the name was official; null for a name in use or a mere spelling.';
grant select on places, place_names to quqyq_app;

create table institutions (
  organisation uuid not null references organisations,
  id uuid not null,
  kind text not null constraint institution_kind_is_known check (kind in
    ('state_body', 'akimat', 'university', 'college', 'school', 'company', 'ngo', 'party', 'trade_union', 'chamber',
     'youth_centre', 'network', 'radio', 'tv', 'newspaper', 'site')),
  name text not null constraint institution_has_name check (name <> ''),
  short_name text not null default '',
  aliases text[] not null default '{}',
  bin text constraint institution_bin_has_12_digits check (bin ~ '^\d{12}$'),
  place text constraint institutions_place_fkey references places,
  valid_from date,
  valid_to date,
  search_key text not null,
  version int not null default 1,
  primary key (organisation, id),
  constraint institution_ends_after_start check (valid_to >= valid_from)
);
create unique index institutions_named_once on institutions (organisation, fold(name));
create index institutions_by_name on institutions (organisation, name collate "kk-x-icu", id);
create index institutions_by_kind on institutions (organisation, kind, name collate "kk-x-icu", id);
create index institutions_by_place on institutions (organisation, place) where place is not null;
create index institutions_search on institutions using gin (search_key gin_trgm_ops);
comment on table institutions is 'Organisations of the directory, media and channels among them: one entry, one spelling, any number of aliases.';

create function institution_search_key() returns trigger language plpgsql as $$
begin
  new.search_key := fold(concat_ws(' | ', new.name, new.short_name, array_to_string(new.aliases, ' | ')));
  return new;
end $$;
create trigger institution_is_found_by_any_name before insert or update on institutions
  for each row execute function institution_search_key();
call protect('institutions');

insert into places (code, kind, name_ru, name_kk, name_en) values ('39', 'region', 'Костанайская область', 'Қостанай облысы', 'Kostanay Region');
insert into places (code, parent, kind, name_ru, name_kk, name_en, cluster, tile_column, tile_row) values
  ('3910', '39', 'city', 'Костанай', 'Қостанай', 'Kostanay', '3910', 3, 2),
  ('3916', '39', 'city', 'Аркалык', 'Арқалық', 'Arkalyk', '3916', 4, 6),
  ('3920', '39', 'city', 'Лисаковск', 'Лисаковск', 'Lisakovsk', '3910', 2, 4),
  ('3924', '39', 'city', 'Рудный', 'Рудный', 'Rudny', '3910', 2, 3),
  ('3932', '39', 'district', 'Алтынсаринский район', 'Алтынсарин ауданы', 'Altynsarin District', '3910', 4, 2),
  ('3934', '39', 'district', 'Амангельдинский район', 'Амангелді ауданы', 'Amangeldi District', '3916', 3, 7),
  ('3936', '39', 'district', 'Аулиекольский район', 'Әулиекөл ауданы', 'Auliekol District', '3936', 3, 4),
  ('3940', '39', 'district', 'Денисовский район', 'Денисов ауданы', 'Denisov District', '3944', 1, 3),
  ('3942', '39', 'district', 'Джангельдинский район', 'Жангелдин ауданы', 'Zhangeldin District', '3916', 3, 6),
  ('3944', '39', 'district', 'Житикаринский район', 'Жітіқара ауданы', 'Zhitikara District', '3944', 0, 3),
  ('3948', '39', 'district', 'Камыстинский район', 'Қамысты ауданы', 'Kamysty District', '3944', 1, 4),
  ('3950', '39', 'district', 'Карабалыкский район', 'Қарабалық ауданы', 'Karabalyk District', '3968', 1, 1),
  ('3952', '39', 'district', 'Карасуский район', 'Қарасу ауданы', 'Karasu District', '3936', 5, 4),
  ('3954', '39', 'district', 'Костанайский район', 'Қостанай ауданы', 'Kostanay District', '3910', 3, 3),
  ('3956', '39', 'district', 'Мендыкаринский район', 'Меңдіқара ауданы', 'Mendykara District', '3968', 3, 1),
  ('3958', '39', 'district', 'Наурзумский район', 'Наурызым ауданы', 'Naurzum District', '3936', 3, 5),
  ('3962', '39', 'district', 'Сарыкольский район', 'Сарыкөл ауданы', 'Sarykol District', '3936', 5, 2),
  ('3964', '39', 'district', 'район Беимбета Майлина', 'Бейімбет Майлин ауданы', 'Beimbet Mailin District', '3944', 1, 2),
  ('3966', '39', 'district', 'Узункольский район', 'Ұзынкөл ауданы', 'Uzunkol District', '3968', 4, 1),
  ('3968', '39', 'district', 'Федоровский район', 'Федоров ауданы', 'Fedorov District', '3968', 2, 1);
insert into place_names (code, name) select code, name from places, lateral (values (name_ru), (name_kk), (name_en)) as n (name)
  on conflict do nothing;
insert into place_names (code, name, used_until) values
  ('3964', 'Тарановский район', '2019-06-28'), ('3964', 'Таран ауданы', '2019-06-28'), ('3964', 'район Б. Майлина', null),
  ('3942', 'Жангельдинский район', null), ('3956', 'Мендыгаринский район', null), ('3944', 'Джетыгаринский район', null), ('3934', 'Амангельды', null);

create table calendar_years (
  organisation uuid not null references organisations,
  year int not null constraint calendar_year_is_believable check (year between 2019 and 2100),
  approved_by uuid not null,
  approved_on date not null,
  version int not null default 1,
  primary key (organisation, year),
  foreign key (organisation, approved_by) references members
);
comment on table calendar_years is 'A year of the working-day calendar that a lead has approved; a year without a row is as it was shipped (holidays.ts).';
call protect('calendar_years');

create table calendar_days (
  organisation uuid not null,
  day date not null,
  year int not null constraint calendar_day_is_of_its_year check (year = extract(year from day)),
  kind text not null constraint calendar_day_kind_is_known check (kind in ('holiday', 'day_off', 'working_day')),
  occasion text not null constraint calendar_day_says_why check (occasion <> ''),
  primary key (organisation, day),
  foreign key (organisation, year) references calendar_years,
  constraint calendar_day_is_worked_on_a_weekend check (kind <> 'working_day' or extract(isodow from day) > 5)
);
comment on table calendar_days is 'Days of an approved year that are not as their weekday says: holidays, days off, weekends that are worked.';
comment on column calendar_days.occasion is 'A code of occasions.ts, or the organisation''s own words.';
call protect('calendar_days');
