import type { Language, Words } from '#platform/language.ts'
import { unitWord } from '#platform/unit-words.ts'
import type { Figure, Paragraph, ReportModel } from '../model.ts'
import { type StatisticsKey, statisticsColumns, statisticsKeys } from './statistics-columns.ts'

export { reportTags } from './report-tags.ts'

/**
 * The report as the Word form wants it: flat names of text. Empty, "–" and 0 are three different statements:
 * a value that is not known prints an empty cell, and nothing here turns one of them into another.
 */
export function reportData(model: ReportModel): object {
  const { head, language, signOff } = model
  const planFact = planFactRows(model)
  const effects = effectRows(model)
  const groups = model.activities.map(group => ({
    group_title: group.title || contractGroups[group.kind][language],
    activities: group.activities.map(activity => activityData(activity, language)),
  }))
  return {
    title: head.title,
    grantee: head.grantee,
    topic: head.topic,
    sum: printed(head.sum),
    contract: head.contract,
    period: head.period,
    operator: head.operator,
    goal: model.goal,
    activity_groups: groups,
    activities_stated: anyMark(groups.flatMap(group => group.activities.map(each => each.activity_participants))),
    plan_fact: planFact,
    plan_fact_stated: anyMark(planFact.flatMap(row => [row.plan, row.fact])),
    effects,
    effect_notes: model.effects.flatMap(row => (row.notes ?? []).map(effect_note => ({ effect_note }))),
    effects_stated: anyMark(effects.flatMap(row => [row.effect_plan, row.effect_fact])),
    deviations: [
      ...model.deviations,
      ...model.changes.map(({ planned, actual, ...each }) => ({ ...each, plan: planned, fact: actual })),
    ].map(each => ({
      deviation_label: each.label,
      deviation_plan: each.plan,
      deviation_fact: each.fact,
      deviation_reason: each.reason,
      deviation_consent: each.consent,
    })),
    ...sectionTexts(model),
    narrative_stated:
      model.activities.some(group => group.activities.some(each => hasStated(each.narrative))) ||
      Object.values(model.sections).some(hasStated),
    ...Object.assign({}, ...statisticsKeys.map(key => statisticsData(model, key))),
    partners: model.partners.map(each => prefixed('partner', each)),
    proposals: model.proposals.map(each => prefixed('proposal', each)),
    recommendations: model.recommendations.map(each => ({
      recommendation_body: each.body,
      recommendation: each.recommendation,
      recommendation_letter: each.letter,
    })),
    sign_pages: signOff.pages,
    sign_position: signOff.position,
    sign_name: signOff.name,
    sign_date: signOff.date,
  }
}

function sectionTexts({ sections }: ReportModel) {
  return {
    deviations_text: narrative(sections.deviations),
    result: narrative(sections.result),
    goal_achievement: narrative(sections.goal_achievement),
    changes: narrative(sections.changes),
    results_concrete: narrative(sections.results_concrete),
    results_long_term: narrative(sections.results_long_term),
    results_sustainability: narrative(sections.results_sustainability),
    partners_contribution: narrative(sections.partners_contribution),
  }
}

/** Headings that the contract gives to two groups, where the plan has no title of its own for them. */
const contractGroups = {
  task: { ru: '', kk: '', en: '' },
  hearing: {
    ru: 'Итоговая публичная презентация результатов проекта в соответствии с условиями договора',
    kk: 'Шарт талаптарына сәйкес жоба нәтижелерінің қорытынды жария таныстырылымы',
    en: 'Final public presentation of the results of the project under the terms of the contract',
  },
  information: {
    ru: 'Информационная работа о ходе реализации проекта в соответствии с условиями договора (необходимо осуществление не менее 2-х публикаций в месяц)',
    kk: 'Шарт талаптарына сәйкес жобаның іске асырылу барысы туралы ақпараттық жұмыс (айына кемінде 2 жарияланым қажет)',
    en: 'Information work on the course of the project under the terms of the contract (at least 2 publications a month are required)',
  },
} as const satisfies Record<string, Words>

/** A value of words (a plan that lists channels) has no number and prints its words. */
export function printed(figure: Figure): string {
  return figure.value === null && figure.source === 'counted' ? '' : figure.text
}

const hasStated = (paragraphs: readonly Paragraph[]) =>
  paragraphs.some(({ runs }) => runs.some(run => 'figure' in run && run.figure.text.includes('*')))

const anyMark = (texts: readonly string[]) => texts.some(text => text.includes('*'))

type Activity = ReportModel['activities'][number]['activities'][number]

function activityData(activity: Activity, language: Language) {
  return {
    activity_number: activity.number,
    activity_title: activity.title,
    activity_dates: activity.dates,
    activity_places: activity.places,
    activity_participants: activity.participants
      .map(figure => beside(figure, language))
      .filter(Boolean)
      .join('\n'),
    activity_categories: activity.categories,
    activity_experts: activity.experts,
    activity_completeness: activity.completeness,
    annex_number: activity.annex.number,
    annex_documents: activity.annex.documents.map(document => ({ document })),
    narrative: narrative(activity.narrative),
  }
}

/** Persons are the column's own unit; anything else says what it is, so that nobody adds views to people. */
function beside(figure: Figure, language: Language): string {
  const text = printed(figure)
  return text === '' || figure.unit === 'person'
    ? text
    : `${text} ${unitWord(figure.unit, figure.value ?? 0, language)}`
}

/** The plan/fact table flat, one row per indicator: the form merges task and activity over their rows by `{merge}`. */
function planFactRows(model: ReportModel) {
  return model.planFact.flatMap(({ title, activities }) =>
    activities.flatMap(activity => {
      const own = {
        task: title,
        planned_activity: numbered(activity.number, activity.title),
        short_term: activity.shortTerm,
      }
      const rows = activity.indicators.map(row => ({
        ...own,
        indicator: row.subTarget ? '' : row.label,
        sub_indicator: row.subTarget ? row.label : '',
        plan: printed(row.plan),
        fact: printed(row.fact),
      }))
      // An activity without indicators is still said: its empty row is what a reader must ask about.
      return rows.length > 0 ? rows : [{ ...own, indicator: '', sub_indicator: '', plan: '', fact: '' }]
    }),
  )
}

const numbered = (number: string, title: string) => (number ? `${number}. ${title}` : title)

function effectRows(model: ReportModel) {
  return model.effects.map(row => {
    const vulnerable = row.vulnerable ? printed(row.vulnerable) : ''
    return {
      effect_number: String(row.number),
      effect_indicator: row.indicator,
      effect_unit: row.unit,
      effect_plan: printed(row.plan),
      effect_fact: `${printed(row.fact)}${vulnerable ? ` (${vulnerable})` : ''}`,
    }
  })
}

/** One table's cells by the form's columns; people outside them are said beside the table instead of being lost. */
function statisticsData(model: ReportModel, key: StatisticsKey): Record<string, string | boolean> {
  const table = model.statistics.find(each => each.key === key)
  const data: Record<string, string | boolean> = {}
  for (const column of statisticsColumns[key]) data[`${key}_${column.key}`] = ''
  const besides: string[] = []
  const texts: string[] = []
  for (const { key: columnKey, label, figure } of table?.columns ?? []) {
    const text = printed(figure)
    if (`${key}_${columnKey}` in data) data[`${key}_${columnKey}`] = text
    else if (figure.value) besides.push(`${label}: ${text}`)
    texts.push(text)
  }
  return {
    ...data,
    [`${key}_besides`]: besides.join('; '),
    [`${key}_rule`]: table?.rule ?? '',
    [`${key}_stated`]: anyMark(texts),
  }
}

/** In a sentence a number that is not known leaves a place to write on, as a paper form does. */
const blank = '____'

/** A paragraph is either text or an item of a list: the form keeps one paragraph for each look and drops the empty one. */
function narrative(paragraphs: readonly Paragraph[] | undefined) {
  return (paragraphs ?? []).map(({ runs, bullet }) => {
    const text = runs.map(run => ('figure' in run ? printed(run.figure) || blank : run.text)).join('')
    return bullet ? { text: '', bullet: text } : { text, bullet: '' }
  })
}

function prefixed(prefix: string, row: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [`${prefix}_${key}`, value]))
}
