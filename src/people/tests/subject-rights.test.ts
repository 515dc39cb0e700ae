import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { listEntries, registerEntry } from '#reception/contract.ts'
import { type Office, story } from '../../../tests/story.ts'
import { draftConsentText, enforceConsentText, recordConsent, withdrawConsent } from '../consent-contract.ts'
import { mergePersons, undoMerge } from '../merge-contract.ts'
import {
  correctPerson,
  findPersons,
  listPersons,
  readAccessLog,
  readPerson,
  registerPerson,
  revealPerson,
} from '../person-contract.ts'
import { erasePerson, exportPerson, listDueErasures, lockPerson } from '../subject-contract.ts'
import { suggestedConsent } from '../suggested-consent.ts'
import { dauren, natalya } from './newcomers.ts'

const iin = '850515200109'
const reason = 'Отзыв согласия от 20.11.2020'
const registered = ({ as }: Office, given = {}) =>
  as('lawyer').call(registerPerson, { input: dauren({ iin, ...given }) })

const visited = ({ as, home }: Office, person: string) =>
  as('lawyer').call(registerEntry, {
    input: {
      id: newId(),
      office: home.office.kostanay,
      channel: 'phone',
      topic: 'retail',
      question: 'Сосед Оспанов продал неисправный насос',
      answer: 'Разъяснено',
      person,
    },
  })

/** The consent of a card, given and taken back again. */
async function takenBack({ as }: Office, id: string, on = '2020-11-20') {
  const params = { id }
  await as('lawyer').call(recordConsent, { params, input: { id: newId(), on: '2020-11-01', how: 'paper' } })
  return as('lawyer').call(withdrawConsent, {
    params,
    input: { id: newId(), on, things: ['processing'], because: 'Переехал' },
  })
}

story('A person gets a copy of everything, in words and as data, and the log says who made it', async office => {
  const { id } = await registered(office)
  await visited(office, id)
  const copy = async (format: string) => {
    const reply = await office.app.inject({
      method: 'POST',
      url: `/api/persons/${id}/copy`,
      headers: { 'x-story': 'home coordinator' },
      payload: { format, language: 'ru', reason: 'Просьба человека' },
    })
    assert.equal(reply.statusCode, 200, reply.body)
    return reply
  }
  const data = (await copy('json')).json()
  assert.deepEqual(
    [data['people.person'][0].iin, data['people.person'][0].phone, data['reception.entry'][0].question],
    [iin, '+77000000017', 'Сосед Оспанов продал неисправный насос'],
  )
  assert.ok(data.accessLog.some(({ action }: { action: string }) => action === 'reception.entry.register'))
  assert.equal((await copy('pdf')).rawPayload.subarray(0, 5).toString(), '%PDF-')
  const { items } = await office.as('chair').call(readAccessLog, { params: { id }, search: { did: 'exported' } })
  assert.deepEqual(
    items.map(({ reason }) => reason),
    ['Просьба человека', 'Просьба человека'],
  )
  const input = { format: 'json', language: 'ru', reason: 'Просьба' }
  for (const who of ['lawyer', 'intern', 'monitor'] as const)
    await office.as(who).refused(exportPerson, { params: { id }, input }, 403, 'forbidden')
  await office.as('chair', office.neighbour).refused(exportPerson, { params: { id }, input }, 404, 'not_found')
})

story('An erased person is a line of statistics: nothing names them, and what is counted stays', async office => {
  const card = await registered(office)
  const other = await office
    .as('lawyer')
    .call(registerPerson, { input: dauren({ surname: 'Касимов', phone: '+7 700 000 00 31' }) })
  await office.as('lawyer').call(mergePersons, {
    params: { id: card.id },
    input: {
      id: newId(),
      version: 1,
      other: other.id,
      otherVersion: 1,
      take: ['phone'],
      because: 'Одна и та же Қасымова',
    },
  })
  const entry = await visited(office, card.id)
  const withdrawn = await takenBack(office, card.id)
  const given = { params: { id: card.id }, input: { version: withdrawn.version, reason, typed: 'қасымов' } }
  const erased = await office.as('coordinator').call(erasePerson, given)
  assert.deepEqual([erased.name, erased.names, erased.bornOn, erased.language], ['данные удалены', null, null, null])
  assert.deepEqual(
    [erased.sex, erased.birthYear, erased.socialStatus, erased.vulnerableKinds, erased.district, erased.erasedOn],
    ['male', 1985, 'unemployed', ['low_income'], '3924', '2020-11-30'],
  )
  assert.equal(
    (await office.as('chair').call(readPerson, { params: { id: card.id }, language: 'kk' })).name,
    'данные удалены',
  )
  const left = await office.look(async sql => {
    const tables = [
      'persons',
      'person_merges',
      'name_words',
      'consents',
      'consent_withdrawals',
      'kind_marks',
      'entries',
      'audit_log',
    ]
    const texts = await Promise.all(
      tables.map(table => sql<{ text: string }[]>`select to_jsonb(t)::text as text from ${sql(table)} t`),
    )
    return texts
      .flat()
      .map(({ text }) => text)
      .join('\n')
  })
  assert.doesNotMatch(left, /[ҚК]ас[ыи]мов|Дәурен|kas[iy]mov|dauren|Маратұлы|1985-02-15|Переехал|Оспанов продал/i)
  const { items } = await office.as('chair').call(listEntries, { params: { programme: office.home.programme } })
  assert.deepEqual(
    items.map(({ id, person, personName }) => [id, person, personName]),
    [[entry.id, card.id, 'данные удалены']],
  )
  const log = await office.as('chair').call(readAccessLog, { params: { id: card.id }, search: { did: 'wrote' } })
  assert.deepEqual([log.items[0]!.action, log.items[0]!.reason], ['people.person.erase', reason])
})

story('Nobody is erased by a slip, by the desk, or twice; and nothing can be written for them again', async office => {
  const { id, version } = await registered(office)
  const params = { id }
  const input = { version, reason, typed: 'Қасымов' }
  const chair = office.as('chair')
  const slip = await chair.refused(erasePerson, { params, input: { ...input, typed: 'Касымов' } }, 422, 'wrong_input')
  assert.deepEqual(
    slip.errors!.map(({ path }) => path),
    ['typed'],
  )
  await chair.refused(erasePerson, { params, input: { ...input, version: 7 } }, 409, 'stale_version')
  await chair.refused(erasePerson, { params, input: { ...input, reason: ' ' } }, 422, 'wrong_input')
  for (const who of ['lawyer', 'intern', 'monitor'] as const)
    await office.as(who).refused(erasePerson, { params, input }, 403)
  await office.as('chair', office.neighbour).refused(erasePerson, { params, input }, 404)
  await chair.call(erasePerson, { params, input })
  await chair.refused(erasePerson, { params, input: { ...input, version: version + 1 } }, 409, 'people.card_is_erased')
  const consent = { id: newId(), on: '2020-11-30', how: 'paper' as const }
  await office.as('lawyer').refused(recordConsent, { params, input: consent }, 409, 'people.card_is_erased')
  await office.as('lawyer').refused(
    registerEntry,
    {
      input: {
        id: newId(),
        office: office.home.office.kostanay,
        channel: 'phone',
        topic: 'retail',
        question: 'Вопрос',
        person: id,
      },
    },
    409,
    'people.card_is_erased',
  )
  assert.deepEqual((await office.as('lawyer').call(listPersons)).items, [], 'the list shows cards in use')
  assert.equal((await chair.call(listPersons, { search: { state: 'erased' } })).items.length, 1)
  await office.as('lawyer').call(registerPerson, { input: dauren({ iin }) })
})

story('A word of a name that others have stays to be found', async office => {
  const { id, version } = await registered(office)
  await office.as('lawyer').call(registerPerson, { input: dauren({ givenName: 'Әсел', sex: 'female', phone: null }) })
  await office.as('chair').call(erasePerson, { params: { id }, input: { version, reason, typed: 'Қасымов' } })
  const words = await office.look(sql => sql<{ word: string }[]>`select word from name_words order by word`)
  assert.deepEqual(
    words.map(({ word }) => word),
    ['asel', 'kasimov', 'maratuli'],
  )
  const { items } = await office.as('lawyer').call(findPersons, { input: { text: 'Касмов' } })
  assert.equal(items.length, 1)
})

story(
  'What a law orders to keep is locked: leads see it, nobody works with it, a new consent opens it',
  async office => {
    const { id } = await registered(office)
    const params = { id }
    const input = { because: 'Обязательство по иску до 2025 года', until: '2020-11-29', version: 1 }
    await office.as('lawyer').call(recordConsent, { params, input: { id: newId(), on: '2020-11-01', how: 'paper' } })
    await office.as('chair').refused(lockPerson, { params, input }, 409, 'people.consent_is_in_force')
    await office
      .as('lawyer')
      .call(withdrawConsent, { params, input: { id: newId(), on: '2020-11-20', things: ['processing'] } })
    await office.as('lawyer').refused(lockPerson, { params, input }, 403, 'forbidden')
    await office.as('chair').refused(lockPerson, { params, input: { ...input, version: 9 } }, 409, 'stale_version')
    const locked = await office.as('chair').call(lockPerson, { params, input })
    assert.deepEqual(locked.locked, { on: '2020-11-30', until: '2020-11-29', because: input.because })
    assert.equal(locked.name, 'Қасымов Дәурен Маратұлы')
    const desk = await office.as('lawyer').call(readPerson, { params })
    assert.deepEqual([desk.name, desk.bornOn, desk.phoneMask], ['Д••••• Қ.', null, '••••'])
    assert.equal(desk.locked!.because, '', 'the note may tell of the case')
    for (const text of ['Қасымов', iin])
      assert.deepEqual((await office.as('lawyer').call(findPersons, { input: { text } })).items, [])
    assert.equal((await office.as('chair').call(findPersons, { input: { text: 'Қасымов' } })).items.length, 1)
    const { names, sex, socialStatus, version } = locked
    const correction = { ...names!, sex, socialStatus, version }
    await office.as('lawyer').refused(correctPerson, { params, input: correction }, 409, 'people.card_is_locked')
    await office
      .as('lawyer')
      .refused(revealPerson, { params, input: { field: 'iin', reason: 'Надо' } }, 409, 'people.card_is_locked')
    const due = await office.as('chair').call(listDueErasures)
    assert.deepEqual(
      due.items.map(({ why, since }) => [why, since]),
      [['lock_over', '2020-11-29']],
    )
    const anew = { id: newId(), on: '2020-11-30', how: 'paper' as const }
    assert.equal((await office.as('lawyer').call(recordConsent, { params, input: anew })).locked, null)
  },
)

story('Who is to be erased stands in a list with its last day, the oldest first', async office => {
  const text = {
    id: newId(),
    parts: suggestedConsent,
    termMonths: 3,
    eraseDays: 10,
    approvedBy: 'Юрист',
    approvedOn: '2020-03-01',
    grantOperator: 'Оператор',
  }
  const { version } = await office.as('chair').call(draftConsentText, { input: text })
  await office.as('chair').call(enforceConsentText, { params: { id: text.id }, input: { from: '2020-03-02', version } })
  const withdrawn = await registered(office)
  await takenBack(office, withdrawn.id)
  const over = await office
    .as('lawyer')
    .call(registerPerson, { input: natalya({ consent: { on: '2020-08-15', how: 'paper' } }) })
  await office
    .as('lawyer')
    .call(registerPerson, { input: natalya({ surname: 'Яковлева', consent: { on: '2020-11-15', how: 'paper' } }) })
  const pages = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await office
      .as('coordinator')
      .call(listDueErasures, { search: { limit: 1, ...(after && { after }) } })
    pages.push(...items.map(({ person, why, since, due }) => [person.id, why, since, due]))
    if (!next) break
    after = next
  }
  assert.deepEqual(pages, [
    [over.id, 'term_over', '2020-11-15', '2020-11-15'],
    [withdrawn.id, 'withdrawn', '2020-11-20', '2020-11-30'],
  ])
  assert.deepEqual((await office.as('chair', office.neighbour).call(listDueErasures)).items, [])
  await office.as('lawyer').refused(listDueErasures, {}, 403, 'forbidden')
  const filtered = async (consent: 'in_force' | 'none' | 'over') =>
    (await office.as('lawyer').call(listPersons, { search: { consent } })).items.length
  assert.deepEqual([await filtered('in_force'), await filtered('over'), await filtered('none')], [1, 2, 0])
})

story('Merging with an erased card can be undone no more', async office => {
  const card = await registered(office)
  const other = await office.as('lawyer').call(registerPerson, { input: natalya() })
  const merge = { id: newId(), version: 1, other: other.id, otherVersion: 1, take: [] }
  await office.as('lawyer').call(mergePersons, { params: { id: card.id }, input: merge })
  await office
    .as('chair')
    .call(erasePerson, { params: { id: card.id }, input: { version: 2, reason, typed: 'Қасымов' } })
  await office
    .as('lawyer')
    .refused(undoMerge, { params: { id: card.id, merge: merge.id }, input: {} }, 409, 'people.card_is_erased')
})
