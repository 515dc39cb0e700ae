import assert from 'node:assert/strict'
import { type Office, story } from '../../../tests/story.ts'
import { findDuplicates, findPersons, registerPerson } from '../person-contract.ts'
import { dauren, natalya } from './newcomers.ts'

const finds = async ({ as }: Office, text: string) => {
  const { items } = await as('lawyer').call(findPersons, { input: { text } })
  return items.map(({ name, matchedBy }) => `${name.split(' ')[0]}: ${matchedBy}`)
}

story('A card is found however the name is spelt', async office => {
  await office.as('lawyer').call(registerPerson, { input: dauren() })
  await office.as('lawyer').call(registerPerson, { input: natalya() })
  for (const text of ['Қасымов', 'касымов даурен', 'KASYMOV', 'Qasymov Däuren', 'Қасымов Дәурен Маратұлы', 'Касым'])
    assert.deepEqual(await finds(office, text), ['Қасымов: name_begins'], text)
  for (const text of ['Даурен Касымов', 'Касымов Д. М.', 'Маратулы'])
    assert.deepEqual(await finds(office, text), ['Қасымов: name_contains'], text)
  for (const text of ['Касмов', 'Дауренн Касымв'])
    assert.deepEqual(await finds(office, text), ['Қасымов: name_similar'], text)
  for (const text of ['щербакова', 'Shcherbakova Natalya', 'Щербакова Наталья Федоровна'])
    assert.deepEqual(await finds(office, text), ['Щербакова: name_begins'], text)
  for (const text of ['Касымов Маратович', 'Маратович Даурен', 'маратулы қасым'])
    assert.deepEqual(await finds(office, text), ['Қасымов: name_contains'], text)
  for (const text of ['Rfcsvjd', '0fcsvjd L2ehty', 'lfehty', 'Йфыньщм'])
    assert.deepEqual(await finds(office, text), ['Қасымов: keyboard'], text)
  await office.as('lawyer').call(registerPerson, { input: natalya({ surname: 'Иванова-Петрова', phone: null }) })
  for (const text of ['иванова петрова', 'Иванова-Петр'])
    assert.deepEqual(await finds(office, text), ['Иванова-Петрова: name_begins'], text)
  assert.deepEqual(await finds(office, 'Петрова Н'), ['Иванова-Петрова: name_contains'])
  for (const text of ['Оспанов', '%', '__', '🙂', "'; drop table persons; --"])
    assert.deepEqual(await finds(office, text), [], text)
})

story('A card is found by its phone, the phone’s last digits, or the IIN', async office => {
  await office.as('lawyer').call(registerPerson, { input: dauren({ iin: '850515200109' }) })
  await office.as('lawyer').call(registerPerson, { input: natalya() })
  for (const text of ['+7 700 000 00 17', '87000000017', '8 (700) 000-00-17', '7000000017'])
    assert.deepEqual(await finds(office, text), ['Қасымов: phone'], text)
  assert.deepEqual(await finds(office, '0017'), ['Қасымов: phone_tail'])
  assert.deepEqual(await finds(office, '00-00-29'), ['Щербакова: phone_tail'])
  assert.deepEqual(await finds(office, '990017'), [], 'more digits must fit too')
  assert.deepEqual(await finds(office, '850515 200109'), ['Қасымов: iin'])
  assert.deepEqual(await finds(office, '017'), [], 'three digits would only list people at random')
})

story('Only who reads names may search: a monitor would learn whose card it is', async ({ as, neighbour }) => {
  await as('lawyer').call(registerPerson, { input: dauren() })
  for (const who of ['monitor', 'editor', 'accountant', 'teacher'] as const) {
    await as(who).refused(findPersons, { input: { text: 'Қасымов' } }, 403, 'forbidden')
    await as(who).refused(findDuplicates, { input: { surname: 'Қасымов' } }, 403, 'forbidden')
  }
  const { items } = await as('lawyer', neighbour).call(findPersons, { input: { text: 'Қасымов' } })
  assert.deepEqual(items, [], 'another organisation’s cards do not exist')
})

story('Likely the same person: the desk is told while it types, and what exactly is the same', async ({ as }) => {
  const lawyer = as('lawyer')
  const card = await lawyer.call(registerPerson, { input: dauren({ iin: '850515200109' }) })
  const reasons = async (input: object) => {
    const { items } = await lawyer.call(findDuplicates, { input })
    return items.map(({ id, reasons }) => (id === card.id ? reasons : id))
  }
  const slip = { surname: 'Касымв', givenName: 'Даурен' }
  assert.deepEqual(await reasons({ ...slip, birthYear: 1985 }), [['birth_year', 'similar_name']])
  assert.deepEqual(await reasons({ ...slip, bornOn: '1985-02-15' }), [['born_on', 'similar_name']])
  assert.deepEqual(await reasons({ surname: 'Kasymov', givenName: 'Dauren' }), [['same_name']])
  assert.deepEqual(await reasons({ surname: 'Дәурен', givenName: 'Қасымов' }), [['swapped_name']])
  assert.deepEqual(
    await reasons({ surname: 'Касымов', givenName: 'Даурен', birthYear: 1959 }),
    [],
    'a namesake of another age',
  )
  assert.deepEqual(await reasons({ iin: '850515200109' }), [['iin']])
  assert.deepEqual(await reasons({ surname: 'Қасымова', givenName: 'Әсел', phone: '8 700 000 00 17' }), [['phone']])
  const all = { surname: 'Қасымов', givenName: 'Дәурен', birthYear: 1985, iin: '850515200109', phone: '87000000017' }
  assert.deepEqual(await reasons(all), [['iin', 'phone', 'birth_year', 'same_name']])
  assert.deepEqual(await reasons({ surname: 'Қа', iin: '85', phone: '8 7' }), [], 'nothing to go by yet')
})
