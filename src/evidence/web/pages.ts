import { IconPaperclip } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'

export const pages: Page[] = [
  {
    path: '/evidence',
    title: { ru: 'Приложения', kk: 'Қосымшалар', en: 'Annexes' },
    permission: 'evidence.item.read',
    nav: { icon: IconPaperclip, order: 45 },
    load: () => import('./annexes-page.tsx'),
  },
]
