import { IconCalendarPlus, IconClockHour9, IconUsersGroup } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'
import { registerPart } from '#platform/web/register-part.ts'
import { registerExpectedVisitors } from '#reception/web/expected-visitor.ts'

export const pages: Page[] = [
  {
    path: '/queue',
    title: { ru: 'Приём сегодня', kk: 'Бүгінгі қабылдау', en: 'Today’s reception' },
    permission: 'schedule.appointment.read',
    nav: { icon: IconUsersGroup, order: 13 },
    load: () => import('./queue-page.tsx'),
    actions: [
      {
        label: { ru: 'Пришёл без записи', kk: 'Жазылусыз келді', en: 'Came without an appointment' },
        permission: 'schedule.appointment.book',
        search: { open: 'walk-in' },
      },
    ],
  },
  {
    path: '/schedule',
    title: { ru: 'Запись на приём', kk: 'Қабылдауға жазылу', en: 'Appointments' },
    permission: 'schedule.appointment.read',
    nav: { icon: IconCalendarPlus, order: 16 },
    load: () => import('./schedule-page.tsx'),
  },
  {
    path: '/schedule/hours',
    title: { ru: 'Графики кабинетов', kk: 'Кабинет кестелері', en: 'Schedules of offices' },
    permission: 'schedule.hours.read',
    nav: { icon: IconClockHour9, order: 62, label: { ru: 'Графики', kk: 'Кестелер', en: 'Schedules' } },
    load: () => import('./hours-page.tsx'),
  },
  {
    path: '/schedule/calendars',
    title: { ru: 'Календарь в телефоне', kk: 'Телефондағы күнтізбе', en: 'Calendars of telephones' },
    permission: 'schedule.feed.write',
    load: () => import('./feeds-page.tsx'),
  },
]

registerPart('today.work', {
  name: 'schedule.queue',
  order: 10,
  permission: 'schedule.appointment.read',
  load: () => import('./queue-part.tsx').then(part => part.QueuePart),
})
registerPart('today.state', {
  name: 'schedule.calls',
  order: 10,
  permission: 'schedule.appointment.read',
  load: () => import('./calls-part.tsx').then(part => part.CallsPart),
})
registerPart('office', {
  name: 'schedule.hours',
  order: 10,
  permission: 'schedule.hours.read',
  load: () => import('./office-part.tsx').then(part => part.OfficePart),
})

/** Whoever is received opens the desk with what the list knows of them. */
registerExpectedVisitors(async (...asked) => (await import('./read-expected.ts')).readExpected(...asked))
