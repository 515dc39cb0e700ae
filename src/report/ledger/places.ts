import { type Translate, translator } from '#platform/words-book.ts'
import type { Figure, Paragraph, ReportModel } from '../model.ts'
import { formWords } from '../web/form-words.ts'
import type { LedgerSection } from './contract.ts'

/** A place of the printed form: a figure as it is printed there, or a text that somebody typed. */
export type Spot = { readonly section: LedgerSection; readonly place: string } & (
  | { readonly figure: Figure; readonly printed: string }
  | { readonly text: string }
)

type Say = Translate<(typeof formWords)['ru']>
type Cell = Figure | string | { readonly figure: Figure; readonly printed: string }

/** Section, row and column, as the form names them. */
const at = (...words: readonly string[]) => words.filter(Boolean).join(' · ')

function spot(section: LedgerSection, place: string, cell: Cell): Spot {
  if (typeof cell === 'string') return { section, place, text: cell }
  if ('printed' in cell) return { section, place, ...cell }
  return { section, place, figure: cell, printed: cell.value === null && cell.source === 'counted' ? '' : cell.text }
}

/** Every place of the operator's form where a number may stand, in the form's order. */
export function* placesOf(model: ReportModel): Generator<Spot> {
  const say = translator(formWords, model.language)
  yield* head(model, say)
  yield* activities(model, say)
  yield* planFact(model, say)
  yield* effects(model, say)
  yield* deviations(model, say)
  for (const [section, keys] of narratives)
    for (const key of keys) yield* texts(section, say(section), model.sections[key])
  yield* statistics(model, say)
  yield* tables(model, say)
}

function* head({ head, goal }: ReportModel, say: Say): Generator<Spot> {
  for (const key of ['grantee', 'topic', 'sum', 'contract', 'period', 'operator'] as const)
    yield spot('head', say(key), head[key])
  yield spot('head', say('goal'), goal)
}

function* activities({ activities: groups }: ReportModel, say: Say): Generator<Spot> {
  for (const { title, activities } of groups) {
    yield spot('activities', at(say('section1'), say('task')), title)
    for (const activity of activities) {
      const row = (column: string) => at(say('section1'), `№ ${activity.number}`, column)
      yield spot('activities', row(say('number')), activity.number)
      yield spot('activities', row(say('activity')), activity.title)
      for (const key of ['dates', 'places'] as const) yield spot('activities', row(say(key)), activity[key])
      for (const figure of activity.participants) yield spot('activities', row(say('participants')), figure)
      for (const key of ['categories', 'experts', 'completeness'] as const)
        yield spot('activities', row(say(key)), activity[key])
      yield spot('activities', row(say('annex')), say('annexNumber', { number: activity.annex.number }))
      for (const document of activity.annex.documents) yield spot('activities', row(say('annex')), document)
    }
  }
  for (const group of groups) {
    yield spot('narratives', say('narratives'), group.title)
    for (const { number, title, narrative } of group.activities) {
      const place = at(say('narratives'), `№ ${number}`)
      yield spot('narratives', place, say('activityHead', { number, title }))
      yield* texts('narratives', place, narrative)
    }
  }
}

function* planFact({ planFact: tasks }: ReportModel, say: Say): Generator<Spot> {
  for (const { title, activities } of tasks) {
    yield spot('planFact', at(say('planFact'), say('task')), title)
    for (const { number, title, shortTerm, indicators } of activities) {
      const row = (...rest: string[]) => at(say('planFact'), `№ ${number}`, ...rest)
      yield spot('planFact', row(say('taskActivities')), `${number}. ${title}`)
      yield spot('planFact', row(say('shortTerm')), shortTerm)
      for (const { label, plan, fact } of indicators) {
        yield spot('planFact', row(say('products')), label)
        yield spot('planFact', row(label, say('plan')), plan)
        yield spot('planFact', row(label, say('fact')), fact)
      }
    }
  }
}

function* effects({ effects: rows }: ReportModel, say: Say): Generator<Spot> {
  for (const { number, indicator, plan, fact, vulnerable, notes = [] } of rows) {
    const row = (column: string) => at(say('effects'), indicator, column)
    yield spot('effects', row(say('indicator')), `${number}. ${indicator}`)
    yield spot('effects', row(say('planned')), plan)
    yield spot('effects', row(say('actual')), fact)
    if (vulnerable) yield spot('effects', row(at(say('actual'), say('ofThem').replace(/:\s*$/, ''))), vulnerable)
    for (const note of notes) yield spot('effects', row(say('actual')), { figure: fact, printed: note })
  }
}

function* deviations({ deviations: rows, changes, sections }: ReportModel, say: Say): Generator<Spot> {
  for (const { label, plan, fact, planned, reached, reason, consent } of rows) {
    const row = (column = '') => at(say('deviations'), label, column)
    yield spot('deviations', row(), label)
    yield spot('deviations', row(say('deviationPlan')), { figure: planned, printed: plan })
    yield spot('deviations', row(say('deviationFact')), { figure: reached, printed: fact })
    yield spot('deviations', row(), reason)
    yield spot('deviations', row(), consent)
  }
  for (const { label, planned, actual, reason, consent } of changes)
    for (const text of [label, planned, actual, reason, consent])
      yield spot('deviations', at(say('deviations'), label), text)
  yield* texts('deviations', say('deviations'), sections.deviations)
}

const narratives = [
  ['planFact', ['result']],
  ['section2', ['goal_achievement']],
  ['section3', ['changes']],
  ['section5', ['results_concrete', 'results_long_term', 'results_sustainability']],
  ['section6', ['partners_contribution']],
] as const

function* texts(section: LedgerSection, place: string, paragraphs: readonly Paragraph[]): Generator<Spot> {
  for (const { runs } of paragraphs)
    for (const run of runs) yield spot(section, place, 'figure' in run ? run.figure : run.text)
}

function* statistics({ statistics: groups }: ReportModel, say: Say): Generator<Spot> {
  for (const { title, columns, rule } of groups) {
    for (const { label, figure } of columns) {
      yield spot('section4', at(say('section4'), title, label), figure)
      yield spot('section4', at(say('section4'), title), label)
    }
    yield spot('section4', at(say('section4'), title), rule)
  }
}

function* tables({ partners, proposals, recommendations, signOff }: ReportModel, say: Say): Generator<Spot> {
  for (const [section, rows] of Object.entries({ partners, proposals, recommendations }))
    for (const [index, cells] of rows.entries())
      for (const cell of Object.values(cells))
        yield spot(section as LedgerSection, at(say(section as 'partners'), String(index + 1)), cell)
  for (const key of ['pages', 'position', 'name', 'date'] as const)
    yield spot('signOff', at(say('signOff'), say(key)), signOff[key])
}
