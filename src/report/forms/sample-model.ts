import type { Unit } from '#platform/fact.ts'
import type { Language } from '#platform/language.ts'
import type { Figure, Paragraph, ReportModel } from '../model.ts'

/**
 * A whole report about nobody: an office sees its edited form filled before any record exists, and tests fill the
 * forms with it. As large as a real one (12 activities, 48 indicators), with names and texts that strain the columns.
 */
export function sampleModel(language: Language): ReportModel {
  return {
    form: 'final-report-2020',
    language,
    programme: '0192a000-0000-7000-8000-000000000001',
    computedAt: '2026-11-30T09:00:00Z',
    head: {
      title: 'Заключительный программный отчет',
      grantee: 'Общественное объединение «Үлгі құқық қорғау орталығы»',
      topic: 'Проведение мероприятий по повышению правовой грамотности населения в сфере защиты прав потребителей',
      sum: counted('sum', 4_500_000, 'KZT'),
      contract: '№ 17 от 1 марта 2026 года',
      period: '1 марта – 30 ноября 2026 года',
      operator: 'Оператор грантов',
    },
    activities: groups(),
    goal: 'Повышение правовой грамотности населения области в сфере защиты прав потребителей',
    planFact: planFact(),
    effects: effects(),
    deviations: [
      {
        indicator: 'I05',
        label: 'Выезды в районы',
        plan: '5',
        fact: '0',
        reason: 'Встречи проведены дистанционно из-за закрытых весной дорог.',
        consent: 'письмо № 214 от 12 мая 2026 года',
      },
    ],
    sections: {
      result: [bullet('Открыты и работали весь срок два кабинета.'), bullet('Подготовлены 18 студентов-юристов.')],
      deviations: [paragraph('Других отклонений от плана нет.')],
      goal_achievement: [
        paragraph(
          'Цель проверяется числами записей: за срок программы дано ',
          counted('consultations', 331, 'consultation'),
          ' консультаций.',
        ),
        bullet('Кабинеты приняли ', counted('visitors', 298, 'person'), ' человек.'),
        bullet('Видео посмотрели ', stated('views', 82_541, 'view'), ' раз.'),
      ],
      changes: [
        paragraph('Доля верных ответов в опросе выросла с 41 до 63 процентов.'),
        paragraph(
          'Өңір тұрғындары өз құқықтарын қорғауға үйренді: әңгіме, ғылым, қызмет, ұңғыма, өнім, үлгі, һәм, іс.',
        ),
      ],
      results_concrete: [bullet('Тұтынушыларға 331 кеңес берілді.'), bullet('Вернули деньги 26 потребителям.')],
      results_long_term: [paragraph('Кабинет при университете продолжит работу после проекта.')],
      results_sustainability: [paragraph('Соглашение с университетом подписано на три года.')],
      partners_contribution: [paragraph('Университет предоставил помещение и аудитории, департамент – лекторов.')],
    },
    statistics: statistics(),
    partners: [
      {
        name: 'Примерный региональный университет / Сәуле Әбенова',
        role: 'Помещение кабинета, правовая школа',
        contacts: 'partner@example.org',
        note: '',
      },
      {
        name: 'Департамент по защите прав потребителей',
        role: 'Лекции и консультации',
        contacts: 'office@example.org',
        note: 'по соглашению',
      },
    ],
    proposals: [
      {
        number: '1',
        name: '«Құқық орталығы»: постоянные консультационные пункты в районах',
        justification:
          'Жители сёл узнают о своих правах позже горожан и реже возвращаются с жалобой на некачественный товар.',
        goal: 'Помощь жителям сельских округов в защите их прав',
        tasks: 'Открыть пункты; привлечь практикующих юристов; провести приёмы с участием государственных органов',
        description: 'Пункт в каждом районном центре, выезды в сёла по графику, онлайн-приём',
        sum: '15 000 000 тенге',
        geography: 'Отдельные области',
        results: 'Не менее 2 000 консультаций в год',
        direction: 'Защита прав, законных интересов граждан и организаций',
      },
    ],
    recommendations: [
      {
        body: 'Акиматы городов и районов',
        recommendation: 'Привлекать к работе информационных групп практикующих юристов.',
        letter: '№ 88 от 26 ноября 2026 года',
      },
    ],
    signOff: { pages: '', position: 'Председатель', name: 'Әлия Нұрланқызы Үлгібаева', date: '30 ноября 2026 года' },
    blocking: [],
  }
}

const group = (value: number) => new Intl.NumberFormat('ru-KZ').format(value)

function figure(name: string, value: number | null, unit: Unit, source: Figure['source'], text: string): Figure {
  return { name, value, unit, source, formula: 'пример', text }
}
const counted = (name: string, value: number | null, unit: Unit, text = value === null ? '' : group(value)) =>
  figure(name, value, unit, 'counted', text)
const stated = (name: string, value: number, unit: Unit) => figure(name, value, unit, 'stated', `${group(value)}*`)

function paragraph(...parts: (string | Figure)[]): Paragraph {
  return { bullet: false, runs: parts.map(part => (typeof part === 'string' ? { text: part } : { figure: part })) }
}
const bullet = (...parts: (string | Figure)[]): Paragraph => ({ ...paragraph(...parts), bullet: true })

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

function groups(): Group[] {
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
function planFact(): ReportModel['planFact'] {
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
          plan,
          fact: counted(code, fact, 'consultation'),
          state: fact === null ? ('missing' as const) : ('done' as const),
        }
      }),
    })),
  }))
}

function effects(): ReportModel['effects'] {
  const rows: [string, string, string, Unit, number, number][] = [
    [
      'direct_beneficiaries',
      'Количество прямых бенефициаров (из них социально-уязвимые категории населения)',
      'человек',
      'person',
      565,
      741,
    ],
    [
      'indirect_beneficiaries',
      'Количество косвенных бенефициаров (за счет освещения в СМИ)',
      'человек',
      'view',
      5000,
      112_541,
    ],
    ['staff', 'Количество штатных работников', 'человек', 'person', 3, 3],
    [
      'engaged_specialists',
      'Количество привлеченных специалистов (из них социально-уязвимые категории населения)',
      'человек',
      'person',
      2,
      2,
    ],
    ['ngos_reached', 'Количество охваченных НПО', 'организация', 'organisation', 4, 4],
    ['payroll', 'Фонд оплаты труда от общей суммы гранта', 'тенге', 'KZT', 1_500_000, 1_480_000],
    ['taxes', 'Налоги (СН, СО, ОСМС только штатных сотрудников)', 'тенге', 'KZT', 170_000, 168_100],
    ['purchases', 'Вклад в экономику (покупка товаров и услуг)', 'тенге', 'KZT', 2_830_000, 2_702_000],
    [
      'partners',
      'Количество партнеров социального проекта (юридические и/или физические лица)',
      'организация/человек',
      'organisation',
      2,
      2,
    ],
  ]
  return rows.map(([key, indicator, words, unit, plan, fact], index) => ({
    number: index + 1,
    key,
    indicator,
    unit: words,
    plan: counted(`${key}.plan`, plan, unit),
    fact: key === 'indirect_beneficiaries' ? stated(key, fact, unit) : counted(key, fact, unit),
    ...(index === 0 && { vulnerable: counted('vulnerable', 61, 'person') }),
  }))
}

function statistics(): ReportModel['statistics'] {
  const table = (key: 'sex' | 'status' | 'age', values: Readonly<Record<string, number>>, rule: string) => ({
    key,
    title: '',
    rule,
    columns: Object.entries(values).map(([column, value]) => ({
      key: column,
      label: column,
      figure: counted(`${key}.${column}`, value, 'person'),
    })),
  })
  return [
    table('sex', { total: 741, men: 250, women: 491 }, ''),
    table(
      'status',
      {
        total: 741,
        children: 0,
        youth: 140,
        civil_servants: 12,
        budget_employees: 77,
        disabled: 30,
        older_50_plus: 84,
        unemployed: 168,
        public_organisation_reps: 12,
        business_reps: 9,
        other: 209,
      },
      'Человек учтён в одной категории: первой подходящей по порядку таблицы.',
    ),
    table(
      'age',
      { total: 741, '13_16': 0, '17_22': 46, '23_27': 93, '28_32': 285, '33_45': 180, '46_58': 75, '59_plus': 62 },
      '',
    ),
  ]
}
