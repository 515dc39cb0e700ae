import assert from 'node:assert/strict'
import { measure } from '#report/figures/measure.ts'
import { testServices } from '../../../tests/services.ts'
import { type Office, storyOfTheYear } from '../../../tests/story.ts'
import { listStreams } from '../contract.ts'

const services = testServices()
const counting =
  ({ look, home }: Office) =>
  async (name: string, filters: Record<string, string | boolean> = {}) => {
    const part = { fact: services.facts.get(`school.${name}`)!, filters }
    return (await look(sql => measure(sql, home.programme, [part]))).get(part)!
  }

storyOfTheYear('The demonstration’s school is counted from its records, and its identities hold', async office => {
  const { look, home } = office
  const count = counting(office)
  const [enrolled, completed, left, certificates] = await Promise.all([
    count('students'),
    count('graduates'),
    count('students', { state: 'left' }),
    count('certificates'),
  ])
  assert.deepEqual([enrolled, completed, left], [34, 17, 17])
  assert.ok(completed <= enrolled && certificates === completed, 'E13')
  const lacking = await office.as('chair').call(listStreams, { params: { programme: home.programme } })
  const owed = lacking.items.find(({ number }) => number === 1)!.lacks
  assert.deepEqual(owed, [{ kind: 'feedback', n: completed - 15 }], 'E13: forms that two completers still owe')
  const [printed, given, kept] = await Promise.all([count('flyers'), count('flyers_given'), count('flyers_kept')])
  assert.deepEqual([printed, given, kept], [400, 390, 10])
  assert.equal(printed, given + kept, 'E11')
  assert.equal(await count('handouts'), 0, 'lessons went online: nobody was there to take them')
  const single = ['streams', 'lists', 'timetables', 'curricula', 'announcements', 'materials']
  for (const name of single) assert.equal(await count(name), 1, name)
  const several = { practice: 4, internship: 4, letters: 2, photos: 13, people: 17, lessons: 12, feedback: 15 }
  for (const [name, number] of Object.entries(several)) assert.equal(await count(name), number, name)
  assert.equal(await count('letters', { answered: true }), 2)
  assert.ok((await count('flyer_reach')) > 2100)
  const attended = await look(
    sql => sql<{ lessons: number }[]>`
      select count(a.id) as lessons from students r join lessons n on n.stream = r.stream
      left join attendances a on a.event = n.id and a.person = r.person where r.completed group by r.id`,
  )
  assert.ok(attended.length === 17 && attended.every(({ lessons }) => lessons >= 9 && lessons <= 12))
  const [known] = await look(
    sql => sql<{ count: number }[]>`
      select count(*) from students r where r.completed and exists (select from entries e where e.person = r.person)`,
  )
  assert.ok(known!.count > 1, 'some were received before: people are fewer than attendances')
})
