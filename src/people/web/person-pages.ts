import { IconUsers } from '@tabler/icons-react'
import { language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { registerFinder } from '#platform/web/quick-search.ts'

const title = { ru: 'Люди', kk: 'Адамдар', en: 'People' }

export const personPages: Page[] = [
  {
    path: '/people',
    title,
    permission: 'people.person.read',
    nav: { icon: IconUsers, order: 70 },
    actions: [
      {
        label: { ru: 'Новая карточка', kk: 'Жаңа карточка', en: 'New card' },
        permission: 'people.person.register',
        search: { open: 'new' },
      },
    ],
    load: () => import('./person-page.tsx'),
  },
]

registerFinder({
  name: 'persons',
  title: () => title[language()],
  permission: 'people.person.name',
  find: async (text, signal, programme) => {
    const { findPeople } = await import('./find-people.ts')
    return findPeople(text, signal, programme)
  },
})
