import { IconBuilding, IconHistory, IconUsersGroup } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'

export const pages: Page[] = [
  {
    path: '/sign-in',
    title: { ru: 'Вход', kk: 'Кіру', en: 'Sign in' },
    open: true,
    load: () => import('./sign-in-page.tsx'),
  },
  {
    path: '/first-run',
    title: { ru: 'Первый запуск', kk: 'Алғашқы іске қосу', en: 'First run' },
    open: true,
    load: () => import('./first-run-page.tsx'),
  },
  {
    path: '/invitation',
    title: { ru: 'Приглашение', kk: 'Шақыру', en: 'Invitation' },
    open: true,
    load: () => import('./invitation-page.tsx'),
  },
  {
    path: '/account',
    title: { ru: 'Моя учётная запись', kk: 'Менің тіркелгім', en: 'My account' },
    load: () => import('./account-page.tsx'),
  },
  {
    path: '/members',
    title: { ru: 'Сотрудники', kk: 'Қызметкерлер', en: 'Members' },
    permission: 'people.member.read',
    nav: { icon: IconUsersGroup, order: 100 },
    actions: [
      {
        label: { ru: 'Принять сотрудника', kk: 'Қызметкер қабылдау', en: 'Take on a member' },
        permission: 'people.member.add',
        search: { open: 'new' },
      },
    ],
    load: () => import('./members-page.tsx'),
  },
  {
    path: '/rights',
    title: { ru: 'Права ролей', kk: 'Рөлдердің құқықтары', en: 'Rights of the roles' },
    permission: 'people.member.read',
    load: () => import('./rights-page.tsx'),
  },
  {
    path: '/organisation',
    title: { ru: 'Организация', kk: 'Ұйым', en: 'Organisation' },
    permission: 'people.organisation.read',
    nav: { icon: IconBuilding, order: 104 },
    load: () => import('./organisation-page.tsx'),
  },
  {
    path: '/audit',
    title: { ru: 'Журнал действий', kk: 'Әрекеттер журналы', en: 'Audit log' },
    permission: 'audit.log.read',
    nav: { icon: IconHistory, order: 106 },
    load: () => import('./audit-page.tsx'),
  },
]
