import { IconAddressBook, IconCalendarCheck, IconMap2 } from '@tabler/icons-react'
import { language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { registerFinder } from '#platform/web/quick-search.ts'

const directory = { ru: 'Справочник', kk: 'Анықтамалық', en: 'Directory' }

export const pages: Page[] = [
  {
    path: '/directory',
    title: directory,
    permission: 'directory.institution.read',
    nav: { icon: IconAddressBook, order: 80 },
    actions: [
      {
        label: { ru: 'Добавить организацию', kk: 'Ұйым қосу', en: 'Add an institution' },
        permission: 'directory.institution.write',
        search: { open: 'new' },
      },
    ],
    load: () => import('./directory-page.tsx'),
  },
  {
    path: '/places',
    title: { ru: 'Города и районы', kk: 'Қалалар мен аудандар', en: 'Cities and districts' },
    permission: 'directory.place.read',
    nav: { icon: IconMap2, order: 85 },
    load: () => import('./places-page.tsx'),
  },
  {
    path: '/calendar',
    title: { ru: 'Рабочий календарь', kk: 'Жұмыс күнтізбесі', en: 'Working calendar' },
    permission: 'directory.calendar.read',
    nav: {
      icon: IconCalendarCheck,
      order: 87,
      label: { ru: 'Рабочие дни', kk: 'Жұмыс күндері', en: 'Working days' },
    },
    load: () => import('./calendar-page.tsx'),
  },
]

/** Ctrl+K finds institutions by any of their names. */
registerFinder({
  name: 'directory.institutions',
  title: () => directory[language()],
  permission: 'directory.institution.read',
  find: async (...asked) => (await import('./quick-institutions.ts')).quickInstitutions(...asked),
})
