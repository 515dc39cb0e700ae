import { HeadingLevel, PageNumber, type Paragraph, type Table, TextRun } from 'docx'
import type { Words } from '../src/platform/language.ts'
import { statisticsColumns, statisticsKeys } from '../src/report/forms/statistics-columns.ts'
import { bold, cell, cm, headCell, headRow, lineCell, looped, narrative, paragraph, row, table } from './form-parts.ts'
import { formWords as w } from './form-words.ts'

export type Block = Paragraph | Table
export type In = (words: Words) => string

const heading = (text: string, level: 1 | 2 | 3 = 1) =>
  paragraph(text, { heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1]! })
const instruction = (text: string) => paragraph(text, { style: 'Instruction' })

/** Stands under a table with stated values; without them it is the space between the table and what follows. */
const legend = (t: In, name: string) => paragraph(`{#${name}}${t(w.stated)}{/${name}}`, { style: 'TableNote' })

function headBlock(t: In): Block[] {
  const line = (label: Words, text: string) => paragraph([bold(`${t(label)}: `), text])
  return [
    paragraph(t(w.title), { heading: HeadingLevel.TITLE }),
    line(w.grantee, '{grantee}'),
    line(w.topic, '{topic}'),
    line(w.sum, `{sum} ${t(w.tenge)}`),
    ...looped('contract', [line(w.contract, '{contract}')]),
    ...looped('period', [line(w.period, '{period}')]),
  ]
}

function activitiesTable(t: In): Block[] {
  const widths = [0.8, 4.1, 2.4, 3.1, 2.6, 3.2, 2.9, 3.2, 3.4].map(cm)
  const annex = [
    paragraph([bold(`${t(w.annex)}{annex_number}${t(w.annexAfter)}`)], { style: 'TableText' }),
    ...looped(
      'annex_documents',
      [paragraph('{document}', { style: 'TableBullet', numbering: { reference: 'table-bullet', level: 0 } })],
      'TableText',
    ),
    paragraph('{/activities}{/activity_groups}', { style: 'TableText' }),
  ]
  return [
    heading(t(w.section1)),
    instruction(t(w.fillActivities)),
    table(widths, [
      headRow(w.activityColumns.map(words => headCell(t(words)))),
      row([cell('{#activity_groups}{group_title}', { span: 9, style: 'TableGroup', shaded: true })]),
      row(
        [
          cell('{#activities}{activity_number}', { align: 'center' }),
          cell('{activity_title}'),
          cell('{activity_dates}'),
          cell('{activity_places}'),
          cell('{activity_participants}', { align: 'center' }),
          cell('{activity_categories}'),
          cell('{activity_experts}'),
          cell('{activity_completeness}'),
          cell(annex),
        ],
        { long: true },
      ),
    ]),
    legend(t, 'activities_stated'),
  ]
}

function activityTexts(t: In): Block[] {
  const activity = [heading(`${t(w.activity)} {activity_title}`, 3), ...narrative('narrative')]
  return [
    instruction(t(w.describeActivities)),
    ...looped('activity_groups', [heading('{group_title}', 2), ...looped('activities', activity)]),
  ]
}

function planFactTables(t: In): Block[] {
  const label = (words: Words) => cell([paragraph(bold(t(words)), { style: 'TableText' })], { shaded: true })
  const widths = [4.2, 5.0, 5.6, 5.3, 3.2, 2.4].map(cm)
  return [
    instruction(t(w.fillPlanFact)),
    table(
      [cm(6), cm(19.7)],
      [
        row([label(w.goal), cell('{goal}')]),
        row([label(w.result), cell(narrative('result', 'TableText'))], { long: true }),
      ],
    ),
    paragraph('', { style: 'TableNote', spacing: { before: 0, after: 0 } }),
    table(widths, [
      headRow([
        headCell(t(w.task), { rowSpan: 2 }),
        headCell(t(w.taskActivities), { rowSpan: 2 }),
        headCell(t(w.shortTerm), { rowSpan: 2 }),
        headCell(t(w.products), { rowSpan: 2 }),
        headCell(t(w.level), { span: 2 }),
      ]),
      headRow([headCell(t(w.plan)), headCell(t(w.fact))]),
      row([
        cell('{#plan_fact}{merge}{task}'),
        cell('{merge}{planned_activity}'),
        cell('{merge}{short_term}'),
        cell([paragraph('{indicator}', { style: 'TableText' }), paragraph('{sub_indicator}', { style: 'TableSub' })]),
        cell('{plan}', { align: 'center' }),
        cell('{fact}{/plan_fact}', { align: 'center' }),
      ]),
    ]),
    legend(t, 'plan_fact_stated'),
  ]
}

function effectsAndDeviations(t: In): Block[] {
  return [
    instruction(t(w.fillEffects)),
    table([1, 6.8, 2.8, 3.2, 3.2].map(cm), [
      headRow(w.effectColumns.map(words => headCell(t(words)))),
      row([
        cell('{#effects}{effect_number}', { align: 'center' }),
        cell('{effect_indicator}'),
        cell('{effect_unit}', { align: 'center' }),
        cell('{effect_plan}', { align: 'center' }),
        cell('{effect_fact}{/effects}', { align: 'center' }),
      ]),
    ]),
    legend(t, 'effects_stated'),
    ...looped('effect_notes', [paragraph('{effect_note}', { style: 'TableNote' })], 'TableNote'),
    heading(t(w.fillDeviations), 2),
    ...looped('deviations', [
      paragraph(t(w.deviation), { style: 'ListBullet', numbering: { reference: 'bullet', level: 0 } }),
    ]),
    ...narrative('deviations_text'),
    heading(t(w.section2)),
    ...narrative('goal_achievement'),
    heading(t(w.section3)),
    ...narrative('changes'),
  ]
}

/** Eleven columns in seventeen centimetres: their heads are written upwards. */
function statisticsTables(t: In): Block[] {
  const widths = {
    sex: [7, 5, 5],
    status: [1.8, 1.52, 1.52, 1.52, 1.52, 1.52, 1.52, 1.52, 1.52, 1.52, 1.52],
    age: [3.7, 1.9, 1.9, 1.9, 1.9, 1.9, 1.9, 1.9],
  }
  const tables = statisticsKeys.flatMap(key => [
    heading(t(w.statistics[key]), 2),
    table(widths[key].map(cm), [
      headRow(
        statisticsColumns[key].map(({ label }) => headCell(t(label), { upwards: key === 'status' })),
        { tall: key === 'status' ? cm(4.3) : 0 },
      ),
      row(statisticsColumns[key].map(({ key: column }) => cell(`{${key}_${column}}`, { align: 'center' }))),
    ]),
    paragraph(
      `{#${key}_besides}${t(w.besides)}: {${key}_besides}. {/${key}_besides}{${key}_rule}{#${key}_stated} ${t(w.stated)}{/${key}_stated}`,
      { style: 'TableNote' },
    ),
  ])
  return [heading(t(w.section4)), ...tables]
}

function results(t: In): Block[] {
  const part = (words: Words, name: string) => [heading(t(words), 3), ...narrative(name)]
  return [
    heading(t(w.section5)),
    ...part(w.concrete, 'results_concrete'),
    ...part(w.longTerm, 'results_long_term'),
    ...part(w.sustainability, 'results_sustainability'),
    heading(t(w.section6)),
    ...narrative('partners_contribution'),
    legend(t, 'narrative_stated'),
    heading(t(w.partners), 2),
    instruction(t(w.partnersAre)),
    listTable(t, 'partners', [5, 5, 4, 3], w.partnerColumns, [
      'partner_name',
      'partner_role',
      'partner_contacts',
      'partner_note',
    ]),
    paragraph('', { style: 'TableNote' }),
  ]
}

/** A table of rows that people fill in; when there are none it keeps an empty row, so that it is seen to be empty. */
function listTable(
  t: In,
  loop: string,
  widths: readonly number[],
  heads: readonly Words[],
  names: readonly string[],
): Table {
  const line = (sign: '#' | '^', texts: readonly string[]) =>
    row(
      texts.map((text, at) =>
        cell(`${at === 0 ? `{${sign}${loop}}` : ''}${text}${at === texts.length - 1 ? `{/${loop}}` : ''}`),
      ),
      { long: true },
    )
  return table(widths.map(cm), [
    headRow(heads.map(words => headCell(t(words)))),
    line(
      '#',
      names.map(name => `{${name}}`),
    ),
    line(
      '^',
      names.map(() => ''),
    ),
  ])
}

function proposals(t: In): Block[] {
  const widths = [0.8, 3.2, 3.9, 2.9, 3.2, 3.4, 2.7, 2.6, 3.0].map(cm)
  const names = ['name', 'justification', 'goal', 'tasks', 'description', 'sum', 'geography', 'results']
  const direction = (before: string, value: string, after: string) =>
    row([cell([paragraph([`${before}${t(w.direction)} `, bold(value), after], { style: 'TableText' })], { span: 9 })])
  return [
    heading(t(w.proposals), 2),
    table(widths, [
      headRow(w.proposalColumns.map(words => headCell(t(words)))),
      row(
        [cell('{#proposals}{proposal_number}', { align: 'center' }), ...names.map(name => cell(`{proposal_${name}}`))],
        { long: true },
      ),
      direction('', '{proposal_direction}', '{/proposals}'),
      row(Array.from({ length: 9 }, (_, at) => cell(at === 0 ? '{^proposals}' : at === 8 ? '{/proposals}' : ''))),
    ]),
    heading(t(w.recommendations), 2),
    listTable(t, 'recommendations', [6.2, 11, 8.5], w.recommendationColumns, [
      'recommendation_body',
      'recommendation',
      'recommendation_letter',
    ]),
  ]
}

function signOff(t: In): Block[] {
  const kept = { keepNext: true }
  const pages = new TextRun({ children: [PageNumber.TOTAL_PAGES] })
  const caption = (text: string) => cell(text, { style: 'Caption' })
  return [
    paragraph([`${t(w.pages)} {sign_pages}{^sign_pages}`, pages, '{/sign_pages}'], {
      ...kept,
      spacing: { before: 360, after: 240 },
    }),
    table(
      [7.5, 0.5, 6, 0.5, 11.2].map(cm),
      [
        row([lineCell('{sign_position}'), cell('/'), lineCell(''), cell('/'), lineCell('{sign_name}')]),
        row([caption(t(w.position)), cell(''), caption(t(w.signature)), cell(''), caption(t(w.name))]),
      ],
      { lines: false },
    ),
    paragraph([`${t(w.date)}: `, '{sign_date}'], { ...kept, spacing: { before: 240 } }),
    paragraph(t(w.seal)),
  ]
}

/** The form from top to bottom. The wide tables lie on their side; text stands upright, in lines that can be read. */
export function formSections(t: In): { wide: boolean; blocks: Block[] }[] {
  return [
    { wide: true, blocks: [...headBlock(t), ...activitiesTable(t)] },
    { wide: false, blocks: activityTexts(t) },
    { wide: true, blocks: planFactTables(t) },
    { wide: false, blocks: [...effectsAndDeviations(t), ...statisticsTables(t), ...results(t)] },
    { wide: true, blocks: [...proposals(t), ...signOff(t)] },
  ]
}
