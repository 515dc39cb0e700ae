import * as z from 'zod'
import { InstitutionKind } from '#directory/contract.ts'
import { kindWords } from '#directory/web/kind-words.ts'
import type { Sql } from '#platform/database.ts'
import { type Fact, fact, type Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { basisWords, roleWords } from './code-words.ts'
import { engaged } from './engaged.ts'
import { activityChoices } from './partner-facts.ts'
import { bases, roles } from './rules.ts'

const Filters = z.strictObject({
  basis: z.enum(bases).optional(),
  role: z.enum(roles).optional(),
  bodyKind: InstitutionKind.optional(),
  activity: Id.optional(),
  vulnerable: z.boolean().optional(),
})
const ofEngaged = (sql: Sql, { basis, role, bodyKind, activity, vulnerable }: z.output<typeof Filters>) => sql`true
  ${basis ? sql`and n.basis = ${basis}` : sql``} ${role ? sql`and n.role = ${role}` : sql``}
  ${bodyKind ? sql`and n.body_kind = ${bodyKind}` : sql``} ${activity ? sql`and ${activity} = any (n.activities)` : sql``}
  ${vulnerable === undefined ? sql`` : sql`and n.vulnerable = ${vulnerable}`}`

const everybody: Source = {
  name: 'partners.engaged',
  from: (sql, programme) => sql`${engaged(sql, programme)} n where true`,
  on: sql => sql`n.from_on`,
  row: sql => sql`
    n.record, 'partners.' || n.source as kind, n.from_on as "on", n.name as label, concat_ws(', ', nullif(n.job, ''), nullif(n.body, '')) as detail`,
}
const ofEverybody = {
  source: everybody,
  filters: Filters,
  where: ofEngaged,
  choices: { activity: activityChoices },
  words: { basis: basisWords, role: roleWords, bodyKind: kindWords },
} satisfies Partial<Fact<typeof Filters>>

export const engagedFacts: readonly Fact[] = [
  fact({
    ...{ ...ofEverybody, name: 'partners.people', unit: 'person' },
    title: {
      ru: 'Работники, специалисты и эксперты',
      kk: 'Қызметкерлер, мамандар және сарапшылар',
      en: 'Staff, specialists and experts',
    },
    rule: {
      ru: 'Разные люди списка привлечённых, по имени: работники, специалисты, эксперты проведённых мероприятий и лекторы занятий. Сколько бы ролей и встреч у человека ни было, он один.',
      kk: 'Тартылғандар тізіміндегі әртүрлі адамдар, аты бойынша: қызметкерлер, мамандар, өткізілген іс-шаралардың сарапшылары және сабақтардың дәріскерлері. Рөлі мен кездесуі қанша болса да, адам біреу.',
      en: 'Distinct people of the list of those engaged, by name: staff, specialists, experts of events held and lecturers of lessons. Somebody is one however many roles and meetings they had.',
    },
    measure: {
      distinct: { by: sql => sql`n.somebody`, kind: 'partners.engaged', label: sql => sql`min(n.name)` },
    },
  }),
  fact({
    ...{ ...ofEverybody, name: 'partners.hours', unit: 'hour' },
    title: { ru: 'Часы привлечённых', kk: 'Тартылғандардың сағаттары', en: 'Hours of those engaged' },
    rule: {
      ru: 'Сумма известных часов: по записям о привлечении, по длительности мероприятий для экспертов и в академических часах для лекторов.',
      kk: 'Белгілі сағаттардың қосындысы: тарту жазбалары бойынша, сарапшыларға іс-шара ұзақтығы бойынша, дәріскерлерге академиялық сағатпен.',
      en: 'The sum of the hours that are known: as written down, by the length of events for experts, in academic hours for lecturers.',
    },
    measure: { sum: sql => sql`n.hours` },
    where: (sql, filters) => sql`${ofEngaged(sql, filters)} and n.hours is not null`,
  }),
]
