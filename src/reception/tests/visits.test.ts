import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { correctEntry, registerEntry } from '../contract.ts'
import { aCard, aVisit } from './a-visit.ts'

story('A line keeps the visitor of its day, whatever the card says later', async ({ as, home, look }) => {
  const person = await look(sql =>
    aCard(sql, home.organisation, { birth_year: 1960, born_on: '1960-11-30', district: '3910' }),
  )
  const register = (more: object) =>
    as('lawyer').call(registerEntry, { input: { ...aVisit(home.office.kostanay), person, ...more } })
  const said = ({ sex, age, socialStatus, district }: Awaited<ReturnType<typeof register>>) =>
    [sex, age, socialStatus, district] as const
  const first = await register({ receivedOn: '2020-11-29', sex: 'male', age: 7 })
  assert.deepEqual(said(first), ['female', 59, 'older_50_plus', '3910'], 'the card says it, not the form')
  await look(sql => sql`update persons set district = '3924', social_status = 'unemployed' where id = ${person}`)
  const told = { channel: 'phone' as const, topic: 'retail', question: 'Чек утерян.', answer: 'Разъяснено.', person }
  const params = { id: first.id }
  const corrected = await as('lawyer').call(correctEntry, {
    params,
    input: { ...told, receivedOn: '2020-11-30', version: 1 },
  })
  assert.deepEqual(said(corrected), ['female', 60, 'older_50_plus', '3910'], 'only the age follows the day')
  const nameless = await as('lawyer').call(correctEntry, {
    params,
    input: { ...told, person: null, sex: 'male', age: 31, district: '3920', receivedOn: '2020-11-30', version: 2 },
  })
  assert.deepEqual(said(nameless), ['male', 31, null, '3920'], 'nothing of the card stays with a nameless visitor')
  const again = await as('lawyer').call(correctEntry, {
    params,
    input: { ...told, receivedOn: '2020-11-30', version: 3 },
  })
  assert.deepEqual(said(again), ['female', 60, 'unemployed', '3924'])
})

story('A repeated visit continues a matter of the same visitor, and of nobody else', async ({ as, home, look }) => {
  const [person, other] = await look(sql =>
    Promise.all([aCard(sql, home.organisation), aCard(sql, home.organisation, { surname: 'Орлова' })]),
  )
  const visit = (more: object) => ({ input: { ...aVisit(home.office.kostanay), person, ...more } })
  const desk = as('coordinator')
  const first = await desk.call(registerEntry, visit({ receivedOn: '2020-11-02' }))
  const third = await desk.call(registerEntry, visit({ receivedOn: '2020-11-20', matter: first.matter }))
  assert.deepEqual([first.matter, first.visit, third.matter, third.visit], [first.id, 1, first.id, 2])
  const second = await desk.call(
    registerEntry,
    visit({ office: home.office.rudny, receivedOn: '2020-11-09', matter: first.id }),
  )
  assert.equal(second.visit, 2, 'visits are numbered by their days')
  for (const wrong of [{ person: other }, { person: null }, { matter: second.id }, { matter: newId() }])
    await desk.refused(registerEntry, visit({ matter: first.id, ...wrong }), 422, 'reception.foreign_matter')
})

story(
  'A nameless visitor is told by hand, and the other party is printed as it was called',
  async ({ as, home, look }) => {
    const institution = newId()
    await look(
      sql => sql`
      insert into institutions (organisation, id, kind, name, bin)
      values (${home.organisation}, ${institution}, 'company', 'ТОО «Дала сауда»', '961141000023')`,
    )
    const visit = {
      ...aVisit(home.office.kostanay),
      sex: 'male' as const,
      age: 44,
      vulnerableKinds: ['low_income' as const],
    }
    const entry = await as('intern').call(registerEntry, { input: { ...visit, institution } })
    assert.deepEqual([entry.sex, entry.age, entry.vulnerableKinds], ['male', 44, ['low_income']])
    assert.deepEqual([entry.otherParty, entry.otherPartyBin], ['ТОО «Дала сауда»', '961141000023'])
    await look(sql => sql`update institutions set name = 'ТОО «Дала»' where id = ${institution}`)
    const { person, receivedOn } = entry
    const corrected = await as('lawyer').call(correctEntry, {
      params: { id: entry.id },
      input: {
        channel: 'phone',
        topic: 'retail',
        question: '?',
        answer: '!',
        person,
        receivedOn,
        otherParty: entry.otherParty,
        version: 1,
      },
    })
    assert.deepEqual([corrected.institutionName, corrected.otherParty], ['ТОО «Дала»', 'ТОО «Дала сауда»'])
    const free = { ...aVisit(home.office.kostanay), otherPartyBin: '940140000385' }
    await as('intern').refused(registerEntry, { input: free }, 422, 'reception.bin_of_nobody')
    await as('intern').refused(registerEntry, { input: { ...free, otherPartyBin: '940140000386' } }, 422, 'wrong_input')
  },
)
