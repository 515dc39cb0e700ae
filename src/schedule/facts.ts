import * as z from 'zod'
import { fact } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'

export const schedules = fact({
  name: 'schedule.schedules',
  title: { ru: 'Графики работы кабинетов', kk: 'Кабинеттердің жұмыс кестелері', en: 'Schedules of offices' },
  rule: {
    ru: 'Утверждённые графики, которые действовали хотя бы день за период программы; черновики не считаются.',
    kk: 'Бағдарлама кезеңінде кемінде бір күн күшінде болған бекітілген кестелер; жобалар саналмайды.',
    en: 'Approved schedules that were in force for at least a day of the programme’s period; drafts don’t count.',
  },
  source: {
    name: 'schedule.schedules',
    from: (sql, programme) => sql`
      schedules s join programmes g on g.organisation = s.organisation and g.id = s.programme
      join offices o on o.organisation = s.organisation and o.id = s.office
      where s.programme = ${programme} and s.approved and s.valid && daterange(g.starts_on, g.ends_on, '[]')`,
    on: sql => sql`lower(s.valid)`,
    row: sql => sql`
      s.id as record, 'schedule.schedule' as kind, lower(s.valid) as "on", o.name as label, s.approved_as as detail`,
  },
  unit: 'schedule',
  measure: 'rows',
  filters: z.strictObject({ office: Id.optional() }),
  where: (sql, { office }) => (office ? sql`s.office = ${office}` : sql`true`),
  choices: {
    office: (sql, programme) =>
      sql`select id as value, name as label from offices where programme = ${programme} order by code limit 200`,
  },
})

export const facts = [schedules]
