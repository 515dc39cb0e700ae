import { IconCalendar, IconFileCertificate, IconListNumbers } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'

export const pages: Page[] = [
  {
    path: '/programme',
    title: { ru: 'Паспорт программы', kk: 'Бағдарлама паспорты', en: 'Programme passport' },
    permission: 'programme.plan.read',
    nav: { icon: IconFileCertificate, order: 50, label: { ru: 'Программа', kk: 'Бағдарлама', en: 'Programme' } },
    load: () => import('./passport-page.tsx'),
  },
  {
    path: '/programme/plan',
    title: { ru: 'План программы', kk: 'Бағдарлама жоспары', en: 'Programme plan' },
    permission: 'programme.plan.read',
    nav: { icon: IconListNumbers, order: 52 },
    load: () => import('./plan-page.tsx'),
  },
  {
    path: '/programme/import',
    title: { ru: 'План из Excel', kk: 'Excel-ден жоспар', en: 'Plan from Excel' },
    permission: 'programme.plan.write',
    load: () => import('./import-page.tsx'),
  },
  {
    path: '/programme/calendar',
    title: { ru: 'Календарь мероприятий', kk: 'Іс-шаралар күнтізбесі', en: 'Calendar of activities' },
    permission: 'programme.plan.read',
    nav: { icon: IconCalendar, order: 54, label: { ru: 'Календарь', kk: 'Күнтізбе', en: 'Calendar' } },
    load: () => import('./calendar-page.tsx'),
  },
]
