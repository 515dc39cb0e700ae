import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import {
  correctPerson,
  findDuplicates,
  findPersons,
  listPersons,
  readAccessLog,
  readPerson,
  registerPerson,
  revealPerson,
} from '../person-contract.ts'
import { dauren, natalya } from './newcomers.ts'

type Look = { permission: string; persons: string[] }
const looks = async ({ look }: Office) => [
  ...(await look(sql => sql<Look[]>`select permission, persons from looks order by at`)),
]
const registered = ({ as }: Office) => as('lawyer').call(registerPerson, { input: dauren() })

story('Who opens a card leaves a line that says so, once however often they look at it', async office => {
  const { id } = await registered(office)
  assert.deepEqual(await looks(office), [], 'who wrote the card is in the audit log')
  for (let time = 0; time < 3; time++) await office.as('intern').call(readPerson, { params: { id } })
  assert.deepEqual(await looks(office), [{ permission: 'people.person.read', persons: [id] }])
  await office.as('monitor').call(readPerson, { params: { id } })
  assert.equal((await looks(office)).length, 2, 'another member is another line')
})

story('A list and a search write down everybody whose name they showed', async office => {
  const { id } = await registered(office)
  const { id: other } = await office.as('lawyer').call(registerPerson, { input: natalya() })
  await office.as('intern').call(listPersons)
  await office.as('intern').call(findPersons, { input: { text: 'Қасым' } })
  await office.as('intern').call(findDuplicates, { input: { surname: 'Касымов' } })
  assert.deepEqual(
    (await looks(office)).map(({ persons }) => persons),
    [[id, other].toSorted(), [id]],
    'the search and the likely duplicates came by one right, to one card',
  )
})

story('Behind masks, and where nobody is found, nobody was seen', async office => {
  const { id } = await registered(office)
  await office.as('monitor').call(listPersons)
  await office.as('lawyer').call(findPersons, { input: { text: 'Оспанов' } })
  await office.as('lawyer').refused(readPerson, { params: { id: newId() } }, 404)
  await office.as('lawyer', office.neighbour).refused(readPerson, { params: { id } }, 404)
  assert.deepEqual(await looks(office), [])
})

story('Looks can be added and read, not changed, and the neighbours see none of them', async office => {
  const { id } = await registered(office)
  await office.as('intern').call(readPerson, { params: { id } })
  for (const statement of ['update looks set at = now()', 'delete from looks'])
    await assert.rejects(
      office.look(sql => sql.unsafe(statement)),
      /permission denied/,
    )
  const theirs = await office.look(sql => sql`select * from looks_at(array[${id}]::uuid[])`, office.neighbour)
  assert.equal(theirs.length, 0)
})

story('The access log of a card: who saw, wrote and revealed, in one list that can be narrowed', async office => {
  const card = await registered(office)
  const params = { id: card.id }
  await office.as('intern').call(readPerson, { params })
  await office.as('lawyer').call(revealPerson, { params, input: { field: 'phone', reason: 'Звоню об ответе' } })
  await office.as('lawyer').refused(correctPerson, { params, input: { version: 1 } }, 422)
  const log = async (search = {}) => {
    const { items } = await office.as('chair').call(readAccessLog, { params, search })
    return items.map(({ did, member, reason }) => [did, member.split(' ')[0], reason])
  }
  const [saw, revealed, wrote] = [
    ['saw', 'Төлеген', null],
    ['revealed', 'Ермекова', 'Звоню об ответе'],
    ['wrote', 'Ермекова', null],
  ]
  assert.deepEqual((await log()).toSorted(), [revealed, saw, wrote])
  assert.deepEqual(await log({ did: 'saw' }), [saw])
  assert.deepEqual(await log({ member: office.home.member.lawyer, did: 'wrote' }), [wrote])
  const today = new Date().toISOString().slice(0, 10)
  assert.equal((await log({ to: '2020-01-01' })).length, 0)
  assert.equal(
    (await log({ from: '2020-01-01', to: new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10) })).length,
    3,
  )
})

story('A long access log goes page by page without a line twice', async office => {
  const { id } = await registered(office)
  await office.look(async sql => {
    for (let line = 0; line < 120; line++)
      await sql`
        insert into looks (organisation, id, at, member, permission, persons)
        values (${office.home.organisation}, ${newId()}, '2020-06-01'::timestamptz + ${line % 7} * interval '1 hour', ${office.home.member.intern},
          'people.person.read', ${[id]}::uuid[])`
  })
  const keys: string[] = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await office
      .as('chair')
      .call(readAccessLog, { params: { id }, search: after ? { after } : {} })
    keys.push(...items.map(({ key }) => key))
    if (!next) break
    after = next
  }
  assert.deepEqual([keys.length, new Set(keys).size], [121, 121])
})
