-- Claims: the library of templates from which papers are made.

create table claim_templates (
  organisation uuid not null references organisations,
  id uuid not null,
  kind text not null constraint template_kind_is_known check (kind in
    ('claim', 'complaint', 'appeal', 'lawsuit', 'settlement', 'power_of_attorney', 'consent', 'motion')),
  sphere text constraint template_sphere_is_known check (sphere in
    ('defective_goods', 'proper_quality', 'online_shop', 'tickets', 'building_repair', 'household_service', 'utilities',
     'other_service', 'financial')),
  language text not null constraint template_language_is_official check (language in ('ru', 'kk')),
  title text not null constraint template_has_title check (title <> ''),
  law text not null default '',
  position int not null,
  retired_on date,
  version int not null default 1,
  primary key (organisation, id),
  constraint template_has_its_own_name unique (organisation, language, title)
);
comment on table claim_templates is 'A Word file with tags from which papers of a kind are made (образец), in one language.';
comment on column claim_templates.sphere is 'The kind of dispute that it is written for; null: any.';
comment on column claim_templates.law is 'What it rests on, as the library shows it.';
call protect('claim_templates');

create table claim_template_versions (
  organisation uuid not null,
  template uuid not null,
  version int not null constraint template_versions_begin_at_one check (version >= 1),
  shipped text constraint template_shipped_is_a_name check (shipped ~ '^[a-z-]+$'),
  file uuid,
  note text not null default '',
  added_by uuid,
  added_at timestamptz not null default now(),
  approved_by uuid,
  approved_on date,
  primary key (organisation, template, version),
  foreign key (organisation, template) references claim_templates,
  foreign key (organisation, file) references files,
  foreign key (organisation, added_by) references members,
  foreign key (organisation, approved_by) references members,
  constraint template_version_is_shipped_or_uploaded check (num_nonnulls(shipped, file) = 1),
  constraint template_uploaded_says_by_whom check (file is null or added_by is not null),
  constraint template_approval_says_who_and_when check ((approved_by is null) = (approved_on is null))
);
create index claim_template_versions_file on claim_template_versions (organisation, file) where file is not null;
comment on table claim_template_versions is 'Versions of a template: what was uploaded stays as it was, and each paper names the one it was made from.';
comment on column claim_template_versions.shipped is 'Name of a file in forms/claims that the product brings along.';
comment on column claim_template_versions.approved_by is 'The lawyer of the organisation who approved this version; without one it is a draft.';
call protect('claim_template_versions', 'select, insert, update');

alter table papers add constraint paper_is_of_a_template_version
  foreign key (organisation, template, template_version) references claim_template_versions;
create index papers_template on papers (organisation, template, template_version) where template is not null;

-- The product's own wording: a starting point, a draft until a lawyer of the organisation approves it.
create function claim_templates_to_begin_with() returns trigger language plpgsql security definer set search_path = public as $$
begin
  with shipped (position, name, kind, sphere, ru, kk, law) as (values
    (1, 'claim-defective-goods', 'claim', 'defective_goods', 'Претензия: товар с недостатком', 'Наразылық: кемшілігі бар тауар', 'Закон РК № 274-IV, ст. 15, 42-4'),
    (2, 'claim-proper-quality', 'claim', 'proper_quality', 'Претензия: обмен или возврат товара надлежащего качества', 'Наразылық: сапасы тиісті тауарды айырбастау немесе қайтару', 'Закон РК № 274-IV, ст. 30, 42-4'),
    (3, 'claim-online-shop', 'claim', 'online_shop', 'Претензия: интернет-магазин отказывает в возврате', 'Наразылық: интернет-дүкен қайтарудан бас тартты', 'Закон РК № 274-IV, ст. 15, 42-4'),
    (4, 'claim-tickets', 'claim', 'tickets', 'Претензия: мероприятие отменено или перенесено', 'Наразылық: іс-шара болмай қалды немесе кейінге қалдырылды', 'Закон РК № 274-IV, ст. 42-4'),
    (5, 'claim-building-repair', 'claim', 'building_repair', 'Претензия: плохо сделан ремонт здания', 'Наразылық: ғимарат сапасыз жөнделді', 'Закон РК № 274-IV, ст. 42-4'),
    (6, 'claim-household-service', 'claim', 'household_service', 'Претензия: бытовая услуга оказана плохо', 'Наразылық: тұрмыстық қызмет сапасыз көрсетілді', 'Закон РК № 274-IV, ст. 42-4'),
    (7, 'claim-utilities', 'claim', 'utilities', 'Претензия: жилищно-коммунальные услуги', 'Наразылық: тұрғын үй-коммуналдық қызметтер', 'Закон РК № 274-IV, ст. 42-4'),
    (8, 'claim-general', 'claim', null, 'Претензия: другой товар или услуга', 'Наразылық: басқа тауар немесе қызмет', 'Закон РК № 274-IV, ст. 42-4'),
    (9, 'appeal-financial', 'appeal', 'financial', 'Обращение: кредит или банковская услуга', 'Өтініш: несие немесе банк қызметі', 'АППК РК, ст. 63, 76; до 01.07.2021 – Закон РК № 221-III'),
    (10, 'complaint-department', 'complaint', null, 'Жалоба в департамент', 'Департаментке шағым', 'Закон РК № 274-IV, ст. 42-4; АППК РК, ст. 76; до 01.07.2021 – Закон РК № 221-III'),
    (11, 'appeal-state-body', 'appeal', null, 'Обращение в государственный орган', 'Мемлекеттік органға өтініш', 'АППК РК, ст. 63, 76; до 01.07.2021 – Закон РК № 221-III'),
    (12, 'lawsuit', 'lawsuit', null, 'Исковое заявление', 'Талап қою арызы', 'ГПК РК, ст. 30 ч. 9, 106 п. 3, 148–149'),
    (13, 'motion-defer-duty', 'motion', null, 'Ходатайство об отсрочке пошлины', 'Бажды кейінге қалдыру туралы өтінішхат', 'ГПК РК, ст. 106 п. 3'),
    (14, 'settlement', 'settlement', null, 'Мировое соглашение', 'Татуласу келісімі', 'Закон РК № 274-IV'),
    (15, 'power-of-attorney', 'power_of_attorney', null, 'Доверенность', 'Сенімхат', 'ГК РК, доверенность'),
    (16, 'consent-publication', 'consent', null, 'Согласие на публикацию истории', 'Оқиғаны жариялауға келісім', 'Закон РК № 94-V')
  ), laid as (
    insert into claim_templates (organisation, id, kind, sphere, language, title, law, position)
    select new.organisation, gen_random_uuid(), kind, sphere, language, case language when 'ru' then ru else kk end, law, position
    from shipped cross join unnest(array['ru', 'kk']) as language
    returning organisation, id, position
  )
  insert into claim_template_versions (organisation, template, version, shipped)
  select organisation, id, 1, name from laid join shipped using (position);
  return null;
end $$;
create trigger claim_templates_to_begin_with after insert on organisations
  for each row execute function claim_templates_to_begin_with();
