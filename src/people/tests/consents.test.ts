import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import {
  changeConsentText,
  draftConsentText,
  enforceConsentText,
  listConsents,
  listConsentTexts,
  printConsent,
  recordConsent,
  withdrawConsent,
} from '../consent-contract.ts'
import { readAccessLog, readPerson, registerPerson } from '../person-contract.ts'
import { suggestedConsent, suggestedTerms } from '../suggested-consent.ts'
import { dauren } from './newcomers.ts'

const registered = ({ as }: Office) => as('lawyer').call(registerPerson, { input: dauren() })
const approved = { approvedBy: 'Ермекова Д. Б.', approvedOn: '2020-03-01', grantOperator: 'НАО «Оператор»' }
const draft = (given = {}) => ({ id: newId(), parts: suggestedConsent, ...suggestedTerms, ...approved, ...given })

/** A text in force, as the head put it there. */
async function textFrom({ as }: Office, from: string, given = {}) {
  const { id, version } = await as('chair').call(draftConsentText, { input: draft(given) })
  return as('chair').call(enforceConsentText, { params: { id }, input: { from, version } })
}

story('Consent is recorded, withdrawn, and given anew; each step is in the log and in the history', async office => {
  const { id } = await registered(office)
  const params = { id }
  const lawyer = office.as('lawyer')
  const withdrawing = { id: newId(), on: '2020-11-25', things: ['processing' as const], because: 'Переехал' }
  await lawyer.refused(withdrawConsent, { params, input: withdrawing }, 409, 'people.no_consent_in_force')
  const giving = { id: newId(), on: '2020-11-20', how: 'paper' as const }
  const given = await lawyer.call(recordConsent, { params, input: giving })
  assert.deepEqual(given.consent, {
    on: '2020-11-20',
    how: 'paper',
    withdrawnOn: null,
    until: null,
    things: ['processing'],
  })
  assert.deepEqual(await lawyer.call(recordConsent, { params, input: giving }), given, 'the same submit twice')
  const early = { params, input: { ...withdrawing, on: '2020-11-19' } }
  await lawyer.refused(withdrawConsent, early, 422, 'people.consent_withdrawn_before_given')
  const withdrawn = await lawyer.call(withdrawConsent, { params, input: withdrawing })
  assert.deepEqual([withdrawn.consent!.withdrawnOn, withdrawn.consent!.things], ['2020-11-25', []])
  assert.deepEqual(
    await lawyer.call(withdrawConsent, { params, input: withdrawing }),
    withdrawn,
    'the same submit twice',
  )
  const anew = { id: newId(), on: '2020-11-30', how: 'electronic' as const }
  const { consent } = await lawyer.call(recordConsent, { params, input: anew })
  assert.deepEqual([consent!.on, consent!.how, consent!.withdrawnOn], ['2020-11-30', 'electronic', null])
  await office.as('monitor').refused(recordConsent, { params, input: anew }, 403, 'forbidden')
  await office.as('lawyer', office.neighbour).refused(recordConsent, { params, input: anew }, 404, 'not_found')
  await lawyer.refused(
    recordConsent,
    { params, input: { ...anew, id: newId(), on: '2020-12-01' } },
    422,
    'people.consent_in_future',
  )
  const { items } = await lawyer.call(listConsents, { params })
  assert.deepEqual(
    items.map(({ kind, on, because }) => [kind, on, because]),
    [
      ['given', '2020-11-30', ''],
      ['withdrawn', '2020-11-25', 'Переехал'],
      ['given', '2020-11-20', ''],
    ],
  )
  const log = await office.as('coordinator').call(readAccessLog, { params, search: { did: 'wrote' } })
  assert.ok(log.items.some(({ action }) => action === 'people.consent.withdraw'))
})

story('What one agrees to is several things, and each may be taken back by itself', async office => {
  const { id } = await registered(office)
  const params = { id }
  const lawyer = office.as('lawyer')
  const all = ['processing', 'publication', 'transfer'] as const
  await lawyer.call(recordConsent, { params, input: { id: newId(), on: '2020-11-01', how: 'paper', things: [...all] } })
  const input = { id: newId(), on: '2020-11-02', things: ['publication' as const] }
  const partly = await lawyer.call(withdrawConsent, { params, input })
  assert.deepEqual(partly.consent!.things, ['processing', 'transfer'])
  assert.equal(partly.consent!.withdrawnOn, null, 'what was taken back is not the processing')
  await lawyer.refused(withdrawConsent, { params, input: { ...input, id: newId() } }, 409, 'people.no_consent_in_force')
  const later = { id: newId(), on: '2020-11-03', how: 'oral_recorded' as const, things: ['publication' as const] }
  const more = await lawyer.call(recordConsent, { params, input: later })
  assert.deepEqual(more.consent!.things, [...all].toSorted())
  assert.equal(more.consent!.on, '2020-11-01', 'the consent to processing is the older one')
})

story('A consent is to the text that was in force on its day, and holds as long as that text says', async office => {
  const first = await textFrom(office, '2020-03-02', { termMonths: 12 })
  const second = await textFrom(office, '2020-10-01', { termMonths: 36 })
  assert.deepEqual([first.number, second.number, second.operator!.bin], [1, 2, '940140000385'])
  const { id } = await registered(office)
  const consent = async (on: string) =>
    (
      await office
        .as('lawyer')
        .call(recordConsent, { params: { id }, input: { id: newId(), on, how: 'paper', language: 'kk' } })
    ).consent
  assert.equal((await consent('2020-09-30'))!.until, '2021-09-30')
  assert.equal((await consent('2020-10-01'))!.until, '2023-10-01')
  const { items } = await office.as('lawyer').call(listConsents, { params: { id } })
  assert.deepEqual(
    items.map(({ text, language }) => [text!.number, language]),
    [
      [2, 'kk'],
      [1, 'kk'],
    ],
  )
  const texts = await office.as('lawyer').call(listConsentTexts)
  assert.deepEqual([texts.inForce, texts.items.map(({ given }) => given)], [second.id, [1, 1]])
})

story('A text is put in force approved and complete, and then never changes', async office => {
  const chair = office.as('chair')
  const { id, version } = await chair.call(draftConsentText, {
    input: draft({ approvedBy: '', approvedOn: null, grantOperator: '' }),
  })
  const params = { id }
  const { id: _, ...given } = draft()
  await chair.refused(draftConsentText, { input: draft() }, 409, 'people.consent_text_draft_is_there')
  await chair.refused(
    enforceConsentText,
    { params, input: { from: '2020-03-02', version } },
    409,
    'people.consent_text_without_operator',
  )
  const operator = await chair.call(changeConsentText, {
    params,
    input: { ...given, approvedBy: '', approvedOn: null, version },
  })
  const early = { params, input: { from: '2020-03-02', version: operator.version } }
  await chair.refused(enforceConsentText, early, 409, 'people.consent_text_not_approved')
  await chair.refused(changeConsentText, { params, input: { ...given, version } }, 409, 'stale_version')
  const ready = await chair.call(changeConsentText, { params, input: { ...given, version: operator.version } })
  await chair.refused(
    enforceConsentText,
    { params, input: { from: '2020-02-28', version: ready.version } },
    409,
    'people.consent_text_not_approved',
  )
  for (const who of ['coordinator', 'lawyer', 'monitor'] as const) {
    await office.as(who).refused(draftConsentText, { input: draft() }, 403, 'forbidden')
    await office
      .as(who)
      .refused(enforceConsentText, { params, input: { from: '2020-03-02', version: 3 } }, 403, 'forbidden')
  }
  await office
    .as('chair', office.neighbour)
    .refused(changeConsentText, { params, input: { ...given, version: 3 } }, 404)
  const inForce = await chair.call(enforceConsentText, {
    params,
    input: { from: '2020-03-02', version: ready.version },
  })
  await chair.refused(
    changeConsentText,
    { params, input: { ...given, version: inForce.version } },
    409,
    'people.consent_text_in_use',
  )
  await assert.rejects(
    office.look(sql => sql`update consent_texts set parts = '{}' where id = ${id}`),
    /never changes/,
  )
  const { id: next, version: nextVersion } = await chair.call(draftConsentText, { input: draft() })
  const sameDay = { params: { id: next }, input: { from: '2020-03-02', version: nextVersion } }
  await chair.refused(enforceConsentText, sameDay, 409, 'people.consent_text_of_that_day')
})

story('The form to sign is printed in both languages, and the log knows it', async office => {
  const { id } = await registered(office)
  const search = { language: 'ru' as const }
  await office.as('lawyer').refused(printConsent, { params: { id }, search }, 409, 'people.no_consent_text_in_force')
  await textFrom(office, '2020-03-02')
  for (const language of ['ru', 'kk'] as const) {
    const reply = await office.app.inject({
      url: `/api/persons/${id}/consent-form?language=${language}`,
      headers: { 'x-story': 'home lawyer' },
    })
    assert.deepEqual([reply.statusCode, reply.headers['content-type']], [200, 'application/pdf'])
    assert.equal(reply.rawPayload.subarray(0, 5).toString(), '%PDF-')
  }
  await office.as('monitor').refused(printConsent, { params: { id }, search }, 403, 'forbidden')
  const log = await office.as('chair').call(readAccessLog, { params: { id }, search: { did: 'printed' } })
  assert.deepEqual(
    log.items.map(({ action }) => action),
    ['people.consent.print'],
  )
  assert.equal(
    (await office.as('lawyer').call(readPerson, { params: { id } })).consent,
    null,
    'a printed form is not a signed one',
  )
})
