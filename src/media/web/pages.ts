import { IconSpeakerphone } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'
import { registerPart } from '#platform/web/register-part.ts'

const permission = 'media.publication.read'

export const pages: Page[] = [
  {
    path: '/publications',
    title: { ru: 'Публикации', kk: 'Жарияланымдар', en: 'Publications' },
    permission,
    nav: { icon: IconSpeakerphone, order: 35 },
    load: () => import('./publications-page.tsx'),
    actions: [
      {
        label: { ru: 'Добавить в план', kk: 'Жоспарға қосу', en: 'Add to the plan' },
        permission: 'media.publication.write',
        search: { open: 'new' },
      },
    ],
  },
  {
    path: '/library',
    title: { ru: 'Библиотека советов', kk: 'Кеңестер кітапханасы', en: 'Library of advice' },
    permission,
    load: () => import('./library-page.tsx'),
  },
  {
    path: '/reach',
    title: { ru: 'Охват', kk: 'Қамту', en: 'Reach' },
    permission,
    load: () => import('./reach-page.tsx'),
  },
  {
    path: '/videos',
    title: { ru: 'Ролики и показы', kk: 'Бейнероликтер мен көрсетілімдер', en: 'Videos and screenings' },
    permission,
    load: () => import('./videos-page.tsx'),
  },
  {
    path: '/radio',
    title: { ru: 'Передачи', kk: 'Хабарлар', en: 'Broadcasts' },
    permission,
    load: () => import('./radio-page.tsx'),
  },
]

registerPart('today.state', {
  name: 'media.meter',
  order: 30,
  permission,
  load: () => import('./meter-part.tsx').then(({ MeterPart }) => MeterPart),
})
