import { IconUsers } from '@tabler/icons-react'
import { call } from '#platform/web/call.ts'
import { language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { registerFinder } from '#platform/web/quick-search.ts'
import { findPersons } from '../person-contract.ts'

const title = { ru: 'Люди', kk: 'Адамдар', en: 'People' }

export const personPages: Page[] = [
  {
    path: '/people',
    title,
    permission: 'people.person.read',
    nav: { icon: IconUsers, order: 70 },
    load: () => import('./person-page.tsx'),
  },
]

registerFinder({
  name: 'persons',
  title: () => title[language()],
  permission: 'people.person.name',
  find: async (text, signal) => {
    const { items } = await call(findPersons, { input: { text } }, { signal })
    return items.slice(0, 7).map(({ id, name, phoneMask }) => ({
      key: id,
      label: name,
      ...(phoneMask && { detail: phoneMask }),
      to: '/people',
      search: { open: id },
    }))
  },
})
