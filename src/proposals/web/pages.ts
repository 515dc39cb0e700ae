import { IconMessageShare } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'

export const pages: Page[] = [
  {
    path: '/recommendations',
    title: {
      ru: 'Рекомендации госорганам',
      kk: 'Мемлекеттік органдарға ұсынымдар',
      en: 'Recommendations to state bodies',
    },
    permission: 'proposals.recommendation.read',
    nav: { icon: IconMessageShare, order: 48, label: { ru: 'Рекомендации', kk: 'Ұсынымдар', en: 'Recommendations' } },
    load: () => import('./recommendations-page.tsx'),
  },
]
