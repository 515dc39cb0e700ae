import { createHash } from 'node:crypto'
import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Role } from '#platform/permissions.ts'

/** The same name gives the same id on every run: the demonstration, tests and benchmarks speak of the same records. */
export function idOf(...name: (string | number)[]): string {
  const hex = createHash('sha256').update(name.join('/')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The same, for records that come one after another: the first 48 bits are the moment, as in any UUIDv7. */
export function idAt(instant: number, ...name: (string | number)[]): string {
  const time = instant.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}${idOf(...name).slice(13)}`
}

/** Invented people of the demonstration's association, one for each role, and the second office's lawyer. */
export const staff = {
  chair: { name: 'Оспанова Гүлнар Ахметовна', position: 'Председатель', roles: ['chair'] },
  coordinator: { name: 'Қасымов Дәурен Маратұлы', position: 'Координатор программы', roles: ['coordinator'] },
  lawyer: {
    name: 'Ермекова Динара Болатовна',
    position: 'Юрист кабинета в Костанае',
    roles: ['lawyer'],
    office: 'kostanay',
  },
  lawyer2: {
    name: 'Литвиненко Андрей Сергеевич',
    position: 'Юрист кабинета в Рудном',
    roles: ['lawyer'],
    office: 'rudny',
  },
  editor: { name: 'Жақсыбекова Әсем Нұрланқызы', position: 'Редактор', roles: ['editor'] },
  accountant: { name: 'Ковальчук Нина Петровна', position: 'Бухгалтер', roles: ['accountant'] },
  teacher: { name: 'Сейдахметов Нұрлан Қайратұлы', position: 'Преподаватель правовой школы', roles: ['teacher'] },
  intern: { name: 'Төлеген Мадина Ерланқызы', position: 'Стажёр', roles: ['intern'], office: 'kostanay' },
  monitor: { name: 'Мұратов Ерлан Серікұлы', position: 'Монитор грантодателя', roles: ['monitor'] },
} as const satisfies Record<string, { name: string; position: string; roles: readonly Role[]; office?: string }>
export type StaffName = keyof typeof staff

export const offices = {
  kostanay: { code: 'К', name: 'Кабинет в Костанае', place: '3910', address: 'пр. Абая, 28', room: '114' },
  rudny: { code: 'Р', name: 'Кабинет в Рудном', place: '3924', address: 'ул. Ленина, 41', room: '7' },
} as const

/** One founded association: its ids by the words that stories use. */
export type Association = {
  readonly organisation: string
  readonly programme: string
  readonly office: Readonly<Record<keyof typeof offices, string>>
  readonly member: Readonly<Record<StaffName, string>>
}

export function associationOf(seed: string): Association {
  const each = <Name extends string>(names: readonly Name[], kind: string) =>
    Object.fromEntries(names.map(name => [name, idOf(seed, kind, name)])) as Record<Name, string>
  return {
    organisation: idOf(seed, 'organisation'),
    programme: idOf(seed, 'programme'),
    office: each(Object.keys(offices) as (keyof typeof offices)[], 'office'),
    member: each(Object.keys(staff) as StaffName[], 'member'),
  }
}

export const actorOf = (association: Association, name: StaffName): Actor => {
  const { roles, name: fullName, ...rest } = staff[name]
  return {
    user: idOf(association.organisation, 'user', name),
    member: association.member[name],
    organisation: association.organisation,
    name: fullName,
    roles,
    offices: 'office' in rest ? [association.office[rest.office]] : [],
    language: 'ru',
  }
}

/** Founds an association inside its own walls: the organisation, its staff, the grant and two offices. */
export async function found(sql: Sql, association: Association, name: string, code: string): Promise<void> {
  const { organisation, programme } = association
  await sql`insert into organisations (organisation, name, short_name, bin) values (${organisation}, ${name}, 'ОО «Қорған»', '940140000385')`
  await sql`
    insert into programmes (organisation, id, code, topic, goal, direction, contract_number, contract_on, starts_on, ends_on, sum_tenge, operator)
    values (${organisation}, ${programme}, ${code},
      'Повышение правовой грамотности населения Костанайской области в сфере защиты прав потребителей',
      'Повышение правовой грамотности населения Костанайской области в сфере защиты прав потребителей',
      'Защита прав и законных интересов граждан и организаций', '27-ПГ', '2020-02-28', '2020-03-02', '2020-11-30',
      3245462, 'НАО «Центр поддержки гражданских инициатив»')`
  for (const [key, office] of Object.entries(offices)) {
    const id = association.office[key as keyof typeof offices]
    await sql`insert into offices ${sql({ organisation, id, programme, ...office, opened_on: '2020-03-02' })}`
  }
  for (const key of Object.keys(staff) as StaffName[]) {
    const { position, roles } = staff[key]
    const actor = actorOf(association, key)
    await sql`
      insert into members (organisation, id, user_id, name, position, roles, offices, started_on)
      values (${organisation}, ${actor.member}, ${actor.user}, ${actor.name}, ${position}, ${roles as readonly string[] as string[]}, ${actor.offices as string[]}, '2020-03-02')`
  }
}
