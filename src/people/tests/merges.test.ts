import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { referencesTo } from '#platform/references.ts'
import { listEntries } from '#reception/contract.ts'
import { story } from '../../../tests/story.ts'
import { recordConsent } from '../consent-contract.ts'
import { comparePersons, dismissDuplicate, listMerges, mergePersons } from '../merge-contract.ts'
import { correctPerson, findDuplicates, findPersons, listPersons, readPerson } from '../person-contract.ts'

import { merging, registered, twoCards, visit } from './two-cards.ts'

story('Two cards are compared before anything is done, and nothing of the numbers is shown', async office => {
  const [kept, other] = await twoCards(office)
  await visit(office, other!.id)
  const compared = await office.as('lawyer').call(comparePersons, { params: { id: kept!.id, other: other!.id } })
  assert.deepEqual(compared.differing, [
    'surname',
    'givenName',
    'patronymic',
    'birth',
    'iin',
    'phone',
    'district',
    'vulnerableKinds',
    'language',
  ])
  assert.deepEqual(
    compared.moves.map(({ count }) => count),
    [1, 1],
    'the visit, and the mark of a kind',
  )
  assert.doesNotMatch(JSON.stringify(compared), /850515200109|70000000017/)
  for (const who of ['intern', 'monitor', 'editor'] as const)
    await office.as(who).refused(comparePersons, { params: { id: kept!.id, other: other!.id } }, 403, 'forbidden')
})

story(
  'The kept card takes what was decided, everything written of the other one, and the other one’s address',
  async office => {
    const [kept, other] = await twoCards(office)
    const entry = await visit(office, other!.id)
    await office
      .as('lawyer')
      .call(recordConsent, { params: { id: other!.id }, input: { id: newId(), on: '2020-11-02', how: 'paper' } })
    const given = merging(kept!, other!, {
      take: ['iin', 'birth', 'district'],
      allKinds: true,
      because: 'Один номер удостоверения',
    })
    const merged = await office.as('lawyer').call(mergePersons, given)
    assert.deepEqual(
      [merged.name, merged.iinMask, merged.phoneMask, merged.bornOn, merged.birthYear, merged.district],
      ['Қасымов Дәурен Маратұлы', '•••• 0109', '•••• 0017', null, 1985, '3910'],
    )
    assert.deepEqual(merged.vulnerableKinds, ['low_income', 'large_family'])
    assert.equal(merged.consent?.on, '2020-11-02')
    const { items } = await office
      .as('lawyer')
      .call(listEntries, { params: { programme: office.home.programme }, search: { person: kept!.id } })
    assert.deepEqual(
      items.map(({ id }) => id),
      [entry.id],
    )
    const there = await office.as('lawyer').call(readPerson, { params: { id: other!.id } })
    assert.equal(there.mergedInto, kept!.id)
    assert.deepEqual(
      there.may.filter(right => right.startsWith('people.person.correct')),
      [],
    )
    assert.deepEqual(await office.as('lawyer').call(mergePersons, given), merged, 'the same submit twice')
    const trace = await office.as('lawyer').call(listMerges, { params: { id: kept!.id } })
    assert.deepEqual(
      trace.items.map(({ merged, took, moved, because, last }) => [merged.name, took, moved, because, last]),
      [['Касымов Даурен', ['birth', 'iin', 'district', 'vulnerableKinds'], 3, 'Один номер удостоверения', true]],
    )
  },
)

story(
  'A merged card is found nowhere, refuses every change, and takes nothing that is written for it',
  async office => {
    const [kept, other] = await twoCards(office)
    const before = other!
    await office.as('lawyer').call(mergePersons, merging(kept!, before, { take: ['surname'] }))
    const ids = async (text: string) =>
      (await office.as('lawyer').call(findPersons, { input: { text } })).items.map(({ id }) => id)
    assert.deepEqual(await ids('Касымов'), [kept!.id])
    assert.deepEqual(await ids('850515200109'), [])
    assert.equal(
      (await office.as('lawyer').call(findDuplicates, { input: { surname: 'Касымов', givenName: 'Даурен' } })).items
        .length,
      1,
    )
    assert.equal((await office.as('lawyer').call(listPersons)).items.length, 1)
    const input = { id: newId(), on: '2020-11-02', how: 'paper' as const }
    await office.as('lawyer').refused(recordConsent, { params: { id: before.id }, input }, 409, 'people.card_is_merged')
    const { names, sex, socialStatus } = kept!
    await office
      .as('lawyer')
      .refused(
        correctPerson,
        { params: { id: before.id }, input: { ...names, sex, socialStatus, version: 2 } },
        409,
        'people.card_is_merged',
      )
    assert.equal((await visit(office, before.id)).person, kept!.id, 'a draft of yesterday goes to the kept card')
    await registered(office, { surname: 'Ахметов', iin: '850515200109' })
  },
)

story('Merging is refused by stale versions, by itself, across associations, and twice', async office => {
  const [kept, other] = await twoCards(office)
  const given = merging(kept!, other!)
  const lawyer = office.as('lawyer')
  await lawyer.refused(mergePersons, { ...given, input: { ...given.input, version: 7 } }, 409, 'stale_version')
  await lawyer.refused(mergePersons, { ...given, input: { ...given.input, otherVersion: 7 } }, 409, 'stale_version')
  await lawyer.refused(
    mergePersons,
    { ...given, input: { ...given.input, other: kept!.id } },
    422,
    'people.merged_with_itself',
  )
  await lawyer.refused(mergePersons, { ...given, input: { ...given.input, other: newId() } }, 404)
  await lawyer.refused(mergePersons, { ...given, input: { ...given.input, take: ['name'] } }, 422)
  for (const who of ['intern', 'monitor'] as const) await office.as(who).refused(mergePersons, given, 403)
  await office.as('lawyer', office.neighbour).refused(mergePersons, given, 404)
  await lawyer.call(mergePersons, given)
  const third = await registered(office, { surname: 'Ахметов', phone: null })
  await lawyer.refused(mergePersons, merging(third, { ...other!, version: 2 }), 409, 'people.card_is_merged')
  await assert.rejects(
    office.look(sql => sql`update persons set merged_into = id where id = ${third.id}`),
    /person_is_not_merged_into_itself/,
  )
})

story('That two cards are two people is remembered, by whom', async office => {
  const [kept, other] = await twoCards(office)
  const given = { params: { id: kept!.id }, input: { other: other!.id } }
  for (let time = 0; time < 2; time++) await office.as('lawyer').call(dismissDuplicate, given)
  const [pair] = await office.look(sql => sql<{ decidedBy: string }[]>`select decided_by from distinct_persons`)
  assert.equal(pair!.decidedBy, office.home.member.lawyer)
  await office.as('intern').refused(dismissDuplicate, given, 403)
  await office.as('lawyer').refused(dismissDuplicate, { ...given, input: { other: kept!.id } }, 422)
  await office.as('lawyer').refused(dismissDuplicate, { ...given, input: { other: newId() } }, 404)
})

story('Whatever refers to a card can be moved: its rows have an id', async ({ look }) => {
  await look(async sql => {
    for (const { table } of await referencesTo(sql, 'persons'))
      if (!['distinct_persons', 'likely_duplicates'].includes(table)) await sql`select id from ${sql(table)} limit 1`
  })
})
