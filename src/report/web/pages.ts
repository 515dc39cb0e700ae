import { IconChartBar, IconFileText } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'

const report = { ru: 'Отчёт', kk: 'Есеп', en: 'Report' }
const texts = { ru: 'Тексты отчёта', kk: 'Есеп мәтіндері', en: 'Texts of the report' }
const versions = { ru: 'Версии отчёта', kk: 'Есеп нұсқалары', en: 'Versions of the report' }
const permission = 'report.model.read'

export const pages: Page[] = [
  {
    path: '/plan-fact',
    title: { ru: 'План и факт', kk: 'Жоспар және нақты', en: 'Plan and fact' },
    permission,
    nav: { icon: IconChartBar, order: 30 },
    load: () => import('./plan-fact-page.tsx'),
  },
  {
    path: '/report',
    title: report,
    permission,
    nav: { icon: IconFileText, order: 40 },
    load: () => import('./report-page.tsx'),
  },
  { path: '/report/texts', title: texts, permission, load: () => import('./texts-page.tsx') },
  { path: '/report/texts/$key', title: texts, permission, load: () => import('./texts-page.tsx') },
  {
    path: '/report/ledger',
    title: { ru: 'Реестр чисел', kk: 'Сандар тізілімі', en: 'Ledger of numbers' },
    permission,
    load: () => import('./ledger-page.tsx'),
  },
  {
    path: '/report/annexes',
    title: { ru: 'Приложения к отчёту', kk: 'Есептің қосымшалары', en: 'Annexes of the report' },
    permission,
    load: () => import('./annexes-page.tsx'),
  },
  {
    path: '/report/links',
    title: { ru: 'Ссылка для монитора', kk: 'Монитор сілтемесі', en: 'Monitor’s link' },
    permission: 'report.link.read',
    load: () => import('./links-page.tsx'),
  },
  {
    path: '/monitor/$token',
    title: { ru: 'Числа отчёта', kk: 'Есептің сандары', en: 'Numbers of the report' },
    open: true,
    load: () => import('./monitor-page.tsx'),
  },
  {
    path: '/report/sign-off',
    title: { ru: 'Подпись отчёта', kk: 'Есепке қол қою', en: 'Sign-off of the report' },
    permission,
    load: () => import('./sign-off-page.tsx'),
  },
  {
    path: '/report/deviations',
    title: { ru: 'Отклонения от плана', kk: 'Жоспардан ауытқулар', en: 'Deviations from the plan' },
    permission,
    load: () => import('./deviations/deviations-page.tsx'),
  },
  {
    path: '/report/claims',
    title: { ru: 'Утверждения об изменениях', kk: 'Өзгеріс туралы тұжырымдар', en: 'Claims of change' },
    permission,
    load: () => import('./claims/claims-page.tsx'),
  },
  { path: '/report/versions', title: versions, permission, load: () => import('./versions/versions-page.tsx') },
  { path: '/report/versions/$id', title: versions, permission, load: () => import('./versions/frozen-page.tsx') },
  {
    path: '/report/compare',
    title: { ru: 'Сравнение версий', kk: 'Нұсқаларды салыстыру', en: 'Versions compared' },
    permission,
    load: () => import('./versions/compare-page.tsx'),
  },
  {
    path: '/report/forms',
    title: { ru: 'Бланки Word', kk: 'Word бланкілері', en: 'Word forms' },
    permission,
    load: () => import('./forms-page.tsx'),
  },
]
