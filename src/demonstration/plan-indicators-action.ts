import { clusters, regions } from './plan-clusters.ts'
import { askers, respondents } from './plan-people.ts'
import { atLeast, exactly, oneEach, type PlannedIndicator, stated } from './plan-shapes.ts'

const perCluster = [41, 38, 43, 29, 51]
const byCluster = clusters.map(({ centre }, index) => ({ label: `Куст: ${centre}`, value: perCluster[index]! }))

/** Activities 3 and 4: the survey, and the action in the districts. */
export const actionIndicators: Readonly<Record<number, readonly PlannedIndicator[]>> = {
  3: [
    {
      code: 'P03',
      place: 'participants',
      label: 'Участники',
      unit: 'person',
      plan: exactly(100),
      stated: { ...stated(100, 'Ведомость опроса № 1', '2020-03-27'), breakdown: respondents },
    },
    {
      code: 'I17',
      label: 'Количество респондентов',
      unit: 'respondent',
      plan: atLeast(100),
      stated: stated(100, 'Ведомость опроса № 1', '2020-03-27'),
    },
    {
      code: 'I18',
      label: 'Анкеты',
      unit: 'questionnaire',
      plan: atLeast(20),
      stated: stated(20, 'Анкеты, приложение 3.2', '2020-03-27'),
    },
    {
      code: 'I19',
      label: 'Анализ',
      unit: 'analysis',
      plan: exactly(1),
      stated: stated(1, 'Аналитическая записка по итогам опроса', '2020-04-10'),
    },
  ],
  4: [
    {
      code: 'P04',
      place: 'participants',
      label: 'Участники',
      unit: 'person',
      plan: atLeast(200),
      stated: { ...stated(202, 'Журнал акции «Құқық»', '2020-10-23', byCluster), breakdown: askers },
    },
    {
      code: 'I20',
      label: 'Концепция акции',
      unit: 'document',
      plan: exactly(1),
      stated: stated(1, 'Концепция акции «Құқық», приказ председателя № 8', '2020-03-20'),
    },
    {
      code: 'I21',
      label: 'Программа акции',
      unit: 'document',
      plan: exactly(1),
      stated: stated(1, 'Программа акции «Құқық», приложение 4.2', '2020-04-14'),
    },
    {
      code: 'I22',
      label: 'Журнал приёма граждан',
      unit: 'journal',
      plan: exactly(1),
      stated: stated(1, 'Журнал акции «Құқық»', '2020-10-23'),
    },
    {
      code: 'I23',
      label: 'Количество обращений',
      unit: 'appeal',
      plan: atLeast(200),
      stated: stated(202, 'Журнал акции «Құқық»', '2020-10-23', byCluster),
    },
    {
      code: 'I24',
      label: 'Отзывы',
      unit: 'review',
      plan: atLeast(10),
      stated: stated(10, 'Отзывы участников, приложение 4.5', '2020-10-26'),
    },
    {
      code: 'I25',
      label: 'Фото',
      unit: 'photo',
      plan: atLeast(25),
      stated: stated(25, 'Фотоотчёт акции, приложение 4.6', '2020-10-26'),
    },
    {
      code: 'I26',
      label: 'Количество выездов',
      unit: 'trip',
      plan: exactly(5),
      stated: stated(0, 'Протокол № 4 о переводе акции в онлайн', '2020-04-16'),
      explanation:
        'Поездки по области были запрещены из-за карантина. Вместо пяти выездов проведены 20 онлайн-встреч, охвачены все районы.',
      change: {
        to: 0,
        reason: 'Запрет поездок: вместо выездов проводятся онлайн-встречи с каждым городом и районом',
        letter: '01-14/198',
        on: '2020-04-14',
      },
    },
    {
      code: 'I27',
      label: 'Кустовой охват',
      note: 'города и районы области',
      list: regions,
      unit: 'region',
      plan: exactly(20),
      stated: stated(20, 'Протоколы онлайн-встреч № 1–20', '2020-10-23', oneEach(regions)),
    },
    {
      code: 'S04',
      label: 'Привлечённые государственные органы',
      unit: 'organisation',
      plan: atLeast(4),
      stated: stated(
        4,
        'Письма государственных органов об участии в акции, приложение 4.8',
        '2020-10-23',
        oneEach([
          'Отделы внутренней политики акиматов',
          'Отделы предпринимательства акиматов',
          'Отделы занятости и социальных программ',
          'Департамент по защите прав потребителей области',
        ]),
      ),
    },
  ],
}
