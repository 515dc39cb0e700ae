import { IconCalendarEvent } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'

const events = { ru: 'Мероприятия', kk: 'Іс-шаралар', en: 'Events' }

export const pages: Page[] = [
  {
    path: '/events',
    title: events,
    permission: 'events.event.read',
    nav: { icon: IconCalendarEvent, order: 34 },
    actions: [
      {
        label: { ru: 'Запланировать мероприятие', kk: 'Іс-шара жоспарлау', en: 'Plan an event' },
        permission: 'events.event.write',
        search: { open: 'new' },
      },
    ],
    load: () => import('./events-page.tsx'),
  },
  {
    path: '/events/$id',
    title: { ru: 'Мероприятие', kk: 'Іс-шара', en: 'Event' },
    permission: 'events.event.read',
    load: () => import('./event-page.tsx'),
  },
  {
    path: '/events/$id/board',
    title: { ru: 'Табло ведущего', kk: 'Жүргізуші тақтасы', en: 'Host’s board' },
    permission: 'events.question.read',
    keys: [
      { keys: 'Enter', words: { ru: 'отвечать на вопрос', kk: 'сұраққа жауап беру', en: 'answer the question' } },
      { keys: '↑ ↓', words: { ru: 'по очереди', kk: 'кезек бойынша', en: 'along the queue' } },
    ],
    load: () => import('./board-page.tsx'),
  },
  {
    path: '/events/behind/$record',
    title: { ru: 'Где это записано', kk: 'Қайда жазылған', en: 'Where it stands' },
    permission: 'events.event.read',
    load: () => import('./behind-page.tsx'),
  },
  {
    path: '/events/$id/invitations',
    title: { ru: 'Приглашения', kk: 'Шақырулар', en: 'Invitations' },
    permission: 'events.attendance.read',
    load: () => import('./invitations-page.tsx'),
  },
  {
    path: '/events/$id/people',
    title: { ru: 'Кто был', kk: 'Кім болды', en: 'Who was there' },
    permission: 'events.attendance.read',
    load: () => import('./people-page.tsx'),
  },
  {
    path: '/check-in/$token',
    title: { ru: 'Отметиться', kk: 'Белгілену', en: 'Check in' },
    open: true,
    load: () => import('./check-in-page.tsx'),
  },
]
