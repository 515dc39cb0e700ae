import {
  IconBuildingStore,
  IconCalendarEvent,
  IconChartHistogram,
  IconHome,
  IconNotebook,
  IconTags,
} from '@tabler/icons-react'
import { language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { registerFinder } from '#platform/web/quick-search.ts'
import { registerPart } from '#platform/web/register-part.ts'

const journal = { ru: 'Журнал', kk: 'Журнал', en: 'Journal' }

export const pages: Page[] = [
  {
    path: '/',
    title: { ru: 'Сегодня', kk: 'Бүгін', en: 'Today' },
    permission: 'reception.office.read',
    nav: { icon: IconHome, order: 10 },
    load: () => import('./today-page.tsx'),
  },
  {
    path: '/journal',
    title: journal,
    permission: 'reception.entry.read',
    nav: { icon: IconNotebook, order: 20 },
    keys: [
      {
        keys: 'J K',
        words: {
          ru: 'К следующей и предыдущей строке, когда курсор стоит на строке',
          kk: 'Курсор жолда тұрғанда келесі және алдыңғы жолға',
          en: 'To the next and the previous row, while a row has the focus',
        },
      },
    ],
    load: () => import('./journal-page.tsx'),
  },
  {
    path: '/journal/new',
    title: { ru: 'Новая запись в журнале', kk: 'Журналдағы жаңа жазба', en: 'New journal entry' },
    permission: 'reception.entry.register',
    actions: [
      {
        label: { ru: 'Записать обращение', kk: 'Өтінішті жазу', en: 'Register a visit' },
        permission: 'reception.entry.register',
      },
    ],
    keys: [
      {
        keys: 'F2',
        words: {
          ru: 'Посетитель не назвал себя: вместо поиска',
          kk: 'Келуші өзін атамады: іздеудің орнына',
          en: 'The visitor gave no name: instead of searching',
        },
      },
      {
        keys: 'Enter',
        words: {
          ru: 'Взять найденное, выбрать дело, перейти к следующему полю',
          kk: 'Табылғанды алу, істі таңдау, келесі өріске өту',
          en: 'Take what was found, choose the matter, go on to the next field',
        },
      },
      {
        keys: 'Ctrl P',
        words: {
          ru: 'Напечатать талон, когда обращение записано',
          kk: 'Өтініш жазылғаннан кейін талонды басып шығару',
          en: 'Print the coupon, once the visit is registered',
        },
      },
    ],
    load: () => import('./new-entry-page.tsx'),
  },
  {
    path: '/journal/import',
    title: { ru: 'Журнал из Excel', kk: 'Excel-ден журнал', en: 'Journal from Excel' },
    permission: 'reception.entry.import',
    actions: [
      {
        label: { ru: 'Загрузить журнал из Excel', kk: 'Журналды Excel-ден жүктеу', en: 'Import a journal from Excel' },
        permission: 'reception.entry.import',
      },
    ],
    load: () => import('./importing/import-page.tsx'),
  },
  {
    path: '/journal/$id',
    title: journal,
    permission: 'reception.entry.read',
    load: () => import('./entry-address.tsx'),
  },
  {
    path: '/reception',
    title: { ru: 'Картина приёма', kk: 'Қабылдау көрінісі', en: 'Picture of the reception' },
    permission: 'reception.picture.read',
    nav: { icon: IconChartHistogram, order: 28 },
    load: () => import('./picture-page.tsx'),
  },
  {
    path: '/offices',
    title: { ru: 'Кабинеты', kk: 'Кабинеттер', en: 'Offices' },
    permission: 'reception.office.read',
    nav: { icon: IconBuildingStore, order: 60 },
    actions: [
      {
        label: { ru: 'Открыть кабинет', kk: 'Кабинет ашу', en: 'Open an office' },
        permission: 'reception.office.write',
        search: { open: 'new' },
      },
    ],
    load: () => import('./offices-page.tsx'),
  },
  {
    path: '/reception-days',
    title: { ru: 'Единые дни приёма', kk: 'Бірыңғай қабылдау күндері', en: 'Unified reception days' },
    permission: 'reception.office.read',
    nav: {
      icon: IconCalendarEvent,
      order: 65,
      label: { ru: 'Единые дни', kk: 'Бірыңғай күндер', en: 'Unified days' },
    },
    actions: [
      {
        label: { ru: 'Запланировать единый день', kk: 'Бірыңғай күнді жоспарлау', en: 'Plan a unified day' },
        permission: 'reception.day.write',
        search: { open: 'new' },
      },
    ],
    load: () => import('./days-page.tsx'),
  },
  {
    path: '/topics',
    title: { ru: 'Темы обращений', kk: 'Өтініш тақырыптары', en: 'Topics' },
    permission: 'reception.topic.read',
    nav: { icon: IconTags, order: 86, label: { ru: 'Темы', kk: 'Тақырыптар', en: 'Topics' } },
    actions: [
      {
        label: { ru: 'Добавить тему', kk: 'Тақырып қосу', en: 'Add a topic' },
        permission: 'reception.topic.write',
        search: { open: 'new' },
      },
    ],
    load: () => import('./topics-page.tsx'),
  },
]

registerPart('person', {
  name: 'reception.matters',
  order: 10,
  permission: 'reception.entry.read',
  load: () => import('./person-matters.tsx').then(part => part.PersonMatters),
})

/** Ctrl+K finds entries by their number (К-2020/17, or 17); a name finds the visitor's card, and the card its entries. */
registerFinder({
  name: 'reception.entries',
  title: () => journal[language()],
  permission: 'reception.entry.read',
  find: async (...asked) => (await import('./quick-entries.ts')).quickEntries(...asked),
})
