import { IconClipboardList } from '@tabler/icons-react'
import type { Page } from '#platform/web/page.ts'

export const pages: Page[] = [
  {
    path: '/surveys',
    title: { ru: 'Опросы', kk: 'Сауалнамалар', en: 'Surveys' },
    permission: 'surveys.survey.read',
    nav: { icon: IconClipboardList, order: 28 },
    load: () => import('./surveys-page.tsx'),
  },
  {
    path: '/surveys/$id',
    title: { ru: 'Анкета', kk: 'Сауалнама', en: 'Questionnaire' },
    permission: 'surveys.survey.read',
    load: () => import('./survey-page.tsx'),
  },
  {
    path: '/waves/$id',
    title: { ru: 'Анализ опроса', kk: 'Сауалнама талдауы', en: 'Analysis of a survey' },
    permission: 'surveys.analysis.read',
    load: () => import('./wave-page.tsx'),
  },
  {
    path: '/waves/$id/fill',
    title: { ru: 'Записать анкету', kk: 'Сауалнаманы жазу', en: 'Write down a questionnaire' },
    permission: 'surveys.response.add',
    load: () => import('./fill-page.tsx'),
    keys: [
      {
        keys: '1 … 9',
        words: { ru: 'Выбрать ответ', kk: 'Жауапты таңдау', en: 'Choose an answer' },
      },
    ],
  },
  {
    path: '/waves/$id/responses',
    title: { ru: 'Анкеты волны', kk: 'Толқын сауалнамалары', en: 'Questionnaires of a wave' },
    permission: 'surveys.response.read',
    load: () => import('./responses-page.tsx'),
  },
  {
    path: '/responses/$id',
    title: { ru: 'Заполненная анкета', kk: 'Толтырылған сауалнама', en: 'Filled questionnaire' },
    permission: 'surveys.response.read',
    load: () => import('./response-page.tsx'),
  },
  {
    path: '/answer/$token',
    title: { ru: 'Анкета', kk: 'Сауалнама', en: 'Questionnaire' },
    open: true,
    load: () => import('./answer-page.tsx'),
  },
]
