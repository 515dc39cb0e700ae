import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import type { Work } from '#platform/jobs.ts'
import { testServices } from '../../../../tests/services.ts'
import { crowdedStory, type Office } from '../../../../tests/story.ts'
import { registerEntry } from '../../contract.ts'
import type { JournalImport } from '../../import-contract.ts'
import type { ImportTask } from '../check-import.ts'
import { takeImport } from '../take-import.ts'
import { bookOf, checked, usual, visit } from './a-book.ts'

const rows = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) =>
    visit(from + at, '05.03.2020', `Проверкина${from + at} Анна Петровна`, { 'Год рождения': 1980 }),
  )

const workOn = (
  office: Office,
  { id }: JournalImport,
  progress: Work<ImportTask>['progress'] = async () => {},
): Work<ImportTask> => ({
  id: newId(),
  organisation: office.home.organisation,
  data: { import: id, member: office.home.member.coordinator },
  signal: new AbortController().signal,
  progress,
})
const take = ({ database }: Office, work: Work<ImportTask>) => takeImport({ database, services: testServices() }, work)

type Counted = { entries: number; persons: number; claimed: number; numbers: number[]; last: number | null }
const counted = ({ look, home }: Office, office = home.office.kostanay) =>
  look(async sql => {
    const [row] = await sql<Counted[]>`
      select (select count(*) from entries where office = ${office}) as entries, (select count(*) from persons) as persons,
        (select count(*) from imported_rows) as claimed,
        array(select number from entries where office = ${office} order by number) as numbers,
        (select last from journal_counters where office = ${office} and year = 2020) as last`
    return row!
  })

crowdedStory('Stopped half-way, at any step, an import leaves nothing: no line, no card, no number', async office => {
  const book = await checked(office, await bookOf(rows(40)))
  const before = await counted(office)
  for (const stopAt of [1, 2, 3, 4]) {
    let told = 0
    const stop = async () => {
      if (++told === stopAt) throw new Error('stopped')
    }
    await assert.rejects(take(office, workOn(office, book, stop)), /stopped/)
    assert.deepEqual(await counted(office), before, `stopped when it told for the ${stopAt}. time`)
  }
  assert.deepEqual(before, { entries: 0, persons: 0, claimed: 0, numbers: [], last: null })
})

crowdedStory(
  'Two people who import the same book at once, while the desk goes on: no doubles, no gap',
  async office => {
    const same = await bookOf(rows(300))
    const [one, other] = [await checked(office, same), await checked(office, same)]
    const desk = Array.from({ length: 5 }, () =>
      office.as('lawyer').call(registerEntry, {
        input: {
          id: newId(),
          office: office.home.office.kostanay,
          channel: 'phone',
          topic: 'retail',
          question: 'Вопрос',
        },
      }),
    )
    const ended = await Promise.allSettled([
      take(office, workOn(office, one)),
      take(office, workOn(office, other)),
      ...desk,
    ])
    const [first, second] = ended
    const refused = [first!, second!].filter(({ status }) => status === 'rejected')
    assert.equal(refused.length, 1, JSON.stringify(ended.slice(0, 2)))
    assert.equal((refused[0] as PromiseRejectedResult).reason.code, 'reception.import_has_nothing_new')
    const { entries, persons, claimed, numbers, last } = await counted(office)
    assert.deepEqual([entries, persons, claimed, last], [305, 300, 300, 305])
    assert.deepEqual(
      numbers,
      Array.from({ length: 305 }, (_, at) => at + 1),
    )
  },
)

crowdedStory('Two books that share some rows, into one office at once: each row is there once', async office => {
  const rudny = [{ ...usual(office)[0]!, meaning: office.home.office.rudny }, usual(office)[1]!]
  const one = await checked(office, await bookOf(rows(60, 1)), 'coordinator', rudny)
  const other = await checked(office, await bookOf(rows(60, 31)), 'coordinator', rudny)
  await Promise.all([take(office, workOn(office, one)), take(office, workOn(office, other))])
  const { entries, numbers } = await counted(office, office.home.office.rudny)
  assert.equal(entries, 90)
  assert.deepEqual(
    numbers,
    Array.from({ length: 90 }, (_, at) => at + 1),
  )
})
