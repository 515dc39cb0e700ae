import { IconBulb, IconMessageShare } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'
import { registerPart } from '#platform/web/register-part.ts'

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
  {
    path: '/proposals',
    title: { ru: 'Предложения проектов', kk: 'Жоба ұсыныстары', en: 'Proposed projects' },
    permission: 'proposals.project.read',
    nav: { icon: IconBulb, order: 49, label: { ru: 'Предложения', kk: 'Ұсыныстар', en: 'Proposals' } },
    load: () => import('./projects-page.tsx'),
  },
]

registerPart('event', {
  name: 'proposals.recommendations',
  order: 10,
  permission: 'proposals.recommendation.read',
  load: () => import('./event-recommendations.tsx').then(({ EventRecommendations }) => EventRecommendations),
})
