import assert from 'node:assert/strict'
import { type Office, story } from '../../../tests/story.ts'
import { listPersons, readAccessLog, readPerson, registerPerson, revealPerson } from '../person-contract.ts'
import { dauren, natalya } from './newcomers.ts'

const iin = '850515200109'
const registered = ({ as }: Office) => as('lawyer').call(registerPerson, { input: dauren({ iin }) })

story('A monitor sees cards without names, days of birth and numbers', async office => {
  const { id } = await registered(office)
  await office.as('lawyer').call(registerPerson, { input: natalya({ givenName: '' }) })
  const card = await office.as('monitor').call(readPerson, { params: { id } })
  assert.deepEqual([card.name, card.names, card.bornOn], ['Д••••• Қ.', null, null])
  assert.deepEqual(
    [card.iinMask, card.phoneMask, card.birthYear, card.socialStatus],
    ['••••', '••••', 1985, 'unemployed'],
  )
  const { items } = await office.as('monitor').call(listPersons)
  assert.deepEqual(
    items.map(({ name }) => name),
    ['Щ•••••', 'Д••••• Қ.'],
    'by registration: the alphabet would tell',
  )
  assert.doesNotMatch(JSON.stringify(items), /Қасым|Дәур|Щерб|0017|0109/)
})

story('Who reveals a number says why, and the log keeps it', async office => {
  const { id } = await registered(office)
  const lawyer = office.as('lawyer')
  const reason = 'Заполняю претензию'
  assert.deepEqual(await lawyer.call(revealPerson, { params: { id }, input: { field: 'iin', reason } }), {
    id,
    field: 'iin',
    value: iin,
  })
  const { value } = await lawyer.call(revealPerson, {
    params: { id },
    input: { field: 'phone', reason: 'Звоню об ответе' },
  })
  assert.equal(value, '+77000000017')
  const { items } = await office.as('chair').call(readAccessLog, { params: { id } })
  assert.deepEqual(
    items.map(({ action, field, reason, member }) => [action, field, reason, member.split(' ')[0]]),
    [
      ['people.person.reveal', 'phone', 'Звоню об ответе', 'Ермекова'],
      ['people.person.reveal', 'iin', reason, 'Ермекова'],
      ['people.person.register', null, null, 'Ермекова'],
    ],
  )
})

story('A reveal without a right, a reason or a number is refused and shows nothing', async office => {
  const { id } = await registered(office)
  const input = { field: 'iin', reason: 'Надо' }
  for (const who of ['intern', 'monitor', 'editor'] as const)
    await office.as(who).refused(revealPerson, { params: { id }, input }, 403, 'forbidden')
  await office.as('lawyer', office.neighbour).refused(revealPerson, { params: { id }, input }, 404, 'not_found')
  await office
    .as('lawyer')
    .refused(revealPerson, { params: { id }, input: { field: 'iin', reason: ' ' } }, 422, 'wrong_input')
  await office.as('lawyer').refused(revealPerson, { params: { id }, input: { field: 'surname', reason: 'Надо' } }, 422)
  const bare = await office.as('lawyer').call(registerPerson, { input: natalya({ phone: null }) })
  const refusal = { params: { id: bare.id }, input: { field: 'phone', reason: 'Надо' } }
  await office.as('lawyer').refused(revealPerson, refusal, 409, 'people.number_not_on_card')
  for (const who of ['lawyer', 'monitor'] as const)
    await office.as(who).refused(readAccessLog, { params: { id } }, 403, 'forbidden')
})
