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
  {
    path: '/people/$id/merge/$other',
    title: { ru: 'Сравнение карточек', kk: 'Карточкаларды салыстыру', en: 'Comparing cards' },
    permission: 'people.merge.make',
    load: () => import('./merge-page.tsx'),
  },
  {
    path: '/people/$id/access',
    title: { ru: 'Кто видел и менял', kk: 'Кім көрді және өзгертті', en: 'Who saw and changed it' },
    permission: 'people.access.read',
    load: () => import('./access-page.tsx'),
  },
  {
    path: '/people/duplicates',
    title: { ru: 'Похожие карточки', kk: 'Ұқсас карточкалар', en: 'Likely duplicates' },
    permission: 'people.duplicate.read',
    load: () => import('./duplicates-page.tsx'),
  },
  {
    path: '/people/erasures',
    title: { ru: 'К удалению', kk: 'Жойылуға тиіс', en: 'To be erased' },
    permission: 'people.person.erase',
    load: () => import('./erasures-page.tsx'),
  },
  {
    path: '/people/consent-text',
    title: { ru: 'Текст согласия', kk: 'Келісім мәтіні', en: 'Consent text' },
    permission: 'people.person.read',
    load: () => import('./consent-text-page.tsx'),
  },
]

registerFinder({
  name: 'persons',
  title: () => title[language()],
  permission: 'people.person.name',
  find: async (...asked) => (await import('./find-people.ts')).findPeople(...asked),
})
