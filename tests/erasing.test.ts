import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { closeEntry, correctEntry, registerEntry } from '#reception/contract.ts'
import { addStep } from '#reception/matter-contract.ts'
import { measure } from '#report/figures/measure.ts'
import { facts, holdings } from '../src/app.ts'
import { testServices } from './services.ts'
import { story, storyOfTheYear } from './story.ts'

const services = testServices()
const secret = 'Бақытова из дома 7'

storyOfTheYear('Erasing people leaves every figure as it was', async ({ home, look }) => {
  const figures = () =>
    look(async sql => {
      const asked = [...facts.values()].map(fact => ({ fact, filters: {} }))
      const values = await measure(sql, home.programme, asked)
      return asked.map(one => [one.fact.name, values.get(one)])
    })
  const before = await figures()
  const nothing = before.filter(([, value]) => value === 0).map(([name]) => name)
  // Nobody travelled or took handouts under quarantine, and offices sent no reports of their own.
  assert.deepEqual(nothing, ['reception.office_reports', 'events.trips', 'school.handouts'])
  await look(async sql => {
    const people = await sql<{ id: string }[]>`select id from persons order by id limit 40`
    for (const { id } of people) for (const holding of holdings) await holding.erase(sql, id, services)
  })
  assert.deepEqual(await figures(), before)
})

story('What a person told is gone from every version of their entries', async ({ as, home, look }) => {
  const person = newId()
  await look(
    sql => sql`
      insert into persons (organisation, id, surname, sex, social_status)
      values (${home.organisation}, ${person}, 'Бақытова', 'female', 'other')`,
  )
  const told = { channel: 'phone' as const, topic: 'retail', answer: `${secret}: разъяснено`, question: secret }
  const register = (more: object) =>
    as('lawyer').call(registerEntry, { input: { id: newId(), office: home.office.kostanay, person, ...told, ...more } })
  const [entry, unanswered, anothers] = [await register({}), await register({ answer: '' }), await register({})]
  const step = { id: newId(), kind: 'note' as const, on: '2020-11-30', text: `${secret} перезвонит` }
  await as('lawyer').call(addStep, { params: { id: entry.id }, input: step })
  await as('lawyer').call(closeEntry, { params: { id: entry.id }, input: { version: 1, outcome: 'explained' } })
  await as('lawyer').call(correctEntry, {
    params: { id: anothers.id },
    input: {
      ...told,
      person: null,
      question: 'О возврате',
      answer: 'Разъяснено',
      receivedOn: '2020-11-30',
      version: 1,
    },
  })
  const held = await look(async sql =>
    Promise.all(holdings.map(async ({ name, export: copy }) => [name, (await copy(sql, person, services)).length])),
  )
  assert.deepEqual(held, [
    ['people.person', 1],
    ['people.consents', 0],
    ['people.kinds', 0],
    ['reception.entry', 2],
    ['reception.step', 1],
    ['schedule.appointment', 0],
    ['claims.case', 0],
    ['claims.paper', 0],
    ['surveys.response', 0],
    ['events.attendance', 0],
    ['events.question', 0],
    ['events.review', 0],
    ['school.student', 0],
  ])
  await look(async sql => {
    for (const holding of holdings) await holding.erase(sql, person, services)
  })
  const left = await look(
    sql => sql<{ text: string }[]>`
      select to_jsonb(e)::text as text from entries e union all select line::text from entry_revisions
      union all select body from matter_steps union all select to_jsonb(p)::text from persons p`,
  )
  assert.deepEqual(
    left.filter(({ text }) => text.includes('Бақытова')),
    [],
  )
  const lines = await look(
    sql => sql<{ question: string; answer: string; counts: boolean }[]>`
      select question, answer, counts from entries where person = ${person} order by counts`,
  )
  assert.deepEqual(
    [...lines],
    [
      { question: '•', answer: '', counts: false },
      { question: '•', answer: '•', counts: true },
    ],
  )
  assert.equal(unanswered.notCounted[0], 'no_answer')
})
