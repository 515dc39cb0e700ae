import type { ScheduleHours } from '#schedule/hours-contract.ts'
import type { StaffName } from './founding.ts'

/** When visitors were heard from afar only. */
export const quarantines = [
  {
    from: '2020-03-16',
    to: '2020-05-11',
    mode: 'phone',
    reason: 'Чрезвычайное положение: приём по телефону и в мессенджерах',
  },
  { from: '2020-07-05', to: '2020-08-17', mode: 'online', reason: 'Ограничительные меры: приём онлайн и по телефону' },
] as const

/** Days on which one office was an exception. */
export const exceptions = [
  {
    office: 'rudny',
    from: '2020-10-05',
    to: '2020-10-06',
    kind: 'closed',
    mode: 'closed',
    reason: 'Ремонт электросети в здании',
    hours: [null, null, null],
  },
  {
    office: 'kostanay',
    from: '2020-12-11',
    to: '2020-12-11',
    kind: 'other_hours',
    mode: 'in_person',
    reason: 'После обеда итоговая презентация программы',
    hours: ['09:00', '12:00', 30],
  },
] as const

type Row = Omit<ScheduleHours, 'lawyer'> & { readonly lawyer: StaffName | null }
const on = (weekdays: readonly number[], from: string, to: string, given: Partial<Row> = {}): Row[] =>
  weekdays.map(weekday => ({ weekday, from, to, mode: 'in_person', lawyer: null, minutes: 30, capacity: 1, ...given }))
const week = [1, 2, 3, 4, 5]

export const weeks = {
  kostanay: [
    ...on(week, '09:00', '13:00', { lawyer: 'lawyer' }),
    ...on(week, '13:00', '14:00', { mode: 'closed' }),
    ...on(week, '14:00', '18:00', { lawyer: 'lawyer' }),
  ],
  rudny: [
    ...on([1, 3, 5], '10:00', '13:00', { lawyer: 'lawyer2' }),
    ...on([1, 3, 5], '14:00', '17:00', { lawyer: 'lawyer2' }),
    ...on([2, 4], '10:00', '13:00', { lawyer: 'lawyer2', mode: 'phone', minutes: 20 }),
  ],
} as const satisfies Record<string, readonly Row[]>

/** What the head has not approved yet: Saturdays for those who work. */
export const draftWeek = [...on(week, '10:00', '17:00'), ...on([6], '10:00', '13:00')]

type Visit = {
  readonly office: keyof typeof weeks
  readonly day: string
  /** Without a time: came without an appointment. */
  readonly at?: string
  readonly state: 'booked' | 'arrived' | 'with_lawyer' | 'left' | 'no_show' | 'cancelled'
  /** Without a card: what they want to be called. */
  readonly called?: string
  readonly channel?: 'in_person' | 'phone' | 'messenger' | 'video'
  readonly note?: string
  readonly came?: string
  readonly call?: 'to_call' | 'reached' | 'not_reached'
  readonly moved?: { readonly from: string; readonly because: string }
}
const [today, wednesday, thursday] = ['2020-11-30', '2020-12-02', '2020-12-03']

/** The last day of the programme, in the middle of the day, and what is booked for the rest of the week; 1 December is a holiday. */
export const visits: readonly Visit[] = [
  { office: 'kostanay', day: today, at: '09:30', state: 'no_show' },
  { office: 'kostanay', day: today, at: '10:30', state: 'with_lawyer', came: '10:24' },
  { office: 'kostanay', day: today, at: '11:00', state: 'arrived', came: '10:41', note: 'Возьмёт договор и чеки' },
  { office: 'kostanay', day: today, state: 'arrived', came: '10:36', called: 'Айгуль, по кредиту' },
  { office: 'kostanay', day: today, state: 'left', came: '09:12', called: 'Серик' },
  { office: 'kostanay', day: today, at: '11:30', state: 'booked' },
  { office: 'kostanay', day: today, at: '12:00', state: 'cancelled' },
  { office: 'kostanay', day: today, at: '12:30', state: 'booked', called: 'Бабушка Зәуре', channel: 'phone' },
  { office: 'kostanay', day: today, at: '14:00', state: 'booked', channel: 'phone' },
  { office: 'kostanay', day: today, at: '15:30', state: 'booked' },
  { office: 'rudny', day: today, at: '10:00', state: 'arrived', came: '09:55' },
  { office: 'rudny', day: today, at: '11:00', state: 'booked' },
  { office: 'rudny', day: today, at: '14:30', state: 'booked', channel: 'video' },
  { office: 'kostanay', day: wednesday, at: '09:00', state: 'booked', call: 'reached' },
  { office: 'kostanay', day: wednesday, at: '10:00', state: 'booked', call: 'not_reached' },
  { office: 'kostanay', day: wednesday, at: '10:30', state: 'booked', call: 'to_call' },
  {
    office: 'kostanay',
    day: wednesday,
    at: '14:30',
    state: 'booked',
    call: 'to_call',
    called: 'Марат из Тобыла',
    moved: { from: `${today}T12:00`, because: 'Попросил после праздника' },
  },
  { office: 'kostanay', day: wednesday, at: '16:00', state: 'booked', call: 'to_call', channel: 'phone' },
  { office: 'rudny', day: wednesday, at: '10:30', state: 'booked', call: 'to_call' },
  { office: 'rudny', day: wednesday, at: '11:00', state: 'booked', call: 'to_call', called: 'Ольга Ивановна' },
  { office: 'kostanay', day: thursday, at: '09:30', state: 'booked' },
  { office: 'kostanay', day: thursday, at: '15:00', state: 'booked' },
  { office: 'rudny', day: thursday, at: '10:20', state: 'booked', channel: 'phone' },
  { office: 'kostanay', day: '2020-12-04', at: '11:00', state: 'booked' },
]
