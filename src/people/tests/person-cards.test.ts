import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { correctPerson, listPersons, type Person, readPerson, registerPerson } from '../person-contract.ts'
import { dauren, natalya } from './newcomers.ts'

/** Numbers of the right form that belong to no living person. */
const iins = [
  '800416100254',
  '680503250034',
  '900101100014',
  '850515200109',
  '720709100011',
  '900101100500',
  '900101100512',
  '850515200019',
  '720709100200',
]

/** What the card's form sends back after a look. */
const typed = ({
  names,
  sex,
  birthYear,
  bornOn,
  socialStatus,
  vulnerableKinds,
  district,
  language,
  version,
}: Person) => ({
  language: language!,
  ...names!,
  sex,
  birthYear,
  bornOn,
  socialStatus,
  vulnerableKinds,
  district,
  version,
})

story('A card is registered, and reads as it was said', async ({ as, look }) => {
  const input = dauren({ consent: { on: '2020-11-30', how: 'paper' } })
  const card = await as('intern').call(registerPerson, { input })
  assert.equal(card.name, 'Қасымов Дәурен Маратұлы')
  assert.deepEqual([card.birthYear, card.bornOn, card.age], [1985, '1985-02-15', 35])
  assert.deepEqual([card.iinMask, card.phoneMask], [null, '•••• 0017'])
  assert.deepEqual([card.consent?.on, card.consent?.how, card.consent?.withdrawnOn], ['2020-11-30', 'paper', null])
  assert.deepEqual(card.warnings, [])
  const { warnings: _, ...read } = card
  assert.deepEqual(await as('intern').call(readPerson, { params: { id: card.id } }), { ...read })
  const [line] = await look(
    sql => sql<{ action: string; subject: string; details: unknown }[]>`select action, subject, details from audit_log`,
  )
  assert.deepEqual([line!.action, line!.subject], ['people.person.register', card.id])
  assert.doesNotMatch(JSON.stringify(line!.details), /Қасымов|Дәурен|1985-02-15|700 000/)
  const [stored] = await look(sql => sql`select phone_sealed, phone_index from persons where id = ${card.id}`)
  for (const bytes of Object.values(stored!)) assert.ok(!Buffer.from(bytes as Buffer).includes('7000000017'))
})

story('The same submit twice is one card', async ({ as, look }) => {
  const input = dauren({ iin: iins[3]! })
  const first = await as('lawyer').call(registerPerson, { input })
  assert.deepEqual(await as('lawyer').call(registerPerson, { input }), first)
  assert.deepEqual([...(await look(sql => sql`select count(*) from persons`))], [{ count: 1 }])
})

story('An IIN is checked by its check digit, and only compared with the rest', async ({ as }) => {
  for (const iin of iins) await as('lawyer').call(registerPerson, { input: natalya({ iin }) })
  for (const iin of ['821214240092', '850515200108', '85051520010', '859915200109', 'абв']) {
    const { errors } = await as('lawyer').refused(registerPerson, { input: natalya({ iin }) }, 422, 'wrong_input')
    assert.deepEqual(
      errors!.map(({ path }) => path),
      ['iin'],
      iin,
    )
  }
})

story('An IIN that says another birth date or sex only warns, and fills nothing in', async ({ as }) => {
  const input = dauren({ iin: '900101 100014', bornOn: null, birthYear: null })
  const silent = await as('lawyer').call(registerPerson, { input })
  assert.deepEqual([silent.birthYear, silent.bornOn, silent.age, silent.warnings], [null, null, null, []])
  // 2 in the seventh place: a woman born in 1885.
  const differs = await as('lawyer').call(registerPerson, { input: dauren({ iin: '850515200109' }) })
  assert.deepEqual(
    differs.warnings.map(({ code }) => code),
    ['iin_birth_differs', 'iin_sex_differs'],
  )
  assert.deepEqual([differs.bornOn, differs.sex], ['1985-02-15', 'male'])
  const corrected = { ...typed(differs), bornOn: null, birthYear: null, sex: 'female' as const }
  const again = await as('lawyer').call(correctPerson, { params: { id: differs.id }, input: corrected })
  assert.deepEqual(again.warnings, [], 'compared with the IIN that stayed on the card')
})

story('The same IIN twice is refused, and leads to the card that has it', async ({ as, neighbour }) => {
  const first = await as('lawyer').call(registerPerson, { input: dauren({ iin: iins[3]! }) })
  const second = await as('lawyer').refused(
    registerPerson,
    { input: natalya({ iin: iins[3]! }) },
    409,
    'people.iin_has_a_card',
  )
  assert.deepEqual(second.current, { id: first.id })
  const other = await as('lawyer').call(registerPerson, { input: natalya() })
  const input = { ...typed(other), iin: iins[3]! }
  await as('lawyer').refused(correctPerson, { params: { id: other.id }, input }, 409, 'people.iin_has_a_card')
  await as('lawyer', neighbour).call(registerPerson, { input: dauren({ iin: iins[3]! }) })
})

story('Names are cleaned of what nobody sees, and keep what people write', async ({ as }) => {
  const input = dauren({ surname: '\u202eҚасы\u200bмов\u2069 ', givenName: 'Дәурен 🙂', patronymic: '\ufeff' })
  const { names } = await as('lawyer').call(registerPerson, { input })
  assert.deepEqual(names, { surname: 'Қасымов', givenName: 'Дәурен 🙂', patronymic: '' })
  const empty = await as('lawyer').refused(registerPerson, { input: dauren({ surname: '\u200b \u202e' }) }, 422)
  assert.deepEqual(
    empty.errors!.map(({ path }) => path),
    ['surname'],
  )
})

story('Every wrong field is named at once', async ({ as }) => {
  const wrong = dauren({ phone: '8 700 000 00 0', bornOn: '2020-12-01', district: '3999' })
  const problem = await as('lawyer').refused(registerPerson, { input: wrong }, 422, 'wrong_input')
  assert.deepEqual(problem.errors!.map(({ path }) => path).sort(), ['bornOn', 'district', 'phone'])
  const years = await as('lawyer').refused(registerPerson, { input: dauren({ birthYear: 1986 }) }, 422)
  assert.deepEqual(
    years.errors!.map(({ path }) => path),
    ['birthYear'],
  )
  const shapes = { ...dauren(), sex: 'x', socialStatus: 'rich', vulnerableKinds: ['poor'], surprise: 1 }
  await as('lawyer').refused(registerPerson, { input: shapes }, 422, 'wrong_input')
})

story('Who corrects a card that somebody else changed meanwhile sees both', async ({ as }) => {
  const card = await as('lawyer').call(registerPerson, { input: dauren({ iin: iins[3]! }) })
  const params = { id: card.id }
  const better = await as('lawyer').call(correctPerson, {
    params,
    input: { ...typed(card), givenName: 'Даурен', phone: null },
  })
  assert.deepEqual(
    [better.version, better.name, better.iinMask, better.phoneMask],
    [2, 'Қасымов Даурен Маратұлы', '•••• 0109', null],
  )
  const late = await as('intern').refused(
    correctPerson,
    { params, input: { ...typed(card), district: '3910' } },
    409,
    'stale_version',
  )
  const { names, version } = late.current as Person
  assert.deepEqual([names!.givenName, version], ['Даурен', 2])
})

story('A card that is not there, or not ours, does not exist', async ({ as, neighbour }) => {
  const card = await as('lawyer').call(registerPerson, { input: dauren() })
  const input = typed(card)
  await as('lawyer').refused(readPerson, { params: { id: newId() } }, 404, 'not_found')
  await as('lawyer', neighbour).refused(readPerson, { params: { id: card.id } }, 404, 'not_found')
  await as('lawyer', neighbour).refused(correctPerson, { params: { id: card.id }, input }, 404, 'not_found')
  await as('lawyer').refused(readPerson, { params: { id: 'persons' } }, 422)
  for (const who of ['monitor', 'editor', 'accountant', 'teacher'] as const) {
    await as(who).refused(registerPerson, { input: dauren() }, 403, 'forbidden')
    await as(who).refused(correctPerson, { params: { id: card.id }, input }, 403, 'forbidden')
  }
  const twin = await as('lawyer', neighbour).call(registerPerson, { input: natalya({ id: card.id }) })
  assert.equal(twin.name, 'Щербакова Наталья Фёдоровна', 'the same id in another organisation is another card')
  assert.equal((await as('lawyer').call(readPerson, { params: { id: card.id } })).name, card.name)
})

story('The list goes page by page in the order of the Kazakh alphabet, and keeps to its filters', async ({ as }) => {
  const surnames = ['Әлиев', 'Алиев', 'Қасымов', 'Касымов', 'Яковлев', 'Ақын', 'Қасымов']
  for (const surname of surnames) await as('lawyer').call(registerPerson, { input: dauren({ surname }) })
  await as('lawyer').call(registerPerson, { input: natalya() })
  const seen: string[] = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await as('lawyer').call(listPersons, { search: { limit: 3, ...(after && { after }) } })
    seen.push(...items.map(({ names }) => names!.surname))
    if (!next) break
    after = next
  }
  assert.deepEqual(seen, ['Ақын', 'Алиев', 'Әлиев', 'Касымов', 'Қасымов', 'Қасымов', 'Щербакова', 'Яковлев'])
  const filtered = async (search: object) => (await as('lawyer').call(listPersons, { search })).items.length
  assert.deepEqual(
    [
      await filtered({ sex: 'female' }),
      await filtered({ status: 'unemployed' }),
      await filtered({ kind: 'low_income' }),
      await filtered({ district: '3910' }),
    ],
    [1, 7, 7, 1],
  )
})
