import { suggestedConsent } from '#people/suggested-consent.ts'
import type { Sql } from '#platform/database.ts'
import { type Association, idOf } from './founding.ts'
import type { Visitor } from './people.ts'

const BATCH = 500

/** What the visitors agreed to, on the day on which they first came: most to keeping their data, some to more. */
export async function layConsents(sql: Sql, { organisation }: Association, people: readonly Visitor[]): Promise<void> {
  const consents = people.map(({ id, consent_on, consent_how, language }, index) => ({
    organisation,
    id: idOf(id, 'consent'),
    person: id,
    language,
    given_on: consent_on,
    how: consent_how,
    things: ['processing', ...(index % 3 === 0 ? ['transfer'] : []), ...(index % 5 === 0 ? ['publication'] : [])],
  }))
  for (let from = 0; from < consents.length; from += BATCH)
    await sql`insert into consents ${sql(consents.slice(from, from + BATCH))}`
}

/** What happens to cards in a year: two texts of the consent, documents seen, a merge, a withdrawal, an erased card. */
export async function layCards(sql: Sql, association: Association): Promise<void> {
  await layTexts(sql, association)
  await laySightings(sql)
  await layMerge(sql, association)
  await layTwins(sql, association)
  await layEnds(sql, association)
  await sql`
    insert into looks (organisation, id, at, member, permission, persons)
    select e.organisation, overlay(overlay(md5(e.id::text) placing '7' from 13) placing '8' from 17)::uuid,
      e.received_on + interval '5 hours', e.lawyer, 'people.person.read', array[e.person]
    from entries e where e.person is not null`
}

/** The first text is of the programme's beginning; in autumn the lawyer made its term longer. */
async function layTexts(sql: Sql, { organisation, member }: Association): Promise<void> {
  const text = {
    organisation,
    parts: sql.json(suggestedConsent),
    operator: sql.json({ name: 'ОО «Қорған»', bin: '940140000385' }),
    grant_operator: 'НАО «Центр поддержки гражданских инициатив»',
    erase_days: 15,
    approved_by: 'Ермекова Д. Б.',
    written_by: member.chair,
  }
  const [first, second] = [idOf(organisation, 'consent text', 1), idOf(organisation, 'consent text', 2)]
  await sql`insert into consent_texts ${sql([
    { ...text, id: first, number: 1, term_months: 24, approved_on: '2020-03-01', in_force_from: '2020-03-02' },
    { ...text, id: second, number: 2, term_months: 36, approved_on: '2020-08-28', in_force_from: '2020-09-01' },
  ] as never)}`
  await sql`
    update consents c set recorded_by = e.lawyer, recorded_at = c.given_on + interval '5 hours',
      text = case when c.given_on < '2020-09-01' then ${first} else ${second} end::uuid
    from (select distinct on (person) person, lawyer from entries where person is not null order by person, received_on, id) e
    where e.person = c.person`
}

/** A document can be seen only when somebody sits opposite. */
async function laySightings(sql: Sql): Promise<void> {
  await sql`
    insert into kind_marks (organisation, id, person, kind, mark, marked_on, marked_by, marked_at)
    select p.organisation, overlay(overlay(md5(p.id::text || k.kind || m.mark) placing '7' from 13) placing '8' from 17)::uuid,
      p.id, k.kind, m.mark, e.received_on, e.lawyer, e.received_on + interval '5 hours' + m.place * interval '1 minute'
    from persons p cross join unnest(p.vulnerable_kinds) as k (kind)
      cross join (values ('named', 1), ('document_seen', 2)) as m (mark, place)
      join lateral (select * from entries where person = p.id order by received_on, id limit 1) e on true
    where m.mark = 'named' or (e.channel in ('in_person', 'visit') and ascii(left(p.id::text, 1)) % 4 > 0)`
  await sql`
    update persons p set seen_kinds = array(
      select k.kind from kind_marks k where k.person = p.id and k.mark = 'document_seen' and k.kind = any (p.vulnerable_kinds))
    where cardinality(vulnerable_kinds) > 0`
}

/** Somebody came a second time and got a second card, in Russian letters; the coordinator merged them. */
async function layMerge(sql: Sql, { organisation, member }: Association): Promise<void> {
  const second = idOf(organisation, 'second card')
  const [visit] = await sql<{ person: string; id: string; on: string }[]>`
    select person, id, received_on as "on" from (
      select e.*, row_number() over (partition by person order by received_on, id) as visit from entries e where person is not null
    ) e where visit = 2 and matter = id order by received_on, id limit 1`
  await sql`
    insert into persons (organisation, id, surname, given_name, sex, birth_year, social_status, district, language, merged_into)
    select organisation, ${second}, translate(surname, 'ӘәҒғҚқҢңӨөҰұҮүІі', 'АаГгКкНнОоУуУуИи'),
      translate(given_name, 'ӘәҒғҚқҢңӨөҰұҮүІі', 'АаГгКкНнОоУуУуИи'), sex, birth_year, social_status, district, 'ru', id
    from persons where id = ${visit!.person}`
  const moved = [{ table: 'entries', column: 'person', ids: [visit!.id] }]
  await sql`
    insert into person_merges (organisation, id, kept, merged, changed, moved, because, merged_by, merged_at)
    values (${organisation}, ${idOf(organisation, 'merge')}, ${visit!.person}, ${second}, '{}', ${sql.json(moved)},
      'Человек пришёл второй раз: имя записали русскими буквами.', ${member.coordinator}, ${visit!.on}::date + interval '8 hours')`
}

/** Two cards that may be one person's are left for somebody to look at. */
async function layTwins(sql: Sql, { organisation }: Association): Promise<void> {
  await sql`
    update persons b set surname = translate(a.surname, 'ӘәҒғҚқҢңӨөҰұҮүІі', 'АаГгКкНнОоУуУуИи'), given_name = a.given_name, patronymic = ''
    from (
      select one.*, other.id as twin from persons one join persons other
        on other.sex = one.sex and other.birth_year = one.birth_year and other.id <> one.id
      where one.surname ~ '[әғқңөұүіӘҒҚҢӨҰҮІ]' and other.born_on is null and other.phone_sealed is null
        and one.merged_into is null and other.merged_into is null order by one.id, other.id limit 1
    ) a where b.id = a.twin`
  await sql`
    insert into likely_duplicates (organisation, one, other, reasons, likeness)
    select ${organisation}, d.one, d.other, d.reasons, d.likeness
    from (select distinct birth_year from persons) y, duplicates_of_year(y.birth_year, 20) d on conflict do nothing`
}

/** Two people took their consent back: one in autumn, whose data are gone, one last week, whose term still runs. */
async function layEnds(sql: Sql, { organisation, member }: Association): Promise<void> {
  const [early, late] = await sql<{ person: string }[]>`
    select c.person from consents c join persons p on p.id = c.person
    where p.born_on is null and p.phone_sealed is null and c.given_on < '2020-10-01' and p.merged_into is null
      and (select count(*) from entries where person = p.id) = 1
      and not exists (select from person_merges where kept = p.id)
      and not exists (select from likely_duplicates d where p.id in (d.one, d.other))
    order by c.person limit 2`
  const withdrawal = {
    organisation,
    recorded_by: member.coordinator,
    things: ['processing', 'transfer', 'publication'],
  }
  await sql`insert into consent_withdrawals ${sql([
    {
      ...withdrawal,
      id: idOf(organisation, 'withdrawal', 1),
      person: early!.person,
      withdrawn_on: '2020-10-05',
      because: '',
    },
    {
      ...withdrawal,
      id: idOf(organisation, 'withdrawal', 2),
      person: late!.person,
      withdrawn_on: '2020-11-24',
      because: 'Переезд',
    },
  ])}`
  await sql`
    update persons set surname = '', given_name = '', patronymic = '', language = null, was_identified = identified,
      erased_on = '2020-10-12' where id = ${early!.person}`
  await sql`select forget_words_of(${early!.person})`
}
