import type { Tag } from '#platform/documents/check-template.ts'
import { statisticsColumns, statisticsKeys } from './statistics-columns.ts'
import { loop, must, stated, value, words } from './tag-makers.ts'

const tableWords = {
  sex: words('пол', 'жынысы', 'sex'),
  status: words('социальный статус', 'әлеуметтік мәртебесі', 'social status'),
  age: words('возраст', 'жасы', 'age'),
} as const

const statistics: Tag[] = statisticsKeys.flatMap(key => {
  const { ru, kk, en } = tableWords[key]
  const cells = statisticsColumns[key].map(({ key: column, label }) =>
    value(`${key}_${column}`, `${ru}: ${label.ru}`, `${kk}: ${label.kk}`, `${en}: ${label.en}`, must),
  )
  return [
    ...cells,
    value(
      `${key}_besides`,
      `${ru}: классы, которых нет в таблице формы`,
      `${kk}: пішін кестесінде жоқ топтар`,
      `${en}: classes that the form's table lacks`,
    ),
    value(`${key}_rule`, `${ru}: правило подсчёта`, `${kk}: санау ережесі`, `${en}: counting rule`),
    stated(`${key}_stated`, tableWords[key]),
  ]
})

const partner = { in: ['partners'] }
const proposal = { in: ['proposals'] }
const recommendation = { in: ['recommendations'] }
const tables: Tag[] = [
  loop('partners', 'партнёры', 'серіктестер', 'partners', must),
  value(
    'partner_name',
    'организация или ФИО партнёра',
    'ұйым немесе серіктестің аты-жөні',
    'organisation or name of the partner',
    partner,
  ),
  value('partner_role', 'роль в проекте', 'жобадағы рөлі', 'role in the project', partner),
  value('partner_contacts', 'контакты', 'байланыс деректері', 'contacts', partner),
  value('partner_note', 'примечание', 'ескертпе', 'note', partner),
  loop(
    'proposals',
    'предложения будущих проектов',
    'болашақ жобалар бойынша ұсыныстар',
    'proposals of future projects',
    must,
  ),
  value('proposal_number', 'номер', 'нөмірі', 'number', proposal),
  value('proposal_name', 'наименование проекта', 'жобаның атауы', 'name of the project', proposal),
  value('proposal_justification', 'обоснование', 'негіздеме', 'justification', proposal),
  value('proposal_goal', 'цель', 'мақсаты', 'goal', proposal),
  value('proposal_tasks', 'задачи', 'міндеттері', 'tasks', proposal),
  value('proposal_description', 'краткое описание', 'қысқаша сипаттамасы', 'short description', proposal),
  value('proposal_sum', 'необходимая сумма', 'қажетті сома', 'sum', proposal),
  value('proposal_geography', 'место реализации', 'іске асыру орны', 'geography', proposal),
  value('proposal_results', 'ожидаемые результаты', 'күтілетін нәтижелер', 'expected results', proposal),
  value(
    'proposal_direction',
    'направление предоставления гранта',
    'грант беру бағыты',
    'direction of the grant',
    proposal,
  ),
  loop(
    'recommendations',
    'рекомендации государственным органам',
    'мемлекеттік органдарға ұсынымдар',
    'recommendations to state bodies',
    must,
  ),
  value('recommendation_body', 'государственный орган', 'мемлекеттік орган', 'state body', recommendation),
  value('recommendation', 'рекомендация', 'ұсыным', 'recommendation', recommendation),
  value(
    'recommendation_letter',
    'номер и дата письма',
    'хаттың нөмірі мен күні',
    'number and date of the letter',
    recommendation,
  ),
]

const signOff: Tag[] = [
  value(
    'sign_pages',
    'количество страниц, если указано',
    'беттер саны, көрсетілген болса',
    'number of pages, where given',
  ),
  value('sign_position', 'должность', 'лауазымы', 'position', must),
  value('sign_name', 'Ф. И. О.', 'тегі, аты, әкесінің аты', 'name', must),
  value('sign_date', 'дата заполнения', 'толтырылған күні', 'date of filling', must),
]

/** Tags of the statistics, of the tables that people fill in, and of the foot. */
export const tableTags: readonly Tag[] = [...statistics, ...tables, ...signOff]
