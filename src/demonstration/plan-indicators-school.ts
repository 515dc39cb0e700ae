import { students } from './plan-people.ts'
import { atLeast, exactly, type PlannedIndicator, stated } from './plan-shapes.ts'

const online = 'Обучение и приём шли онлайн из-за карантина'

/** Activities 5 and 6: the law school. */
export const schoolIndicators: Readonly<Record<number, readonly PlannedIndicator[]>> = {
  5: [
    {
      code: 'I28',
      label: 'Программа школы',
      unit: 'document',
      plan: exactly(1),
      stated: stated(1, 'Программа правовой школы, приказ председателя № 6', '2020-03-05'),
    },
    {
      code: 'I29',
      label: 'Письма',
      unit: 'letter',
      plan: atLeast(2),
      stated: stated(2, 'Исходящие письма № 14 и № 15 в учебные заведения', '2020-03-06'),
    },
    {
      code: 'I30',
      label: 'Пресс-анонс',
      unit: 'announcement',
      plan: exactly(1),
      stated: stated(1, 'Пресс-анонс правовой школы, приложение 5.3', '2020-03-10'),
    },
    {
      code: 'I31',
      label: 'Флаеры',
      unit: 'flyer',
      plan: exactly(400),
      stated: stated(400, 'Акты приёма-передачи флаеров № 1–4', '2020-03-18', [
        { label: 'Переданы учебным заведениям по актам № 1–4', value: 390 },
        { label: 'Приложены к отчёту', value: 10 },
      ]),
    },
    {
      code: 'I32',
      label: 'Раздаточный материал',
      list: ['папка', 'ручка', 'блокнот'],
      unit: 'set',
      plan: ['per_participant', 1],
      stated: stated(0, 'Служебная записка № 12 об исключении раздаточного материала', '2020-05-08'),
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
      stated: {
        ...stated(17, 'Список слушателей, прошедших полный курс', '2020-11-20'),
        breakdown: students,
        by: 'teacher',
      },
      explanation: 'Онлайн-занятия позволили принять больше слушателей.',
    },
    {
      code: 'I33',
      label: 'Количество студентов',
      note: 'в г. Рудный и г. Костанай',
      unit: 'student',
      plan: atLeast(15),
      stated: {
        ...stated(17, 'Список слушателей, прошедших полный курс', '2020-11-20', [
          { label: 'Костанай', value: 11 },
          { label: 'Рудный', value: 6 },
        ]),
        by: 'teacher',
      },
      explanation: 'Онлайн-занятия позволили принять больше слушателей.',
    },
    {
      code: 'I34',
      label: 'Список слушателей-студентов',
      unit: 'list',
      plan: exactly(1),
      stated: stated(1, 'Список слушателей, приложение 6.2', '2020-03-23'),
    },
    {
      code: 'I35',
      label: 'Расписание',
      unit: 'timetable',
      plan: exactly(1),
      stated: stated(1, 'Расписание занятий, приложение 6.3', '2020-03-16'),
    },
    {
      code: 'I36',
      label: 'Учебно-методический материал',
      unit: 'document',
      plan: exactly(1),
      stated: stated(1, 'Лекционный комплекс, приложение 6.4', '2020-03-30'),
    },
    {
      code: 'I37',
      label: 'Анкеты обратной связи',
      unit: 'questionnaire',
      plan: atLeast(15),
      stated: { ...stated(17, 'Анкеты обратной связи, приложение 6.5', '2020-11-20'), by: 'teacher' },
      explanation: 'Анкету заполнил каждый, кто прошёл полный курс: 17 человек.',
    },
    {
      code: 'I38',
      label: 'Анализ обратной связи',
      unit: 'analysis',
      plan: exactly(1),
      stated: stated(1, 'Анализ анкет обратной связи, приложение 6.6', '2020-11-24'),
    },
    {
      code: 'I39',
      label: 'Фотоотчёт',
      unit: 'photo',
      plan: atLeast(10),
      stated: stated(13, 'Фотоотчёт занятий, приложение 6.7', '2020-11-20'),
      explanation: 'Сняты все занятия, снимки второго потока добавлены к отчёту.',
    },
  ],
}
