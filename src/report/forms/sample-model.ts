import type { Unit } from '#platform/fact.ts'
import type { Language } from '#platform/language.ts'
import type { ReportModel } from '../model.ts'
import { bullet, counted, paragraph, stated } from './sample-figures.ts'
import { groups, planFact } from './sample-plan.ts'

/**
 * A whole report about nobody: an office sees its edited form filled before any record exists, and tests fill the
 * forms with it. As large as a real one (12 activities, 48 indicators), with names and texts that strain the columns.
 */
export function sampleModel(language: Language): ReportModel {
  return {
    form: 'final-report-2020',
    kind: 'final',
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
        planned: counted('plan.I05', 5, 'trip'),
        reached: counted('I05', 0, 'trip'),
        reason: 'Встречи проведены дистанционно из-за закрытых весной дорог.',
        consent: 'письмо № 214 от 12 мая 2026 года',
      },
    ],
    changes: [],
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
    signOff: {
      pages: '',
      position: 'Председатель',
      name: 'Әлия Нұрланқызы Үлгібаева',
      date: '30 ноября 2026 года',
      on: '2026-11-30',
    },
    blocking: [],
    accepted: [],
  }
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
    ...(index === 1 && { notes: ['Не включены: зрители роликов 5 440 (участники показов).'] }),
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
