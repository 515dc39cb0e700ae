import { translator } from '#platform/words-book.ts'
import type { Indicator } from '#programme/plan-contract.ts'
import { planText } from '#programme/rules.ts'
import type { Printing } from '../build-model.ts'
import type { Figure, ReportModel } from '../model.ts'
import { taskTitle } from '../sections/activities.ts'
import { planFigure } from '../sections/plan-fact.ts'
import { formWords } from '../web/form-words.ts'
import { element, narrative, type Xml } from './xml.ts'

/** A document that anybody can open: only those have a place among public data. */
export type PublicDocument = { readonly title: string; readonly url: string; readonly datedOn: string | null }

export type Published = {
  readonly print: Printing
  readonly model: ReportModel
  /** By the indicator that they prove. */
  readonly documents: ReadonlyMap<string, readonly PublicDocument[]>
}

/** Codes of IATI's own lists. */
const [OUTPUT, OUTCOME] = ['1', '2']
const UNIT = '1'
const RESULTS_DOCUMENT = 'A08'

/** A task of the plan is a result, and so are the social and economic effects together; without an indicator there is none. */
export function results({ print, model, documents }: Published): Xml[] {
  const { plan } = print.parts
  const tasks = plan.tasks.map(task => {
    const activities = plan.activities.filter(activity => activity.task === task.id).map(({ id }) => id)
    const indicators = plan.indicators.filter(({ activity }) => activity !== null && activities.includes(activity))
    return { type: OUTPUT, title: taskTitle(print, task), indicators }
  })
  const effects = plan.indicators.filter(({ effect }) => effect !== null)
  return [...tasks, { type: OUTCOME, title: translator(formWords, print.language)('effects'), indicators: effects }]
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ type, title, indicators }) =>
      element(
        'result',
        { type, 'aggregation-status': 'false' },
        element('title', {}, narrative(title)),
        indicators.map(indicator => indicatorXml(indicator, print, model, documents.get(indicator.id) ?? [])),
      ),
    )
}

function indicatorXml(
  indicator: Indicator,
  print: Printing,
  model: ReportModel,
  documents: readonly PublicDocument[],
): Xml {
  const { plan } = print.parts
  const fact = print.figure(indicator.code)!
  const planned = planFigure(print, indicator)
  // «Из них» stands inside another number: a reader of the data must not add the two.
  const within = plan.indicators.find(({ id }) => id === indicator.parent)
  return element(
    'indicator',
    { measure: UNIT, ascending: 'true', 'aggregation-status': 'false' },
    element('title', {}, narrative(indicator.label)),
    element('description', {}, narrative([fact.formula, within && `⊂ ${within.label}`].filter(Boolean).join(' '))),
    documents.map(documentLink),
    element(
      'period',
      {},
      element('period-start', { 'iso-date': plan.startsOn }),
      element('period-end', { 'iso-date': plan.endsOn }),
      planned.value === null ? [] : numbered('target', planned.value, [], planText(indicator, print.language)),
      fact.value === null ? [] : numbered('actual', fact.value, [], stated(fact)),
      indicator.effect === 'direct_beneficiaries' && !indicator.parent ? byClasses(model) : [],
    ),
  )
}

type Dimension = readonly [name: string, value: string]

const numbered = (name: 'target' | 'actual', value: number, dimensions: readonly Dimension[], comment: string): Xml =>
  element(
    name,
    { value },
    dimensions.map(([name, value]) => element('dimension', { name, value })),
    comment ? element('comment', {}, narrative(comment)) : [],
  )

const stated = ({ source, statedSource }: Figure) => (source === 'stated' ? (statedSource ?? '') : '')

const dimensions = { sex: 'sex', status: 'social status', age: 'age' } as const
const sexes: Readonly<Record<string, string>> = { men: 'male', women: 'female' }

/** The same people by sex, age and status: each table sums to the number above it. */
const byClasses = ({ statistics }: ReportModel): Xml[] =>
  statistics.flatMap(({ key, columns }) =>
    columns
      .filter(column => column.key !== 'total' && column.figure.value !== null)
      .map(({ key: name, label, figure }) => {
        const value = key === 'sex' ? sexes[name]! : key === 'age' ? name.replace('_', '-') : name
        return numbered('actual', figure.value!, [[dimensions[key], value]], label)
      }),
  )

const documentLink = ({ title, url, datedOn }: PublicDocument): Xml =>
  element(
    'document-link',
    { format: 'text/html', url },
    element('title', {}, narrative(title)),
    element('category', { code: RESULTS_DOCUMENT }),
    datedOn ? element('document-date', { 'iso-date': datedOn }) : [],
  )
