import type { ItemKind } from '#evidence/contract.ts'
import { regions } from './plan-clusters.ts'
import { atLeast, exactly, type PlannedIndicator } from './plan-shapes.ts'

/** Counted over the meetings of the action. */
const counted = (fact: string, paper?: ItemKind) => ({ fact, filters: { kind: 'session', ...(paper && { paper }) } })

/** Activities 3 and 4: the survey, and the action in the districts. */
export const actionIndicators: Readonly<Record<number, readonly PlannedIndicator[]>> = {
  3: [
    {
      code: 'P03',
      place: 'participants',
      label: 'Участники',
      unit: 'person',
      plan: exactly(100),
      fact: 'surveys.participants',
      filters: { purpose: 'literacy' },
    },
    {
      code: 'I17',
      label: 'Количество респондентов',
      unit: 'respondent',
      plan: atLeast(100),
      fact: 'surveys.responses',
      filters: { purpose: 'literacy' },
    },
    {
      code: 'I18',
      label: 'Анкеты',
      unit: 'questionnaire',
      plan: atLeast(20),
      fact: 'surveys.questionnaires',
      filters: { purpose: 'literacy' },
    },
    {
      code: 'I19',
      label: 'Анализ',
      unit: 'analysis',
      plan: exactly(1),
      fact: 'surveys.analyses',
      filters: { purpose: 'literacy' },
    },
  ],
  4: [
    {
      code: 'P04',
      place: 'participants',
      label: 'Участники',
      unit: 'person',
      plan: atLeast(200),
      ...counted('events.attendees'),
      explanation:
        'Онлайн-встречи были доступны жителям сёл, которые не приехали бы в центр куста, поэтому участников больше плана. Каждый человек посчитан один раз, на скольких бы встречах он ни был.',
    },
    {
      code: 'I20',
      label: 'Концепция акции',
      unit: 'document',
      plan: exactly(1),
      ...counted('events.papers', 'concept'),
    },
    {
      code: 'I21',
      label: 'Программа акции',
      unit: 'document',
      plan: exactly(1),
      ...counted('events.papers', 'programme'),
    },
    {
      code: 'I22',
      label: 'Журнал приёма граждан',
      unit: 'document',
      plan: exactly(1),
      ...counted('events.papers', 'journal'),
    },
    {
      code: 'I23',
      label: 'Количество обращений',
      unit: 'question',
      plan: atLeast(200),
      ...counted('events.questions'),
    },
    {
      code: 'I24',
      label: 'Отзывы',
      unit: 'review',
      plan: atLeast(10),
      ...counted('events.reviews'),
    },
    {
      code: 'I25',
      label: 'Фото',
      unit: 'photo',
      plan: atLeast(25),
      ...counted('events.photos'),
    },
    {
      code: 'I26',
      label: 'Количество выездов',
      unit: 'trip',
      plan: exactly(5),
      ...counted('events.trips'),
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
      ...counted('events.districts'),
    },
    {
      code: 'S04',
      label: 'Привлечённые государственные органы',
      unit: 'organisation',
      plan: atLeast(4),
      ...counted('events.state_bodies'),
    },
  ],
}
