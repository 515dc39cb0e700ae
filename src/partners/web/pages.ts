import { IconHeartHandshake, IconUserStar } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'

export const pages: Page[] = [
  {
    path: '/partners',
    title: { ru: 'Партнёры', kk: 'Серіктестер', en: 'Partners' },
    permission: 'partners.partner.read',
    nav: { icon: IconHeartHandshake, order: 46 },
    load: () => import('./partners-page.tsx'),
  },
  {
    path: '/engagements',
    title: { ru: 'Работники и эксперты', kk: 'Қызметкерлер мен сарапшылар', en: 'Staff and experts' },
    permission: 'partners.engagement.read',
    nav: { icon: IconUserStar, order: 47, label: { ru: 'Специалисты', kk: 'Мамандар', en: 'Specialists' } },
    load: () => import('./engaged-page.tsx'),
  },
]
