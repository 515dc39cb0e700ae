import { atLeast, exactly, type PlannedIndicator } from './plan-shapes.ts'

const online = 'Обучение и приём шли онлайн из-за карантина'

/** Activities 5 and 6: the law school. */
export const schoolIndicators: Readonly<Record<number, readonly PlannedIndicator[]>> = {
  5: [
    {
      code: 'I28',
      label: 'Программа школы',
      unit: 'document',
      plan: exactly(1),
      fact: 'school.curricula',
    },
    {
      code: 'I29',
      label: 'Письма',
      unit: 'letter',
      plan: atLeast(2),
      fact: 'school.letters',
    },
    {
      code: 'I30',
      label: 'Пресс-анонс',
      unit: 'announcement',
      plan: exactly(1),
      fact: 'school.announcements',
    },
    {
      code: 'I31',
      label: 'Флаеры',
      unit: 'flyer',
      plan: exactly(400),
      fact: 'school.flyers',
      filters: { item: 'flyer' },
    },
    {
      code: 'I32',
      label: 'Раздаточный материал',
      list: ['папка', 'ручка', 'блокнот'],
      unit: 'set',
      plan: ['per_participant', 1],
      fact: 'school.handouts',
      explanation: `${online}: вручать раздаточный материал было некому, статья исключена.`,
      change: {
        to: 0,
        reason: 'Занятия переведены в Zoom, раздаточный материал не закупается',
        letter: '01-14/231',
        on: '2020-05-06',
      },
    },
  ],
  6: [
    {
      code: 'P06',
      place: 'participants',
      label: 'Участники',
      unit: 'person',
      plan: atLeast(15),
      fact: 'school.people',
      explanation: 'Онлайн-занятия позволили принять больше слушателей.',
    },
    {
      code: 'I33',
      label: 'Количество студентов',
      note: 'в г. Рудный и г. Костанай',
      unit: 'student',
      plan: atLeast(15),
      fact: 'school.graduates',
      explanation: 'Онлайн-занятия позволили принять больше слушателей.',
    },
    {
      code: 'I34',
      label: 'Список слушателей-студентов',
      unit: 'list',
      plan: exactly(1),
      fact: 'school.lists',
    },
    {
      code: 'I35',
      label: 'Расписание',
      unit: 'timetable',
      plan: exactly(1),
      fact: 'school.timetables',
    },
    {
      code: 'I36',
      label: 'Учебно-методический материал',
      unit: 'document',
      plan: exactly(1),
      fact: 'school.materials',
    },
    {
      code: 'I37',
      label: 'Анкеты обратной связи',
      unit: 'questionnaire',
      plan: atLeast(15),
      fact: 'school.feedback',
    },
    {
      code: 'I38',
      label: 'Анализ обратной связи',
      unit: 'analysis',
      plan: exactly(1),
      fact: 'surveys.analyses',
      filters: { purpose: 'feedback' },
    },
    {
      code: 'I39',
      label: 'Фотоотчёт',
      unit: 'photo',
      plan: atLeast(10),
      fact: 'school.photos',
      explanation: 'Сняты все занятия, снимки второго потока добавлены к отчёту.',
    },
  ],
}
