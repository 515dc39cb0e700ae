import assert from 'node:assert/strict'
import { recordConsent, withdrawConsent } from '#people/consent-contract.ts'
import { comparePersons, mergePersons, undoMerge } from '#people/merge-contract.ts'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import { type Case, closeCase } from '../contract.ts'
import { correctStory, listStories, publishStory, readStory, type Story, tellStory } from '../story-contract.ts'
import { aCase, again, aVisit } from './a-case.ts'

const text =
  'Жительница области купила пароочиститель, который через неделю перестал греть. После претензии продавец вернул деньги.'
const told = (more: object = {}) => ({ id: newId(), language: 'ru' as const, title: 'Пароочиститель', text, ...more })

async function closedCase(office: Office): Promise<Case> {
  const { id, version } = await aCase(office)
  const input = { version, outcome: 'refund_full' as const, returnedTenge: 150_000 }
  return office.as('lawyer').call(closeCase, { params: { id }, input })
}

const agree = (office: Office, person: string) =>
  office.as('lawyer').call(recordConsent, {
    params: { id: person },
    input: { id: newId(), on: '2020-11-30', how: 'paper', things: ['processing', 'publication'] },
  })

story('A story is told of a closed case, and published with consent and without a trace of anybody', async office => {
  const lawyer = office.as('lawyer')
  const found = await closedCase(office)
  const params = { id: found.id }
  const input = told({ text: `${text} Динара Болатовна довольна, а «Алтын дән» на пр. Абая, 28 извинился.` })
  const draft = await lawyer.call(tellStory, { params, input })
  assert.deepEqual(
    draft.traces.map(trace => [trace.kind, trace.in, trace.found]),
    [
      ['name', 'text', 'Динара'],
      ['name', 'text', 'Болатовна'],
      ['name', 'text', 'Алтын дән'],
      ['address', 'text', 'пр. Абая, 28'],
    ],
  )
  assert.deepEqual(await lawyer.call(tellStory, { params, input }), draft)
  const publishing = ({ id, version }: Story) => ({ params: { id }, input: { version } })
  await lawyer.refused(publishStory, publishing(draft), 409, 'claims.story_needs_consent')
  await agree(office, found.person)
  const problem = await lawyer.refused(publishStory, publishing(draft), 409, 'claims.story_names_somebody')
  assert.match(problem.title, /«Динара», «Болатовна», «Алтын дән»/)
  const { language, title } = input
  const clean = await office
    .as('editor')
    .call(correctStory, { params: { id: draft.id }, input: { version: draft.version, language, title, text } })
  assert.deepEqual(clean.traces, [])
  await lawyer.refused(publishStory, publishing(draft), 409, 'stale_version')
  await office.as('editor').refused(publishStory, publishing(clean), 403)
  const published = await lawyer.call(publishStory, publishing(clean))
  assert.deepEqual([published.publishedOn, published.consent], ['2020-11-30', true])
  assert.ok(!published.may.includes('claims.story.publish'))
  const changed = await lawyer.call(correctStory, {
    params: { id: draft.id },
    input: { version: published.version, language, title: 'Пароочиститель и претензия', text },
  })
  assert.equal(changed.publishedOn, null, 'another text is another one to publish')
})

story('A draft is read by those who write; once it is published, by everybody', async office => {
  const { as, neighbour } = office
  const found = await closedCase(office)
  await agree(office, found.person)
  const draft = await as('lawyer').call(tellStory, { params: { id: found.id }, input: told() })
  const params = { id: draft.id }
  await as('monitor').refused(readStory, { params }, 404)
  await as('lawyer2').refused(readStory, { params }, 404)
  await as('chair', neighbour).refused(readStory, { params }, 404)
  const listed = async (name: 'monitor' | 'editor') =>
    (await as(name).call(listStories, { params: { programme: office.home.programme } })).items.length
  assert.deepEqual([await listed('monitor'), await listed('editor')], [0, 1])
  await as('lawyer').call(publishStory, { params, input: { version: draft.version } })
  assert.equal((await as('monitor').call(readStory, { params })).text, text)
  assert.equal(await listed('monitor'), 1)
})

story('No story of an open case, none twice in a language, none without words, none by who may not', async office => {
  const { as } = office
  const open = await aCase(office)
  await as('lawyer').refused(
    tellStory,
    { params: { id: open.id }, input: told() },
    409,
    'claims.story_needs_closed_case',
  )
  const params = { id: (await closedCase(office)).id }
  await as('lawyer').refused(tellStory, { params, input: told({ text: ' \u200b' }) }, 422, 'wrong_input')
  await as('lawyer').call(tellStory, { params, input: told() })
  await as('lawyer').refused(tellStory, { params, input: told() }, 409, 'claims.story_twice')
  await as('lawyer').call(tellStory, { params, input: told({ language: 'kk', title: 'Бу тазалағыш' }) })
  await as('intern').refused(tellStory, { params, input: told() }, 403)
  await as('lawyer2').refused(tellStory, { params, input: told() }, 404)
})

story('Who takes the consent back takes the story back from its readers', async office => {
  const lawyer = office.as('lawyer')
  const found = await closedCase(office)
  await agree(office, found.person)
  const { id, version } = await lawyer.call(tellStory, { params: { id: found.id }, input: told() })
  const published = await lawyer.call(publishStory, { params: { id }, input: { version } })
  await lawyer.call(withdrawConsent, {
    params: { id: found.person },
    input: { id: newId(), on: '2020-11-30', things: ['publication'] },
  })
  await office.as('monitor').refused(readStory, { params: { id } }, 404)
  assert.equal((await lawyer.call(readStory, { params: { id } })).consent, false)
  const { language, title } = published
  const input = { version: published.version, language, title, text }
  const again = await lawyer.call(correctStory, { params: { id }, input })
  const publishing = { params: { id }, input: { version: again.version } }
  await lawyer.refused(publishStory, publishing, 409, 'claims.story_needs_consent')
})

story('Two cards turn out to be one person’s: the case goes along, and back again', async office => {
  const chair = office.as('chair')
  const found = await aCase(office)
  const other = await aVisit(office)
  const [kept, merge] = [other.person!, newId()]
  const { kept: mine, other: theirs } = await chair.call(comparePersons, { params: { id: kept, other: found.person } })
  const input = { id: merge, version: mine.version, other: found.person, otherVersion: theirs.version, take: [] }
  await chair.call(mergePersons, { params: { id: kept }, input })
  assert.equal((await again(chair, found)).person, kept)
  await chair.call(undoMerge, { params: { id: kept, merge }, input: {} })
  assert.equal((await again(chair, found)).person, found.person)
})
