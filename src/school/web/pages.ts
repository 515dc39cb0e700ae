import { IconPaperBag, IconSchool } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'
import { registerPart } from '#platform/web/register-part.ts'

export const pages: Page[] = [
  {
    path: '/school',
    title: { ru: 'Правовая школа', kk: 'Құқықтық мектеп', en: 'Law school' },
    permission: 'school.stream.read',
    nav: { icon: IconSchool, order: 29 },
    load: () => import('./school-page.tsx'),
    actions: [
      {
        label: { ru: 'Открыть поток', kk: 'Ағым ашу', en: 'Open a stream' },
        permission: 'school.stream.write',
        search: { open: 'new' },
      },
    ],
  },
  {
    path: '/school/$id',
    title: { ru: 'Поток', kk: 'Ағым', en: 'Stream' },
    permission: 'school.stream.read',
    load: () => import('./stream-page.tsx'),
  },
  {
    path: '/school/behind/$record',
    title: { ru: 'Поток', kk: 'Ағым', en: 'Stream' },
    permission: 'school.stream.read',
    load: () => import('./behind-page.tsx'),
  },
  {
    path: '/flyers',
    title: { ru: 'Флаеры и раздаточный материал', kk: 'Флаерлер мен таратпа материал', en: 'Flyers and handouts' },
    permission: 'school.flyer.read',
    nav: { icon: IconPaperBag, order: 29, label: { ru: 'Флаеры', kk: 'Флаерлер', en: 'Flyers' } },
    load: () => import('./flyers-page.tsx'),
  },
  {
    path: '/verify',
    title: { ru: 'Проверка сертификата', kk: 'Сертификатты тексеру', en: 'Verify a certificate' },
    open: true,
    load: () => import('./verify-page.tsx'),
  },
]

registerPart('wave', {
  name: 'school.stream',
  order: 10,
  permission: 'school.stream.read',
  load: () => import('./stream-of-wave.tsx').then(({ StreamOfWave }) => StreamOfWave),
})
