import { IconFileSearch } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'

export const pages: Page[] = [
  {
    path: '/checks',
    title: { ru: 'Проверка отчётов', kk: 'Есептерді тексеру', en: 'Checking reports' },
    permission: 'checking.report.read',
    nav: {
      icon: IconFileSearch,
      order: 42,
      label: { ru: 'Проверка отчётов', kk: 'Есептерді тексеру', en: 'Checking' },
    },
    load: () => import('./checks-page.tsx'),
  },
  {
    path: '/checks/rules',
    title: { ru: 'Правила проверки', kk: 'Тексеру ережелері', en: 'Rules of the check' },
    permission: 'checking.report.read',
    load: () => import('./rules-page.tsx'),
  },
  {
    path: '/checks/$id',
    title: { ru: 'Проверенный отчёт', kk: 'Тексерілген есеп', en: 'A checked report' },
    permission: 'checking.report.read',
    load: () => import('./check-page.tsx'),
  },
]
