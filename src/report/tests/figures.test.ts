import assert from 'node:assert/strict'
import { type FactRow, isAverage } from '#platform/fact.ts'
import { testServices } from '../../../tests/services.ts'
import { type Office, storyOfTheYear } from '../../../tests/story.ts'
import { listFigures, readBoard, readFigure, readReport } from '../contract.ts'
import type { Figure } from '../model.ts'

const services = testServices()

/** Every row behind a part of a figure, page by page. */
async function everyRow(office: Office, name: string, part: number, limit = 200): Promise<FactRow[]> {
  const rows: FactRow[] = []
  let after: string | undefined
  do {
    const page = await office.as('coordinator').call(readFigure, {
      params: { programme: office.home.programme, name },
      search: { part, limit, ...(after && { after }) },
    })
    rows.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return rows
}

/** The counted addends of a figure with their values; a figure of one part is its own addend. */
const countedParts = ({ parts, value, source }: Figure) =>
  (parts ?? [{ value, source }]).flatMap((part, index) =>
    part.source === 'counted' && part.value !== null ? [{ index, value: part.value }] : [],
  )

storyOfTheYear('Behind every counted number stand exactly as many rows as it says', async office => {
  const { items } = await office.as('coordinator').call(listFigures, { params: { programme: office.home.programme } })
  let opened = 0
  for (const { figure } of items) {
    for (const { index, value } of countedParts(figure)) {
      const rows = await everyRow(office, figure.name, index)
      const sum = rows.reduce((total, row) => total + (row.amount ?? 0), 0)
      const averaged = services.facts.get(figure.fact ?? '')
      const number = averaged && isAverage(averaged) ? Math.round(sum / rows.length) : sum
      assert.equal(rows.some(({ amount }) => amount !== null) ? number : rows.length, value, figure.name)
      assert.equal(new Set(rows.map(row => row.record)).size, rows.length, `${figure.name} lists a record twice`)
      opened++
    }
  }
  assert.ok(opened > 40, `${opened} counted parts were opened`)
})

storyOfTheYear('Small pages give the same rows, and the first one says how many there are', async office => {
  const [large, small] = [await everyRow(office, 'I05', 0), await everyRow(office, 'I05', 0, 7)]
  assert.deepEqual(small, large)
  const params = { programme: office.home.programme, name: 'I05' }
  const first = await office.as('monitor').call(readFigure, { params, search: { limit: 5 } })
  assert.deepEqual(first.total, { rows: large.length, amount: null, averaged: false })
  const money = await office
    .as('monitor')
    .call(readFigure, { params: { ...params, name: 'reception.money_returned' }, search: { limit: 5 } })
  assert.equal(money.total?.amount, money.figure.value)
})

storyOfTheYear('A stated number wears its mark and its source everywhere; a counted one never', async office => {
  const { items } = await office.as('monitor').call(listFigures, { params: { programme: office.home.programme } })
  for (const { figure } of items.filter(each => each.figure.name !== 'sum' && each.figure.value !== null)) {
    assert.equal(figure.text.endsWith('*'), figure.source === 'stated', figure.name)
    const stated = figure.parts?.filter(part => part.source === 'stated')
    if (figure.source === 'stated')
      assert.ok(stated?.every(part => part.statedSource) ?? figure.statedSource, figure.name)
    if (stated?.length) assert.equal(figure.source, 'stated', 'a sum is stated as soon as a part is')
    if (figure.parts)
      assert.equal(
        figure.parts.reduce((sum, part) => sum + (part.value ?? 0), 0),
        figure.value,
      )
  }
})

storyOfTheYear('The statistics tables each sum to the participants', async office => {
  const report = await office.as('monitor').call(readReport, { params: { programme: office.home.programme } })
  for (const { key, columns } of report.statistics) {
    const [total, ...classes] = columns.map(({ figure }) => figure.value ?? 0)
    assert.equal(
      classes.reduce((sum, value) => sum + value, 0),
      total,
      key,
    )
  }
})

storyOfTheYear('A plan and the grant’s sum open as well, with the letter that changed them', async office => {
  const open = (name: string) =>
    office.as('monitor').call(readFigure, { params: { programme: office.home.programme, name } })
  assert.match((await open('plan.I05')).figure.text, /^не менее 200/)
  assert.match((await open('plan.I26')).figure.formula, /письмом оператора № 01-14\/198/)
  assert.equal((await open('sum')).figure.value, 3_245_462)
})

storyOfTheYear('A name that is nobody’s, and another association’s programme, do not exist', async office => {
  const programme = office.home.programme
  await office.as('chair').refused(readFigure, { params: { programme, name: 'I99' } }, 404)
  await office.as('chair').refused(readFigure, { params: { programme, name: 'plan.I99' } }, 404)
  const stranger = office.as('chair', office.neighbour)
  await stranger.refused(readFigure, { params: { programme, name: 'I05' } }, 404)
  await stranger.refused(readReport, { params: { programme } }, 404)
  await stranger.refused(readBoard, { params: { programme } }, 404)
  await stranger.refused(listFigures, { params: { programme } }, 404)
})

storyOfTheYear('People behind a number are named to those who may read names, and masked to the rest', async office => {
  const params = { programme: office.home.programme, name: 'reception.people' }
  const [seen] = (await office.as('lawyer').call(readFigure, { params })).items
  const [masked] = (await office.as('monitor').call(readFigure, { params })).items
  assert.equal(seen!.record, masked!.record)
  assert.match(masked!.label, /•/)
  assert.doesNotMatch(seen!.label, /•/)
})

storyOfTheYear('The board shows the same numbers as the report, with the state of each promise', async office => {
  const params = { programme: office.home.programme }
  const board = await office.as('monitor').call(readBoard, { params })
  const report = await office.as('monitor').call(readReport, { params })
  assert.deepEqual(board.tasks, report.planFact)
  assert.deepEqual(board.blocking, report.blocking)
  assert.equal(board.elapsed, 1)
  const rows = board.tasks.flatMap(task => task.activities.flatMap(activity => activity.indicators))
  assert.equal(rows.find(({ code }) => code === 'I26')?.state, 'replaced')
  assert.ok(board.participants.every(({ row }) => row.state === 'done'))
  const months = board.months.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)
  assert.equal(months, rows.find(({ code }) => code === 'I05')?.fact.value)
})
