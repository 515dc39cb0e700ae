import * as z from 'zod'
import { fact, type Source } from '#platform/fact.ts'

/** Memberships that were in force on some day of the programme. The operator's monitor is nobody's staff. */
const memberships: Source = {
  name: 'people.members',
  from: (sql, programme) => sql`
    members m join programmes g on g.organisation = m.organisation and g.id = ${programme}
    where m.roles <> '{monitor}' and m.started_on <= g.ends_on and (m.ended_on is null or m.ended_on >= g.starts_on)`,
  on: sql => sql`m.started_on`,
  row: sql => sql`
    m.id as record, 'people.member' as kind, m.started_on as "on", m.name as label, nullif(m.position, '') as detail`,
}

export const staff = fact({
  name: 'people.staff',
  title: { ru: 'Сотрудники', kk: 'Қызметкерлер', en: 'Staff' },
  rule: {
    ru: 'Сотрудники с ролью в системе, кроме монитора, работавшие хотя бы день в период программы.',
    kk: 'Жүйеде монитордан басқа рөлі бар, бағдарлама кезеңінде кемінде бір күн жұмыс істеген қызметкерлер.',
    en: 'Members with a role other than monitor whose membership was in force on at least one day of the programme.',
  },
  source: memberships,
  unit: 'person',
  measure: 'rows',
  filters: z.strictObject({}),
  where: sql => sql`true`,
})

export const facts = [staff]
