-- Reception: offices, unified reception days, and the journal.

create table offices (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  code text not null constraint office_code_is_short check (code ~ '^[[:upper:]]{1,3}$'),
  name text not null constraint office_has_name check (name <> ''),
  place text not null references places,
  address text not null default '',
  room text not null default '',
  host uuid,
  opened_on date not null,
  closed_on date,
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, programme) references programmes,
  foreign key (organisation, host) references institutions,
  unique (organisation, id, programme),
  constraint office_code_is_taken_once unique (organisation, programme, code),
  constraint office_closes_after_opening check (closed_on >= opened_on)
);
comment on table offices is 'A free advice office (кабинет): where it is, who lends the room, since when it works.';
comment on column offices.code is 'Begins the journal number: К-2020/17.';
call protect('offices');

create table reception_days (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  held_on date not null,
  title text not null,
  mode text not null constraint reception_day_mode_is_known check (mode in ('in_person', 'phone', 'online', 'mixed')),
  mode_because text not null default '',
  invited text[] not null default '{}',
  announcement text not null default '',
  target int constraint reception_day_target_is_positive check (target > 0),
  cancelled_on date,
  cancelled_because text,
  version int not null default 1,
  primary key (organisation, id),
  unique (organisation, id, held_on),
  unique (organisation, id, programme),
  foreign key (organisation, programme) references programmes,
  constraint reception_day_says_why_not_in_person check (mode = 'in_person' or mode_because <> ''),
  constraint reception_day_cancelled_says_why check ((cancelled_on is null) = (cancelled_because is null))
);
create index reception_days_programme on reception_days (organisation, programme, held_on);
comment on table reception_days is 'A unified reception day (единый день приёма). Its entries are ordinary journal entries, inside the journal''s count.';
comment on column reception_days.mode_because is 'What keeps people from coming in person: a state of emergency, a quarantine, the way.';
call protect('reception_days');

create table reception_day_offices (
  organisation uuid not null,
  day uuid not null,
  office uuid not null,
  programme uuid not null,
  opens_at time,
  closes_at time,
  primary key (organisation, day, office),
  foreign key (organisation, day, programme) references reception_days (organisation, id, programme),
  foreign key (organisation, office, programme) references offices (organisation, id, programme),
  constraint reception_day_hours_begin_and_end check ((opens_at is null) = (closes_at is null)),
  constraint reception_day_closes_after_opening check (closes_at > opens_at)
);
comment on table reception_day_offices is 'Which offices hold the unified day, and when. A cancelled day has none, so that no entry can be of it.';
call protect('reception_day_offices');

create table journal_counters (
  organisation uuid not null,
  office uuid not null,
  year int not null,
  last int not null,
  primary key (organisation, office, year),
  foreign key (organisation, office) references offices
) with (fillfactor = 50);
comment on table journal_counters is 'The last number given out per office and year; taken in the entry''s transaction, so there are no gaps.';
call protect('journal_counters', 'select, insert, update');

create table topics (
  organisation uuid not null references organisations,
  code text not null constraint topic_code_is_short check (code ~ '^[a-z0-9_.-]{1,60}$'),
  parent text,
  consumer boolean not null,
  ru text not null constraint topic_has_russian_name check (ru <> ''),
  kk text not null constraint topic_has_kazakh_name check (kk <> ''),
  en text not null constraint topic_has_english_name check (en <> ''),
  position int not null,
  retired_on date,
  version int not null default 1,
  level int not null generated always as (case when parent is null then 1 else 2 end) stored,
  parent_level int generated always as (case when parent is not null then 1 end) stored,
  primary key (organisation, code),
  unique (organisation, code, consumer),
  unique (organisation, code, consumer, level),
  constraint topic_lies_in_one_of_the_first_level_counted_alike foreign key (organisation, parent, consumer, parent_level)
    references topics (organisation, code, consumer, level)
);
comment on table topics is 'What people come about: a list of two levels that each organisation edits. Used ones are never deleted, only retired.';
comment on column topics.code is 'A word for those of the first list (retail, retail.defective), an id for those that the organisation added.';
comment on column topics.consumer is 'Within the consumer law; the rest is counted apart. A topic of the second level is what its parent is.';
comment on column topics.retired_on is 'From then on not offered; entries keep it, and figures count it.';
call protect('topics', 'select, insert, update');

-- The first list: topics of the national statistics, and what the office hears besides.
create function fill_topics() returns trigger language plpgsql as $$
begin
  insert into topics (organisation, code, consumer, ru, kk, en, position)
  select new.organisation, t.code, t.consumer, t.ru, t.kk, t.en, row_number() over () from (values
    ('retail', true, 'Розничная торговля', 'Бөлшек сауда', 'Retail'),
    ('ecommerce', true, 'Интернет-торговля', 'Интернет-сауда', 'Online shopping'),
    ('household', true, 'Бытовые услуги и ремонт', 'Тұрмыстық қызмет және жөндеу', 'Household services and repair'),
    ('utilities', true, 'ЖКХ', 'ТКШ', 'Housing and utilities'),
    ('catering', true, 'Общественное питание', 'Қоғамдық тамақтану', 'Catering'),
    ('medical', true, 'Медицинские услуги', 'Медициналық қызмет', 'Medical services'),
    ('transport', true, 'Транспорт', 'Көлік', 'Transport'),
    ('communications', true, 'Связь и интернет', 'Байланыс және интернет', 'Communications'),
    ('education', true, 'Образование и курсы', 'Білім беру және курстар', 'Education and courses'),
    ('tourism', true, 'Туризм', 'Туризм', 'Tourism'),
    ('events', true, 'Билеты и мероприятия', 'Билеттер мен іс-шаралар', 'Tickets and events'),
    ('financial', false, 'Финансовые услуги', 'Қаржы қызметтері', 'Financial services'),
    ('labour', false, 'Трудовые вопросы', 'Еңбек мәселелері', 'Labour'),
    ('housing', false, 'Жильё', 'Тұрғын үй', 'Housing'),
    ('benefits', false, 'Пенсии и пособия', 'Зейнетақы мен жәрдемақы', 'Pensions and benefits'),
    ('guardianship', false, 'Опека', 'Қорғаншылық', 'Guardianship'),
    ('documents', false, 'Документы', 'Құжаттар', 'Documents')) as t (code, consumer, ru, kk, en);
  insert into topics (organisation, code, parent, consumer, ru, kk, en, position)
  select new.organisation, t.parent || '.' || t.code, t.parent, p.consumer, t.ru, t.kk, t.en, row_number() over () from (values
    ('retail', 'defective', 'Товар с недостатком', 'Ақауы бар тауар', 'Defective goods'),
    ('retail', 'proper_quality', 'Товар надлежащего качества, 14 дней', 'Сапасы тиісті тауар, 14 күн', 'Goods of proper quality, 14 days'),
    ('retail', 'no_receipt', 'Утерян чек', 'Чек жоғалған', 'No receipt'),
    ('retail', 'warranty', 'Гарантийный ремонт', 'Кепілдік жөндеу', 'Warranty repair'),
    ('retail', 'price', 'Цена не та, что на ценнике', 'Бағасы көрсетілгеннен басқа', 'Price differs from the tag'),
    ('retail', 'unsafe', 'Просроченный или опасный товар', 'Мерзімі өткен немесе қауіпті тауар', 'Expired or unsafe goods'),
    ('retail', 'information', 'Нет сведений о товаре', 'Тауар туралы мәлімет жоқ', 'Goods without information'),
    ('ecommerce', 'overdue', 'Просрочена доставка', 'Жеткізу мерзімі өткен', 'Delivery overdue'),
    ('ecommerce', 'wrong_goods', 'Прислали не тот товар', 'Басқа тауар жіберілген', 'Wrong goods sent'),
    ('ecommerce', 'defective', 'Товар с недостатком', 'Ақауы бар тауар', 'Defective goods'),
    ('ecommerce', 'prepayment', 'Не возвращают предоплату', 'Алдын ала төлем қайтарылмайды', 'Prepayment not returned'),
    ('ecommerce', 'silent_seller', 'Продавец не отвечает', 'Сатушы жауап бермейді', 'Seller does not answer'),
    ('ecommerce', 'subscription', 'Платная подписка без согласия', 'Келісімсіз ақылы жазылым', 'Subscription without consent'),
    ('household', 'overdue', 'Нарушен срок работы', 'Жұмыс мерзімі бұзылған', 'Work overdue'),
    ('household', 'quality', 'Некачественная работа', 'Сапасыз жұмыс', 'Poor work'),
    ('household', 'price', 'Цену подняли после заказа', 'Тапсырыстан кейін баға көтерілген', 'Price raised after the order'),
    ('household', 'damage', 'Испортили вещь', 'Затты бүлдірген', 'Property damaged'),
    ('household', 'prepayment', 'Не возвращают аванс', 'Аванс қайтарылмайды', 'Advance not returned'),
    ('utilities', 'charges', 'Неверные начисления', 'Төлем қате есептелген', 'Wrong charges'),
    ('utilities', 'meters', 'Счётчики и поверка', 'Есептегіштер және тексеру', 'Meters and their checks'),
    ('utilities', 'quality', 'Плохое качество услуги', 'Қызмет сапасы нашар', 'Poor quality of service'),
    ('utilities', 'interruption', 'Перебои и отключение', 'Үзіліс және ажырату', 'Interruptions and cut-offs'),
    ('utilities', 'repair', 'Ремонт дома', 'Үйді жөндеу', 'Repair of the building'),
    ('utilities', 'management', 'Работа КСК и ОСИ', 'ПИК пен МИБ жұмысы', 'Management of the building'),
    ('catering', 'quality', 'Качество блюд', 'Тағам сапасы', 'Quality of food'),
    ('catering', 'bill', 'Счёт и лишняя плата', 'Есепшот және артық ақы', 'Bill and extra charges'),
    ('catering', 'delivery', 'Доставка еды', 'Тамақ жеткізу', 'Food delivery'),
    ('catering', 'banquet', 'Задаток за банкет', 'Банкет үшін кепілақы', 'Banquet deposit'),
    ('medical', 'quality', 'Качество лечения', 'Емдеу сапасы', 'Quality of treatment'),
    ('medical', 'price', 'Цена и договор', 'Бағасы мен шарты', 'Price and contract'),
    ('medical', 'medicines', 'Лекарства и изделия', 'Дәрілер мен бұйымдар', 'Medicines and devices'),
    ('transport', 'delay', 'Задержка или отмена рейса', 'Рейстің кешігуі немесе болмауы', 'Delay or cancellation'),
    ('transport', 'ticket', 'Возврат билета', 'Билетті қайтару', 'Ticket refund'),
    ('transport', 'baggage', 'Багаж', 'Жолжүк', 'Baggage'),
    ('transport', 'taxi', 'Такси', 'Такси', 'Taxi'),
    ('transport', 'city', 'Городской транспорт', 'Қала көлігі', 'City transport'),
    ('communications', 'quality', 'Качество и скорость', 'Сапасы мен жылдамдығы', 'Quality and speed'),
    ('communications', 'charges', 'Списания и тариф', 'Ақша ұстау және тариф', 'Charges and tariff'),
    ('communications', 'extras', 'Платные услуги без согласия', 'Келісімсіз ақылы қызмет', 'Paid services without consent'),
    ('communications', 'termination', 'Расторжение договора', 'Шартты бұзу', 'Ending the contract'),
    ('education', 'refund', 'Возврат оплаты', 'Төлемді қайтару', 'Refund of fees'),
    ('education', 'quality', 'Качество обучения', 'Оқыту сапасы', 'Quality of teaching'),
    ('education', 'cancelled', 'Курс отменили', 'Курс болмай қалды', 'Course cancelled'),
    ('tourism', 'cancelled', 'Тур отменили', 'Тур болмай қалды', 'Tour cancelled'),
    ('tourism', 'withdrawal', 'Отказ от поездки', 'Сапардан бас тарту', 'Withdrawal by the traveller'),
    ('tourism', 'conditions', 'Условия не те, что обещали', 'Жағдайы уәде етілгендей емес', 'Conditions not as promised'),
    ('events', 'cancelled', 'Мероприятие отменили', 'Іс-шара болмай қалды', 'Event cancelled'),
    ('events', 'moved', 'Мероприятие перенесли', 'Іс-шара кейінге қалдырылды', 'Event moved'),
    ('events', 'ticket', 'Возврат билета', 'Билетті қайтару', 'Ticket refund'),
    ('financial', 'loan', 'Банковский кредит', 'Банк несиесі', 'Bank loan'),
    ('financial', 'microloan', 'Микрокредит', 'Микронесие', 'Microloan'),
    ('financial', 'collectors', 'Коллекторы', 'Коллекторлар', 'Debt collectors'),
    ('financial', 'insurance', 'Страхование', 'Сақтандыру', 'Insurance'),
    ('financial', 'fraud', 'Мошенничество', 'Алаяқтық', 'Fraud'),
    ('labour', 'pay', 'Заработная плата', 'Жалақы', 'Pay'),
    ('labour', 'dismissal', 'Увольнение', 'Жұмыстан шығару', 'Dismissal'),
    ('labour', 'leave', 'Договор и отпуск', 'Шарт және демалыс', 'Contract and leave'),
    ('housing', 'queue', 'Очередь на жильё', 'Тұрғын үй кезегі', 'Housing queue'),
    ('housing', 'rent', 'Наём и выселение', 'Жалдау және шығару', 'Rent and eviction'),
    ('housing', 'ownership', 'Право собственности', 'Меншік құқығы', 'Ownership'),
    ('benefits', 'pension', 'Пенсия', 'Зейнетақы', 'Pension'),
    ('benefits', 'allowance', 'Пособия и выплаты', 'Жәрдемақылар мен төлемдер', 'Allowances and payments'),
    ('benefits', 'disability', 'Инвалидность и реабилитация', 'Мүгедектік және оңалту', 'Disability and rehabilitation'),
    ('guardianship', 'child', 'Опека над ребёнком', 'Балаға қорғаншылық', 'Guardianship of a child'),
    ('guardianship', 'adult', 'Опека над взрослым', 'Ересекке қорғаншылық', 'Guardianship of an adult'),
    ('guardianship', 'maintenance', 'Алименты', 'Алимент', 'Maintenance'),
    ('documents', 'identity', 'Удостоверение и прописка', 'Жеке куәлік және тіркеу', 'Identity card and registration'),
    ('documents', 'property', 'Документы на имущество', 'Мүлік құжаттары', 'Papers of property'),
    ('documents', 'inheritance', 'Нотариат и наследство', 'Нотариат және мұра', 'Notary and inheritance')) as t (parent, code, ru, kk, en)
    join topics p on p.organisation = new.organisation and p.code = t.parent;
  return new;
end $$;
create trigger organisation_begins_with_topics after insert on organisations for each row execute function fill_topics();

create table entries (
  organisation uuid not null,
  id uuid not null,
  programme uuid not null,
  office uuid not null,
  year int not null,
  number int not null,
  paper_number text constraint entry_paper_number_is_a_number check (paper_number <> ''),
  received_on date not null,
  received_at time,
  channel text not null constraint entry_channel_is_known check (channel in ('in_person', 'phone', 'messenger', 'video', 'visit')),
  person uuid,
  sex text constraint entry_sex_is_known check (sex in ('female', 'male')),
  age int constraint entry_age_is_believable check (age between 0 and 130),
  social_status text constraint entry_status_is_of_the_form check (social_status in
    ('children', 'youth', 'civil_servants', 'budget_employees', 'disabled', 'older_50_plus', 'unemployed',
     'public_organisation_reps', 'business_reps', 'other')),
  district text constraint entry_district_is_kato check (district ~ '^\d{2,9}$'),
  vulnerable_kinds text[] not null default '{}',
  matter uuid not null,
  opener uuid generated always as (case when matter = id then id end) stored,
  appointment uuid,
  language text not null default 'ru',
  topic text not null,
  consumer boolean not null,
  institution uuid,
  other_party text not null default '',
  other_party_bin text constraint entry_bin_has_12_digits check (other_party_bin ~ '^\d{12}$'),
  amount_tenge bigint constraint entry_amount_is_not_negative check (amount_tenge >= 0),
  question text not null constraint entry_has_question check (question <> ''),
  answer text not null default '',
  help text[] not null default '{}',
  lawyer uuid not null,
  control_on date,
  outcome text constraint entry_outcome_is_known check (outcome in
    ('refund_full', 'refund_part', 'replaced', 'repaired', 'explained', 'drafted', 'forwarded', 'settled', 'refused', 'inspection', 'court')),
  returned_tenge bigint constraint entry_returned_is_not_negative check (returned_tenge >= 0),
  closed_on date,
  reception_day uuid,
  annulled_on date,
  annulled_because text,
  left_out text constraint entry_is_left_out_for_a_known_reason check (left_out in ('test', 'duplicate')),
  left_out_of uuid,
  left_out_because text,
  counts boolean not null generated always as (annulled_on is null and left_out is null and answer <> '') stored,
  registered_by uuid not null,
  registered_at timestamptz not null default now(),
  version int not null default 1,
  primary key (organisation, id),
  foreign key (organisation, office, programme) references offices (organisation, id, programme),
  foreign key (organisation, person) references persons,
  foreign key (organisation, lawyer) references members,
  foreign key (organisation, institution) references institutions,
  foreign key (organisation, left_out_of) references entries,
  constraint entry_topic_is_counted_as_the_list_says foreign key (organisation, topic, consumer)
    references topics (organisation, code, consumer),
  unique (organisation, opener, programme, person),
  constraint entry_continues_a_matter_of_its_visitor foreign key (organisation, matter, programme, person)
    references entries (organisation, opener, programme, person),
  constraint entry_nameless_is_a_matter_of_its_own check (person is not null or matter = id),
  constraint entry_is_of_the_day_it_was_received foreign key (organisation, reception_day, received_on)
    references reception_days (organisation, id, held_on),
  constraint entry_is_of_an_office_of_its_day foreign key (organisation, reception_day, office)
    references reception_day_offices (organisation, day, office),
  constraint entry_number_is_taken_once unique (organisation, office, year, number),
  constraint entry_year_is_of_its_day check (year = extract(year from received_on)),
  constraint entry_closed_has_outcome check ((closed_on is null) = (outcome is null)),
  constraint entry_closes_after_receipt check (closed_on >= received_on),
  constraint entry_annulled_says_why check ((annulled_on is null) = (annulled_because is null)),
  constraint entry_left_out_says_why check ((left_out is null) = (left_out_because is null)),
  constraint entry_duplicate_names_another check ((left_out = 'duplicate') is not true and left_out_of is null
    or left_out = 'duplicate' and left_out_of is not null and left_out_of <> id),
  constraint entry_annulled_is_not_left_out_besides check (annulled_on is null or left_out is null),
  constraint entry_bin_is_somebodys check (other_party_bin is null or other_party <> ''),
  constraint entry_return_needs_refund check (returned_tenge is null or outcome in ('refund_full', 'refund_part', 'settled', 'court'))
);
create index entries_journal on entries (organisation, programme, received_on, id);
create index entries_counted on entries (organisation, programme, office, received_on) where counts;
create index entries_paper_number on entries (organisation, paper_number) where paper_number is not null;
create index entries_person on entries (organisation, person) where person is not null;
create index entries_matter on entries (organisation, matter);
create unique index entry_is_of_one_appointment on entries (organisation, appointment) where appointment is not null and annulled_on is null;
create index entries_institution on entries (organisation, institution) where institution is not null;
create index entries_left_out on entries (organisation, left_out_of) where left_out_of is not null;
create index entries_reception_day on entries (organisation, reception_day) where reception_day is not null;
create index entries_open on entries (organisation, programme, control_on) where closed_on is null and annulled_on is null and left_out is null;
comment on table entries is 'A line of the reception journal: one consultation given to one visitor. Numbers are never reused.';
comment on column entries.paper_number is 'The number that the line had in the journal it was imported from.';
comment on column entries.person is 'The visitor''s card; null for advice given without a name, which is counted apart.';
comment on column entries.sex is 'Sex, age, status, district and kinds as they were at this reception: the card may change later. Given by hand for nameless ones.';
comment on column entries.age is 'In full years on the day of reception; null when not known.';
comment on column entries.matter is 'The entry that opened the matter: the first visit names itself, a repeated one the first.';
comment on column entries.opener is 'This entry, where it opened a matter: only such ones can be continued.';
comment on column entries.appointment is 'By which the visitor came, where there was one.';
comment on column entries.other_party is 'As it is printed; an institution of the directory may be renamed later.';
comment on column entries.left_out is 'Stays in the journal and counts nowhere: a line made to try something, or a second line of the same visit.';
comment on column entries.counts is 'Counts, if its day is in the programme''s period: not annulled, not left out, and answered.';
comment on column entries.annulled_on is 'Entered by mistake: keeps its number, counts nowhere.';
create trigger entry_is_of_a_card_in_use before insert or update of person on entries for each row execute function refer_to_card_in_use();
call protect('entries');

-- Whoever changes a line makes a new version of it, and the old one is kept.
create table entry_revisions (
  organisation uuid not null,
  entry uuid not null,
  version int not null,
  line jsonb not null,
  changed_by uuid,
  changed_at timestamptz not null default now(),
  primary key (organisation, entry, version),
  foreign key (organisation, entry) references entries
);
create index entry_revisions_person on entry_revisions (organisation, (line ->> 'person'));
comment on table entry_revisions is 'Lines of the journal as they were before each change. Written by the database alone.';
comment on column entry_revisions.changed_by is 'The member whose change ended this version; none where the program itself did.';
call protect('entry_revisions', 'select');

create function keep_entry_revision() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.version := old.version + 1;
  insert into entry_revisions (organisation, entry, version, line, changed_by)
  values (old.organisation, old.id, old.version, to_jsonb(old) - '{organisation,id,programme,opener,counts,version}'::text[],
    nullif(current_setting('app.member', true), '')::uuid);
  return new;
end $$;
create trigger entry_keeps_its_revisions before update on entries for each row execute function keep_entry_revision();

create table matter_steps (
  organisation uuid not null,
  id uuid not null,
  entry uuid not null,
  kind text not null constraint matter_step_kind_is_known check (kind in ('call', 'letter', 'paper', 'note')),
  happened_on date not null,
  body text not null constraint matter_step_says_something check (body <> ''),
  file uuid,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  removed_by uuid,
  removed_at timestamptz,
  removed_because text,
  primary key (organisation, id),
  foreign key (organisation, entry) references entries,
  foreign key (organisation, file) references files,
  foreign key (organisation, added_by) references members,
  foreign key (organisation, removed_by) references members,
  constraint matter_step_removed_says_why check (
    (removed_at is null) = (removed_because is null) and (removed_at is null) = (removed_by is null))
);
create index matter_steps_entry on matter_steps (organisation, entry);
create index matter_steps_file on matter_steps (organisation, file) where file is not null;
comment on table matter_steps is 'What happened in a matter between the visits: calls, letters, papers, notes; each stands at the visit after which it was done.';
comment on column matter_steps.removed_at is 'Taken off the timeline; the row stays as the trace.';
call protect('matter_steps', 'select, insert, update');

-- What a person told leaves the journal with them; when they came, what about and how it ended stays, and counts as before.
create function forget_words_of(whose uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own uuid := current_organisation();
  said text := '•';
begin
  update matter_steps s set body = said, file = null from entries e
    where s.organisation = own and e.organisation = own and e.id = s.entry and e.person = whose;
  update entries set question = said, answer = case when answer = '' then '' else said end
    where organisation = own and person = whose;
  update entry_revisions r set line = r.line || jsonb_build_object('question', said,
      'answer', case when r.line ->> 'answer' = '' then '' else said end)
    where r.organisation = own and (r.line ->> 'person' = whose::text
      or r.entry in (select id from entries where organisation = own and person = whose));
end $$;
comment on function forget_words_of is 'Erases what entries of a person say in free words, in every version of them.';
revoke execute on function forget_words_of from public;
grant execute on function forget_words_of to quqyq_app;
