import type { ReportModel } from '../model.ts'
import { bullet, counted, figure, paragraph, stated } from './sample-figures.ts'

type Group = ReportModel['activities'][number]
type Activity = Group['activities'][number]

const tasks = [
  'Задача 1. Организация деятельности бесплатных кабинетов юридической консультации для обращения социально уязвимых групп граждан за защитой нарушенных потребительских прав',
  'Задача 2. Оказание не менее 200 индивидуальных юридических консультаций',
  'Задача 3. Организация правовой школы юридической консультации для студентов-юристов',
  'Задача 4. Создание правовых анимационных роликов, составление лайфхаков-публикаций и их продвижение в СМИ и социальных сетях',
] as const

/** Ten activities of the plan by task, then the two that the contract demands. */
const titles = [
  [
    0,
    'Открытие 2 кабинетов по оказанию ежедневной бесплатной юридической консультационной помощи (консультации, составление заявлений, жалоб, претензий, исковых заявлений)',
  ],
  [0, 'Организация единых дней приема социально-уязвимых групп населения'],
  [0, 'Выявление уровня правовой грамотности потребителей методом опроса/анкетирования'],
  [1, 'Запуск акции выездных приемов граждан с привлечением не менее 4-х ответственных государственных органов'],
  [2, 'Организация правовой школы для студентов-юристов'],
  [2, 'Проведение правовой школы для студентов-юристов'],
  [3, 'Составление лайфхаков-публикаций, схематических инфографик'],
  [3, 'Создание правовых анимационных роликов'],
  [3, 'Запуск рубрики проекта в социальных сетях'],
  [3, 'Запуск передачи на радио'],
] as const

export function groups(): Group[] {
  const planned = tasks.map(
    (title, task): Group => ({
      kind: 'task',
      title,
      activities: titles.flatMap(([of, activityTitle], index) =>
        of === task ? [activity(index + 1, activityTitle)] : [],
      ),
    }),
  )
  return [
    ...planned,
    { kind: 'hearing', title: '', activities: [activity(11, 'Итоговые общественные слушания')] },
    { kind: 'information', title: '', activities: [activity(12, 'Ежемесячное освещение в СМИ')] },
  ]
}

function activity(number: number, title: string): Activity {
  const people = counted(`participants_${number}`, number === 5 ? null : 20 + number * 7, 'person')
  return {
    id: `0192a000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`,
    number: String(number),
    title,
    dates: number % 3 ? '2 марта – 30 ноября 2026 года' : '17 апреля, 19 июня, 21 августа, 16 октября 2026 года',
    places: 'Область, г. Үлгілі (ул. Примерная, 17, каб. 12), с. Құрметті; онлайн',
    participants: number === 7 ? [stated('reach', 82_541, 'view')] : [people],
    categories: 'Пенсионеры, многодетные семьи, малообеспеченные граждане',
    experts: number % 2 ? 'Юристы: Б. Қасым, Д. Орлова' : '–',
    completeness: 'Полностью выполнено',
    annex: {
      number: String(number),
      documents: ['Положение о работе кабинетов', 'Журнал приема граждан', 'График работы', 'Фотоотчет'],
      missing: [],
    },
    narrative: [
      paragraph(
        'За срок программы приняли участие ',
        people,
        ' человек. Записи ведутся в журнале, каждая открывается из числа.',
      ),
      bullet('Положение и график утверждены.'),
      bullet('Хабарландыру үш арнада жарияланды.'),
    ],
  }
}

/** Four indicators for each activity, the second a sub-target of the first: 48 rows. */
export function planFact(): ReportModel['planFact'] {
  return groups().map(({ title, kind, activities }) => ({
    title: title || (kind === 'hearing' ? 'Итоговая публичная презентация' : 'Информационная работа'),
    activities: activities.map(each => ({
      number: each.number,
      title: each.title,
      shortTerm:
        'На постоянной основе работают кабинеты бесплатной юридической консультации; о приеме объявлено в трех каналах.',
      indicators: [
        'Количество консультаций',
        'из них социально уязвимые слои населения',
        'Положение о работе кабинетов',
        'Каналы распространения объявления',
      ].map((label, index) => {
        const code = `I${each.number.padStart(2, '0')}${index}`
        const fact = index === 1 ? null : 200 + Number(each.number) * 3 + index
        const plan =
          index === 3
            ? figure(code, null, 'channel', 'stated', 'соцсети, газета, радио')
            : counted(code, 200, 'consultation', index ? 'не менее 10' : 'не менее 200')
        return {
          id: `${each.id.slice(0, -4)}${index}${each.number.padStart(3, '0')}`,
          code,
          label,
          subTarget: index === 1,
          qualifier: 'at_least' as const,
          plan,
          fact: counted(code, fact, 'consultation'),
          state: fact === null ? ('missing' as const) : ('done' as const),
        }
      }),
    })),
  }))
}
