import { formatsOf } from '#platform/formats.ts'
import type { Cell, SheetColumn, WrittenSheet } from '#platform/sheets/written-sheet.ts'
import { translator } from '#platform/words-book.ts'
import type { Figure, ReportModel } from '../model.ts'
import { formWords } from '../web/form-words.ts'
import { ledgerWords } from '../web/ledger-words.ts'

type Table = { readonly columns: readonly SheetColumn[]; readonly rows: readonly (readonly Cell[])[] }

/**
 * Every table of the report as a sheet of one workbook. A figure is a number to be counted with, and beside it stands
 * as it is printed: with its words, groups and the mark of what is stated.
 */
export function reportSheets(model: ReportModel): WrittenSheet[] {
  const say = translator(formWords, model.language)
  const name = translator(ledgerWords, model.language)
  const { unit } = formatsOf(model.language)
  const words = (heading: string, width = 30): SheetColumn => ({ heading, width })
  const number = (heading: string): SheetColumn => ({ heading, kind: 'number', width: 14 })
  const figured = (heading: string): SheetColumn[] => [
    number(heading),
    words(`${heading}, ${name('printed').toLowerCase()}`, 24),
  ]
  const of = (figure: Figure | undefined): Cell[] => [figure?.value ?? null, figure?.text ?? null]

  const activities: Table = {
    columns: [
      words(say('task'), 40),
      words(say('number'), 6),
      words(say('activity'), 50),
      words(say('dates')),
      words(say('places'), 40),
      ...figured(say('participants')),
      words(say('unit'), 16),
      words(say('categories')),
      words(say('experts')),
      words(say('completeness')),
      words(say('annex'), 60),
    ],
    rows: model.activities.flatMap(group =>
      group.activities.flatMap(activity => {
        const about = [group.title, activity.number, activity.title, activity.dates, activity.places]
        const rest = [activity.categories, activity.experts, activity.completeness, activity.annex.documents.join('; ')]
        const participants = activity.participants.length > 0 ? activity.participants : [undefined]
        // Other units stand in rows of their own: what is in one column can be added up.
        return participants.map(figure => [...about, ...of(figure), figure ? unit(figure.unit) : null, ...rest])
      }),
    ),
  }
  const planFact: Table = {
    columns: [
      words(say('task'), 40),
      words(say('number'), 6),
      words(say('taskActivities'), 50),
      words(say('shortTerm'), 40),
      words(name('figure'), 12),
      words(say('products'), 50),
      words(say('unit'), 16),
      ...figured(say('plan')),
      ...figured(say('fact')),
    ],
    rows: model.planFact.flatMap(task =>
      task.activities.flatMap(activity =>
        activity.indicators.map(({ code, label, plan, fact, subTarget }) => [
          ...[task.title, activity.number, activity.title, activity.shortTerm, code],
          ...[subTarget ? `– ${label}` : label, unit(fact.unit), ...of(plan), ...of(fact)],
        ]),
      ),
    ),
  }
  const effects: Table = {
    columns: [
      number(say('number')),
      words(say('indicator'), 60),
      words(say('unit'), 20),
      ...figured(say('planned')),
      ...figured(say('actual')),
      ...figured(say('ofThem').replace(/:\s*$/, '')),
    ],
    rows: model.effects.map(row => [
      ...[row.number, row.indicator, row.unit],
      ...[...of(row.plan), ...of(row.fact), ...of(row.vulnerable)],
    ]),
  }
  const deviations: Table = {
    columns: [
      words(name('figure'), 12),
      words(say('indicator'), 50),
      words(say('plan'), 16),
      ...figured(say('fact')),
      words(say('deviations'), 70),
      words(say('letter'), 40),
    ],
    rows: [
      ...model.deviations.map(each => [
        ...[each.indicator, each.label, each.plan, ...of(each.reached)],
        ...[each.reason, each.consent],
      ]),
      ...model.changes.map(each => [
        ...['', `${each.label}: ${each.actual}`, each.planned, ...of(undefined)],
        ...[each.reason, each.consent],
      ]),
    ],
  }
  const statistics: Table = {
    columns: [words(say('section4'), 40), words(say('categories'), 50), ...figured(say('participants'))],
    rows: model.statistics.flatMap(({ title, columns }) =>
      columns.map(({ label, figure }) => [title, label, ...of(figure)]),
    ),
  }
  const typed = <Row extends Readonly<Record<string, string>>>(
    rows: readonly Row[],
    columns: readonly [keyof Row & string, string][],
  ): Table => ({
    columns: columns.map(([, heading]) => words(heading, 40)),
    rows: rows.map(row => columns.map(([key]) => row[key]!)),
  })
  const partners = typed(model.partners, [
    ['name', say('partnerName')],
    ['role', say('role')],
    ['contacts', say('contacts')],
    ['note', say('note')],
  ])
  const proposals = typed(model.proposals, [
    ['number', say('number')],
    ['name', say('proposalName')],
    ['justification', say('justification')],
    ['goal', say('proposalGoal')],
    ['tasks', say('tasks')],
    ['description', say('description')],
    ['sum', say('proposalSum')],
    ['geography', say('geography')],
    ['results', say('results')],
    ['direction', say('direction')],
  ])
  const recommendations = typed(model.recommendations, [
    ['body', say('body')],
    ['recommendation', say('recommendation')],
    ['letter', say('letter')],
  ])
  return Object.entries({
    activities,
    planFact,
    effects,
    deviations,
    section4: statistics,
    partners,
    proposals,
    recommendations,
  }).map(([key, table]) => ({ name: name(key as 'activities'), ...table }))
}
