import { ageClassWords } from '#people/age.ts'
import { socialStatusWords } from '#people/social-status.ts'
import type { Language, Words } from '#platform/language.ts'
import type { SectionKey } from './model.ts'

/** Units of the effects table, as the form writes them. */
export const effectUnits = {
  person: { ru: 'человек', kk: 'адам', en: 'people' },
  organisation: { ru: 'организация', kk: 'ұйым', en: 'organisations' },
  partner: { ru: 'организация/человек', kk: 'ұйым/адам', en: 'organisations/people' },
  KZT: { ru: 'тенге', kk: 'теңге', en: 'tenge' },
} as const satisfies Record<string, Words>

export const sectionWords = {
  result: {
    ru: 'Достигнутый результат реализации проекта',
    kk: 'Жобаны іске асырудың қол жеткізілген нәтижесі',
    en: 'Result of the project that was reached',
  },
  deviations: {
    ru: 'Обоснования отклонения по проекту от плана',
    kk: 'Жоба бойынша жоспардан ауытқудың негіздемесі',
    en: 'Reasons for deviations from the plan',
  },
  goal_achievement: { ru: '2. Достижение цели', kk: '2. Мақсатқа жету', en: '2. Goal achievement' },
  changes: {
    ru: '3. Измерение социальных и других изменений',
    kk: '3. Әлеуметтік және басқа өзгерістерді өлшеу',
    en: '3. Change measured',
  },
  results_concrete: { ru: '5. Конкретные результаты', kk: '5. Нақты нәтижелер', en: '5. Concrete results' },
  results_long_term: {
    ru: '5. Долговременное влияние проекта',
    kk: '5. Жобаның ұзақ мерзімді әсері',
    en: '5. Long-term influence',
  },
  results_sustainability: {
    ru: '5. Устойчивость социального проекта',
    kk: '5. Әлеуметтік жобаның тұрақтылығы',
    en: '5. Sustainability',
  },
  partners_contribution: {
    ru: '6. Анализ вклада партнеров',
    kk: '6. Серіктестердің үлесін талдау',
    en: '6. Partners’ contribution',
  },
} as const satisfies Record<SectionKey, Words>

export const headWords = {
  title: { ru: 'ЗАКЛЮЧИТЕЛЬНЫЙ ПРОГРАММНЫЙ ОТЧЕТ', kk: 'ҚОРЫТЫНДЫ БАҒДАРЛАМАЛЫҚ ЕСЕП', en: 'FINAL PROGRAMME REPORT' },
  interimTitle: {
    ru: 'ПРОМЕЖУТОЧНЫЙ ПРОГРАММНЫЙ ОТЧЕТ',
    kk: 'АРАЛЫҚ БАҒДАРЛАМАЛЫҚ ЕСЕП',
    en: 'INTERIM PROGRAMME REPORT',
  },
  contract: { ru: '№ {number} от {day}', kk: '{day} № {number}', en: 'No. {number} of {day}' },
  period: { ru: '{from} – {to}', kk: '{from} – {to}', en: '{from} – {to}' },
  plannedBy: {
    ru: 'План по приложению № 3 к договору',
    kk: 'Шарттың № 3 қосымшасы бойынша жоспар',
    en: 'Plan by annex 3 of the contract',
  },
  changedBy: {
    ru: 'План изменён письмом оператора № {number} от {day}: было {before}, стало {after}',
    kk: 'Жоспар оператордың {day} № {number} хатымен өзгертілді: {before} болған, {after} болды',
    en: 'Plan changed by the operator’s letter No. {number} of {day}: from {before} to {after}',
  },
  grantSum: { ru: 'Сумма гранта по договору', kk: 'Шарт бойынша грант сомасы', en: 'Sum of the grant by the contract' },
  task: { ru: 'Задача {number}. {title}', kk: '{number}-міндет. {title}', en: 'Task {number}. {title}' },
  consent: {
    ru: 'письмо оператора № {number} от {day}',
    kk: 'оператордың {day} № {number} хаты',
    en: 'operator’s letter No. {number} of {day}',
  },
} as const satisfies Record<string, Words>

export const blockingWords = {
  no_fact: {
    ru: 'Индикатор {code} «{label}»: нет факта. Свяжите его с учётом или укажите значение с источником.',
    kk: '{code} «{label}» индикаторы: факт жоқ. Оны есепке байланыстырыңыз немесе мәнін дереккөзімен көрсетіңіз.',
    en: 'Indicator {code} “{label}” has no fact. Bind it to records or state a value with its source.',
  },
  no_reason: {
    ru: '{label}: по плану {planned}, на деле {actual}. Объясните отклонение.',
    kk: '{label}: жоспар бойынша {planned}, іс жүзінде {actual}. Ауытқуды түсіндіріңіз.',
    en: '{label}: planned {planned}, in fact {actual}. Explain the deviation.',
  },
  no_replacement: {
    ru: '{label}: по плану {planned}, на деле {actual}. Напишите, чем это заменено.',
    kk: '{label}: жоспар бойынша {planned}, іс жүзінде {actual}. Немен алмастырылғанын жазыңыз.',
    en: '{label}: planned {planned}, in fact {actual}. Say what came instead.',
  },
  no_consent: {
    ru: '{label}: по плану {planned}, на деле {actual}. Нужно письмо оператора о согласии, с номером и датой.',
    kk: '{label}: жоспар бойынша {planned}, іс жүзінде {actual}. Оператордың нөмірі мен күні бар келісім хаты керек.',
    en: '{label}: planned {planned}, in fact {actual}. The operator’s letter of consent is needed, with number and date.',
  },
  no_support: {
    ru: 'Без опоры: «{sentence}» Вставьте число, укажите источник или уберите утверждение.',
    kk: 'Дәлелсіз: «{sentence}» Сан қойыңыз, дереккөзін көрсетіңіз немесе тұжырымды алып тастаңыз.',
    en: 'Unsupported: “{sentence}” Insert a number, name a source, or take the claim out.',
  },
  no_breakdown: {
    ru: 'Мероприятие {number}: {value} участников указаны без разбивки по полу, статусу и возрасту.',
    kk: '{number}-іс-шара: {value} қатысушы жынысы, мәртебесі және жасы бойынша бөлінбей көрсетілген.',
    en: 'Activity {number}: {value} participants are stated without sex, status and age.',
  },
  no_text: {
    ru: 'Не написан раздел «{section}».',
    kk: '«{section}» бөлімі жазылмаған.',
    en: 'Section “{section}” is not written.',
  },
  unknown_name: {
    ru: 'В разделе «{section}» есть имя {name}, которого в отчёте нет.',
    kk: '«{section}» бөлімінде есепте жоқ {name} атауы бар.',
    en: 'Section “{section}” names {name}, which the report does not have.',
  },
  no_evidence: {
    ru: 'Мероприятие {number}: нет подтверждения для «{label}».',
    kk: '{number}-іс-шара: «{label}» үшін растау жоқ.',
    en: 'Activity {number}: nothing proves “{label}”.',
  },
  no_class: {
    ru: '{count} чел. нет в возрастной таблице формы: возраст не указан или меньше 13 лет.',
    kk: '{count} адам нысанның жас кестесінде жоқ: жасы көрсетілмеген немесе 13 жасқа толмаған.',
    en: '{count} people are outside the form’s age table: no age, or under 13.',
  },
  no_sign_off: {
    ru: 'Не заполнены должность, имя, дата подписания или число страниц.',
    kk: 'Лауазымы, аты-жөні, қол қойылған күні немесе бет саны толтырылмаған.',
    en: 'Position, name, date or number of pages of the sign-off are missing.',
  },
  open_remark: {
    ru: 'Замечание оператора без ответа: «{body}». Напишите, что сделано.',
    kk: 'Оператордың жауапсыз ескертуі: «{body}». Не істелгенін жазыңыз.',
    en: 'A remark of the operator has no answer: “{body}”. Write what was done.',
  },
  signed_before: {
    ru: 'В подписи стоит {day}: этот день прошёл, а отчёт ещё не зафиксирован. Поправьте дату.',
    kk: 'Қол қою күні – {day}: бұл күн өтіп кетті, ал есеп әлі өзгеріссіз сақталмаған. Күнін түзетіңіз.',
    en: 'The sign-off says {day}: that day is over and the report is not frozen yet. Correct the date.',
  },
  no_contract: {
    ru: 'В паспорте программы нет номера или даты договора.',
    kk: 'Бағдарлама паспортында шарт нөмірі немесе күні жоқ.',
    en: 'The passport lacks the contract’s number or date.',
  },
  no_rows: { ru: 'Пуста таблица «{table}».', kk: '«{table}» кестесі бос.', en: 'The table “{table}” is empty.' },
} as const satisfies Record<string, Words>

export const sheetWords = {
  partners: {
    ru: 'Партнеры социального проекта',
    kk: 'Әлеуметтік жобаның серіктестері',
    en: 'Partners of the project',
  },
  proposals: {
    ru: 'Предложения будущих проектов',
    kk: 'Болашақ жобалар бойынша ұсыныстар',
    en: 'Proposals of future projects',
  },
  recommendations: {
    ru: 'Рекомендации государственным органам',
    kk: 'Мемлекеттік органдарға ұсынымдар',
    en: 'Recommendations to state bodies',
  },
} as const satisfies Record<string, Words>

const classWords: Readonly<Record<string, Words>> = {
  'sex.men': { ru: 'Мужчин', kk: 'Ерлер', en: 'Men' },
  'sex.women': { ru: 'Женщин', kk: 'Әйелдер', en: 'Women' },
  total: {
    ru: 'Количество участников проекта всего',
    kk: 'Жобаға қатысушылардың жалпы саны',
    en: 'Participants of the project, total',
  },
  ...Object.fromEntries(Object.entries(socialStatusWords).map(([key, words]) => [`status.${key}`, words])),
  ...Object.fromEntries(Object.entries(ageClassWords).map(([key, words]) => [`age.${key}`, words])),
}

/** Heading of a statistics column, by the figure's name (`sex.women`); `total` heads all three. */
export const classLabel = (name: string, language: Language): string => classWords[name]![language]
