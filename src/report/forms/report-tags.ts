import type { Tag } from '#platform/documents/check-template.ts'
import { tableTags } from './table-tags.ts'
import { loop, must, stated, value, words } from './tag-makers.ts'

/** Loops of narrative paragraphs: the sections of the form and the text of one activity. */
export const narrativeLoops = [
  'result',
  'deviations_text',
  'goal_achievement',
  'changes',
  'results_concrete',
  'results_long_term',
  'results_sustainability',
  'partners_contribution',
  'narrative',
] as const

const head: Tag[] = [
  value('title', 'название отчёта', 'есептің атауы', 'title of the report'),
  value('grantee', 'грантополучатель', 'грант алушы', 'grantee', must),
  value('topic', 'тема гранта', 'гранттың тақырыбы', 'topic of the grant', must),
  value(
    'sum',
    'сумма гранта в тенге, числом',
    'грант сомасы теңгемен, санмен',
    'sum of the grant in tenge, a number',
    must,
  ),
  value('contract', 'номер и дата договора', 'шарттың нөмірі мен күні', 'number and date of the contract'),
  value('period', 'срок реализации', 'іске асыру мерзімі', 'period of the programme'),
  value('operator', 'оператор гранта', 'грант операторы', 'grant operator'),
  value('goal', 'цель проекта', 'жобаның мақсаты', 'goal of the project', must),
]

const groups = { in: ['activity_groups'] }
const rows = { in: ['activities'] }
const activities: Tag[] = [
  loop(
    'activity_groups',
    'задачи и две группы, которых требует договор',
    'міндеттер және шарт талап ететін екі топ',
    'tasks and the two groups that the contract demands',
    must,
  ),
  value('group_title', 'название задачи или группы', 'міндеттің немесе топтың атауы', 'title of the task or group', {
    ...groups,
    ...must,
  }),
  loop('activities', 'мероприятия задачи', 'міндеттің іс-шаралары', 'activities of the task', { ...groups, ...must }),
  value('activity_number', 'номер мероприятия', 'іс-шараның нөмірі', 'number of the activity', rows),
  value('activity_title', 'наименование мероприятия', 'іс-шараның атауы', 'name of the activity', { ...rows, ...must }),
  value('activity_dates', 'дата проведения', 'өткізілген күні', 'date', rows),
  value('activity_places', 'место проведения', 'өткізілген орны', 'place', rows),
  value(
    'activity_participants',
    'количество участников; другие единицы – с новой строки',
    'қатысушылар саны; басқа өлшемдер – жаңа жолдан',
    'number of participants; other units on lines of their own',
    { ...rows, ...must },
  ),
  value('activity_categories', 'категории участников', 'қатысушылардың санаттары', 'categories of participants', rows),
  value('activity_experts', 'привлечённые эксперты', 'тартылған сарапшылар', 'experts engaged', rows),
  value(
    'activity_completeness',
    'полнота выполнения по сроку',
    'мерзімге сай орындалу толықтығы',
    'completeness against the planned terms',
    rows,
  ),
  value('annex_number', 'номер приложения', 'қосымшаның нөмірі', 'number of the annex', rows),
  loop('annex_documents', 'документы приложения', 'қосымшаның құжаттары', 'documents of the annex', rows),
  value('document', 'название документа', 'құжаттың атауы', 'name of the document', { in: ['annex_documents'] }),
  loop(
    'narrative',
    'описание мероприятия по абзацам',
    'іс-шараның сипаттамасы абзацтар бойынша',
    'text of the activity by paragraphs',
    rows,
  ),
  stated('activities_stated', words('таблица мероприятий', 'іс-шаралар кестесі', 'table of activities')),
]

const planned = { in: ['plan_fact'] }
const planFact: Tag[] = [
  loop(
    'plan_fact',
    'строки таблицы «план – факт»',
    '«жоспар – нақты» кестесінің жолдары',
    'rows of the plan/fact table',
    must,
  ),
  value('task', 'задача', 'міндет', 'task', planned),
  value(
    'planned_activity',
    'мероприятие в рамках задачи',
    'міндет аясындағы іс-шара',
    'activity within the task',
    planned,
  ),
  value(
    'short_term',
    'краткосрочный достигнутый результат',
    'қол жеткізілген қысқамерзімді нәтиже',
    'short-term result reached',
    planned,
  ),
  value('indicator', 'продукт или индикатор', 'өнім немесе индикатор', 'product or indicator', { ...planned, ...must }),
  value(
    'sub_indicator',
    'подпоказатель («из них …»), печатается с отступом',
    'ішкі көрсеткіш («оның ішінде …»), шегініспен басылады',
    'sub-target (“of them …”), printed with an indent',
    planned,
  ),
  value('plan', 'план', 'жоспар', 'plan', { ...planned, ...must }),
  value('fact', 'факт', 'нақты', 'fact', { ...planned, ...must }),
  stated('plan_fact_stated', words('таблица «план – факт»', '«жоспар – нақты» кестесі', 'plan/fact table')),
]

const effect = { in: ['effects'] }
const effects: Tag[] = [
  loop('effects', 'девять строк эффектов', 'әсерлердің тоғыз жолы', 'nine rows of effects', must),
  value('effect_number', 'номер строки', 'жол нөмірі', 'number of the row', effect),
  value('effect_indicator', 'индикатор', 'индикатор', 'indicator', effect),
  value('effect_unit', 'единица измерения', 'өлшем бірлігі', 'unit', effect),
  value(
    'effect_plan',
    'планируемый уровень; в скобках – уязвимые',
    'жоспарланған деңгей; жақшада – осал топтар',
    'planned level; vulnerable in brackets',
    effect,
  ),
  value(
    'effect_fact',
    'фактический уровень; в скобках – уязвимые',
    'нақты деңгей; жақшада – осал топтар',
    'actual level; vulnerable in brackets',
    { ...effect, ...must },
  ),
  loop(
    'effect_notes',
    'из чего сложен косвенный охват и что не включено',
    'жанама қамту неден құралғаны және не қосылмағаны',
    'what the indirect reach was added from, and what it leaves out',
  ),
  value('effect_note', 'предложение под таблицей', 'кесте астындағы сөйлем', 'sentence under the table', {
    in: ['effect_notes'],
  }),
  stated('effects_stated', words('таблица эффектов', 'әсерлер кестесі', 'table of effects')),
]

const deviation = { in: ['deviations'] }
const deviations: Tag[] = [
  loop(
    'deviations',
    'отклонения, найденные по числам',
    'сандар бойынша табылған ауытқулар',
    'deviations found by the numbers',
    must,
  ),
  value('deviation_label', 'показатель', 'көрсеткіш', 'indicator', deviation),
  value('deviation_plan', 'план', 'жоспар', 'plan', deviation),
  value('deviation_fact', 'факт', 'нақты', 'fact', deviation),
  value('deviation_reason', 'обоснование', 'негіздеме', 'reason', deviation),
  value(
    'deviation_consent',
    'согласие оператора: номер и дата письма',
    'оператордың келісімі: хаттың нөмірі мен күні',
    'operator’s consent: number and date of the letter',
    deviation,
  ),
]

const sections: Tag[] = [
  loop('result', 'достигнутый результат', 'қол жеткізілген нәтиже', 'result reached'),
  loop(
    'deviations_text',
    'обоснования отклонений, текст',
    'ауытқулардың негіздемесі, мәтін',
    'reasons for deviations, text',
  ),
  loop('goal_achievement', '2. достижение цели', '2. мақсатқа жету', '2. goal achievement', must),
  loop('changes', '3. измерение изменений', '3. өзгерістерді өлшеу', '3. change measured', must),
  loop('results_concrete', '5. конкретные результаты', '5. нақты нәтижелер', '5. concrete results', must),
  loop('results_long_term', '5. долговременное влияние', '5. ұзақ мерзімді ықпал', '5. long-term influence', must),
  loop('results_sustainability', '5. устойчивость', '5. орнықтылық', '5. sustainability', must),
  loop('partners_contribution', '6. вклад партнёров', '6. серіктестердің үлесі', '6. partners’ contribution', must),
  stated('narrative_stated', words('тексты разделов', 'бөлімдердің мәтіндері', 'texts of the sections')),
  value('text', 'обычный абзац текста', 'мәтіннің кәдімгі абзацы', 'an ordinary paragraph', { in: narrativeLoops }),
  value('bullet', 'пункт списка', 'тізім тармағы', 'an item of a list', { in: narrativeLoops }),
]

/** Every tag that the form of the final report knows: the README's table, the check of an uploaded form and the filling. */
export const reportTags: readonly Tag[] = [
  ...head,
  ...activities,
  ...planFact,
  ...effects,
  ...deviations,
  ...sections,
  ...tableTags,
]
