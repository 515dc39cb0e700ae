import type { Holding } from '#platform/holding.ts'
import type { Words } from '#platform/language.ts'

const words = {
  appointments: { ru: 'Записи на приём', kk: 'Қабылдауға жазылулар', en: 'Appointments' },
  day: { ru: 'День', kk: 'Күні', en: 'Day' },
  at: { ru: 'Время', kk: 'Уақыты', en: 'Time' },
  office: { ru: 'Кабинет', kk: 'Кабинет', en: 'Office' },
  number: { ru: 'Номер в этот день', kk: 'Осы күнгі нөмірі', en: 'Number of the day' },
  phone: { ru: 'Телефон для этой записи', kk: 'Осы жазылудың телефоны', en: 'Phone of this appointment' },
  note: { ru: 'Заметка', kk: 'Ескерту', en: 'Note' },
  cancelled: { ru: 'Почему отменена', kk: 'Неге болмай қалды', en: 'Why it was cancelled' },
  moved: { ru: 'Почему перенесена', kk: 'Неге ауыстырылды', en: 'Why it was moved' },
} as const satisfies Record<string, Words>

type Row = {
  id: string
  day: string
  at: string | null
  office: string
  number: number
  phone: Buffer | null
  note: string
  cancelled: string | null
  moved: string | null
}

/** When they were expected. Erased, a line of the day stays: its time, number and state. */
const appointments: Holding = {
  name: 'schedule.appointment',
  title: words.appointments,
  records: async (sql, person) =>
    (await sql<{ id: string }[]>`select id from appointments where person = ${person}`).map(({ id }) => id),
  async export(sql, person, { secrets }) {
    const rows = await sql<Row[]>`
      select a.id, a.held_on as day, to_char(a.starts_at, 'HH24:MI') as at, o.name as office, a.number, a.phone_sealed as phone, a.note,
        a.cancelled_because as cancelled, a.moved_because as moved
      from appointments a join offices o on o.organisation = a.organisation and o.id = a.office
      where a.person = ${person} order by a.held_on, a.starts_at`
    return rows.map(({ id, phone, ...said }) => ({
      id,
      fields: [
        ...(['day', 'at', 'office', 'number', 'note', 'cancelled', 'moved'] as const).map(key => ({
          key,
          label: words[key],
          value: said[key] || null,
        })),
        { key: 'phone', label: words.phone, value: phone && secrets.open(phone) },
      ],
    }))
  },
  async erase(sql, person) {
    await sql`
      update appointments set version = version + 1, note = '', phone_sealed = null,
        cancelled_because = case when cancelled_because is not null then '' end,
        moved_because = case when moved_because is not null then '' end
      where person = ${person}`
  },
}

export const holdings: readonly Holding[] = [appointments]
