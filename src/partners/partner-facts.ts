import * as z from 'zod'
import { InstitutionKind } from '#directory/contract.ts'
import { kindWords } from '#directory/web/kind-words.ts'
import type { Sql } from '#platform/database.ts'
import { type Choices, type Fact, fact, type Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'

export const activityChoices: Choices = (sql, programme) => sql`
  select id as value, number || '. ' || title as label from activities where programme = ${programme} order by number limit 500`

const Filters = z.strictObject({ kind: InstitutionKind.optional(), activity: Id.optional() })
const ofPartner = (sql: Sql, { kind, activity }: z.output<typeof Filters>) => sql`true
  ${kind ? sql`and i.kind = ${kind}` : sql``}
  ${activity ? sql`and exists (select from partner_roles r where r.organisation = p.organisation and r.partner = p.id and r.activity = ${activity})` : sql``}`
const about = {
  filters: Filters,
  where: ofPartner,
  choices: { activity: activityChoices },
  words: { kind: kindWords },
} satisfies Partial<Fact<typeof Filters>>

const joined = (sql: Sql) => sql`
  partners p left join institutions i on i.organisation = p.organisation and i.id = p.institution`

const partners: Source = {
  name: 'partners.partners',
  from: (sql, programme) => sql`${joined(sql)} where p.programme = ${programme}`,
  on: sql => sql`p.from_on`,
  row: sql => sql`
    p.id as record, 'partners.partner'::text as kind, p.from_on as "on", coalesce(i.name, p.person) as label,
    (select string_agg(r.role, '; ' order by r.position) from partner_roles r where r.organisation = p.organisation and r.partner = p.id) as detail`,
}
/** A contribution has no record of its own: its key is made of the partner's and its place. */
const contributions: Source = {
  name: 'partners.contributions',
  from: (sql, programme) => sql`
    ${joined(sql)} join partner_contributions c on c.organisation = p.organisation and c.partner = p.id
    where p.programme = ${programme}`,
  on: sql => sql`p.from_on`,
  row: sql => sql`
    overlay(overlay(md5(p.id || ' ' || c.position) placing '7' from 13) placing '8' from 17)::uuid as record, 'partners.contribution'::text as kind,
    p.from_on as "on", c.what as label, coalesce(i.name, p.person) as detail`,
}
/** Associations at a held hearing, by their kind on that day, and those among the partners. */
const ngos: Source = {
  name: 'partners.ngos',
  from: (sql, programme) => sql`(
    select a.institution, v.held_on as day, 'hearing'::text as way from events v
    join programmes g on g.organisation = v.organisation and g.id = v.programme and v.held_on between g.starts_on and g.ends_on
    join attendances a on a.organisation = v.organisation and a.event = v.id
    where v.programme = ${programme} and v.kind = 'hearing' and v.state = 'held' and a.same_as is null and a.body_kind = 'ngo'
    union all
    select p.institution, p.from_on, 'partner' from partners p
    join institutions i on i.organisation = p.organisation and i.id = p.institution
    where p.programme = ${programme} and i.kind = 'ngo'
  ) n where true`,
  on: sql => sql`n.day`,
  row: sql => sql`
    n.institution as record, 'directory.institution'::text as kind, n.day as "on",
    (select i.name from institutions i where i.id = n.institution) as label, n.way as detail`,
}

export const partnerFacts: readonly Fact[] = [
  fact({
    ...{ ...about, name: 'partners.partners', source: partners, unit: 'organisation', measure: 'rows' },
    title: { ru: 'Партнёры программы', kk: 'Бағдарлама серіктестері', en: 'Partners of the programme' },
    rule: {
      ru: 'Строки списка партнёров: организация справочника или человек считается один раз, сколько бы у него ни было ролей. Поставщики не входят.',
      kk: 'Серіктестер тізімінің жолдары: анықтамалықтағы ұйым немесе адам рөлі қанша болса да бір рет саналады. Жеткізушілер кірмейді.',
      en: 'Rows of the list of partners: an institution of the directory, or a person, counts once however many roles it has. Suppliers are left out.',
    },
  }),
  fact({
    ...{ ...about, name: 'partners.contributions', source: contributions, unit: 'KZT' },
    title: {
      ru: 'Вклад партнёров в натуре',
      kk: 'Серіктестердің заттай үлесі',
      en: 'Contributions of partners in kind',
    },
    rule: {
      ru: 'Сумма вкладов партнёров, стоимость которых известна. Это не деньги гранта: с расходами не складывается.',
      kk: 'Құны белгілі серіктестер үлестерінің қосындысы. Бұл грант ақшасы емес: шығыстарға қосылмайды.',
      en: 'The sum of the contributions whose worth is known. It is no money of the grant and is not added to expenses.',
    },
    measure: { sum: sql => sql`coalesce(c.worth_tenge, 0)` },
    where: (sql, filters) => sql`${ofPartner(sql, filters)} and c.worth_tenge is not null`,
  }),
  fact({
    name: 'partners.ngos',
    title: { ru: 'Охваченные НПО', kk: 'Қамтылған ҮЕҰ', en: 'NGOs reached' },
    rule: {
      ru: 'Разные НПО справочника, чьи представители были на слушаниях или которые есть среди партнёров: одна организация считается один раз.',
      kk: 'Өкілдері тыңдауға қатысқан немесе серіктестердің арасында бар анықтамалықтағы әртүрлі ҮЕҰ: бір ұйым бір рет саналады.',
      en: 'Distinct NGOs of the directory whose people were at the hearing, or which are among the partners: each once.',
    },
    ...{ source: ngos, unit: 'organisation' },
    measure: {
      distinct: {
        by: sql => sql`n.institution`,
        kind: 'directory.institution',
        label: sql => sql`(select i.name from institutions i where i.id = n.institution)`,
      },
    },
    filters: z.strictObject({ way: z.enum(['hearing', 'partner']).optional() }),
    where: (sql, { way }) => (way ? sql`n.way = ${way}` : sql`true`),
    words: {
      way: {
        hearing: { ru: 'на слушаниях', kk: 'тыңдауда', en: 'at the hearing' },
        partner: { ru: 'среди партнёров', kk: 'серіктестер арасында', en: 'among the partners' },
      },
    },
  }),
]
