import { IconBriefcase, IconClockExclamation } from '@tabler/icons-react'
import { language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { registerFinder } from '#platform/web/quick-search.ts'
import { registerPart } from '#platform/web/register-part.ts'

const cases = { ru: 'Дела', kk: 'Істер', en: 'Cases' }

export const pages: Page[] = [
  {
    path: '/cases',
    title: cases,
    permission: 'claims.case.read',
    nav: { icon: IconBriefcase, order: 22 },
    load: () => import('./cases-page.tsx'),
  },
  {
    path: '/cases/$id',
    title: { ru: 'Дело', kk: 'Іс', en: 'Case' },
    permission: 'claims.case.read',
    load: () => import('./case-page.tsx'),
  },
  {
    path: '/cases/$id/paper',
    title: { ru: 'Составить бумагу', kk: 'Құжат дайындау', en: 'Write a paper' },
    permission: 'claims.paper.draft',
    load: () => import('./interview-page.tsx'),
  },
  {
    path: '/deadlines',
    title: { ru: 'Сроки', kk: 'Мерзімдер', en: 'Deadlines' },
    permission: 'claims.deadline.read',
    nav: { icon: IconClockExclamation, order: 24 },
    load: () => import('./deadlines-page.tsx'),
  },
  {
    path: '/templates',
    title: { ru: 'Образцы бумаг', kk: 'Құжат үлгілері', en: 'Templates of papers' },
    permission: 'claims.template.read',
    load: () => import('./templates-page.tsx'),
  },
  {
    path: '/law',
    title: { ru: 'Числа закона', kk: 'Заң сандары', en: 'Numbers of the law' },
    permission: 'claims.parameter.read',
    load: () => import('./law-page.tsx'),
  },
  {
    path: '/stories',
    title: { ru: 'Истории', kk: 'Оқиғалар', en: 'Stories' },
    permission: 'claims.story.read',
    load: () => import('./stories-page.tsx'),
  },
]

registerPart('today.work', {
  name: 'claims.due',
  order: 20,
  permission: 'claims.deadline.read',
  load: () => import('./due-part.tsx').then(({ DuePart }) => DuePart),
})
registerPart('entry', {
  name: 'claims.case',
  order: 10,
  permission: 'claims.case.read',
  load: () => import('./case-of-entry.tsx').then(({ CaseOfEntry }) => CaseOfEntry),
})

/** Ctrl+K finds a case by the number of the entry that it grew from. */
registerFinder({
  name: 'claims.cases',
  title: () => cases[language()],
  permission: 'claims.case.read',
  find: async (...asked) => (await import('./quick-cases.ts')).quickCases(...asked),
})
