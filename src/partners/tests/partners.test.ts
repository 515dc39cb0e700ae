import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { addPartner, correctPartner, dropPartner, listPartners, revealPartnerPhone } from '../contract.ts'
import { activity, institution } from './a-directory.ts'

const fromOn = '2020-03-02'

story('A partner is listed once, with roles, agreement and what it gave; its phone is sealed', async office => {
  const { as, home, look } = office
  const params = { programme: home.programme }
  const of = await institution(office, 'Областная библиотека', 'college')
  const does = await activity(office)
  const input = {
    ...{ id: newId(), institution: of, person: 'Ким Ольга Петровна', phone: '8 700 000 00 41', fromOn },
    roles: [{ activity: does, role: 'зал для приёма' }, { role: 'анонсы' }],
    contributions: [{ what: 'зал', worthTenge: 45_000 }, { what: 'рассылка' }],
    ...{ agreementNumber: '7', agreementOn: fromOn },
  }
  const added = await as('editor').call(addPartner, { params, input })
  assert.deepEqual(await as('editor').call(addPartner, { params, input }), added, 'the same submit twice')
  assert.equal(added.name, 'Областная библиотека')
  assert.deepEqual(
    added.roles.map(({ number, role }) => [number, role]),
    [
      [1, 'зал для приёма'],
      [null, 'анонсы'],
    ],
  )
  assert.equal(added.worthTenge, 45_000)
  assert.deepEqual(added.lacks, ['paper', 'lesson', 'continuation'])
  assert.equal(added.phoneMask, '•••• 0041')
  const [row] = await look(sql => sql<{ line: string }[]>`select partners::text as line from partners`)
  assert.ok(!row!.line.includes('0000041'))

  const one = { params: { id: added.id } }
  assert.equal((await as('editor').call(revealPartnerPhone, one)).value, '+77000000041')
  await as('monitor').refused(revealPartnerPhone, one, 403, 'forbidden')
  const [seen] = (await as('monitor').call(listPartners, { params })).items
  assert.equal(seen!.phoneMask, '••••')

  await as('editor').refused(addPartner, { params, input: { ...input, id: newId() } }, 409, 'partners.partner_twice')
  const { id: _, phone: __, ...rest } = input
  const corrected = { ...one, input: { ...rest, version: 1, roles: [{ role: 'зал' }], lesson: 'Звать заранее.' } }
  const second = await as('coordinator').call(correctPartner, corrected)
  assert.deepEqual([second.version, second.phoneMask, second.roles.length], [2, '•••• 0041', 1])
  await as('coordinator').refused(correctPartner, corrected, 409, 'stale_version')
  const off = await as('chair').call(correctPartner, { ...one, input: { ...rest, version: 2, phone: null } })
  assert.equal(off.phoneMask, null)
  await as('chair').refused(revealPartnerPhone, one, 404, 'partners.no_phone')
})

story('What can’t be is refused in words', async office => {
  const { as, home, look } = office
  const params = { programme: home.programme }
  const of = await institution(office, 'Областная библиотека')
  const wrong = async (more: object) => {
    const input = { id: newId(), institution: of, fromOn, ...more }
    return (await as('chair').refused(addPartner, { params, input }, 422, 'wrong_input')).errors?.[0]?.path
  }
  assert.equal(await wrong({ institution: null }), 'institution')
  assert.equal(await wrong({ agreementNumber: '7' }), 'agreementOn')
  assert.equal(await wrong({ untilOn: '2020-03-01' }), 'untilOn')
  assert.equal(await wrong({ phone: '8 700 000' }), 'phone')
  assert.equal(await wrong({ contributions: [{ what: 'зал', worthTenge: 0 }] }), 'contributions.0.worthTenge')
  assert.equal(await wrong({ roles: [{ role: 'зал' }, { role: 'зал' }] }), 'roles')
  const foreign = { id: newId(), institution: of, fromOn, roles: [{ activity: newId(), role: 'зал' }] }
  await as('chair').refused(addPartner, { params, input: foreign }, 404, 'not_found')
  const own = { organisation: home.organisation, id: newId(), programme: home.programme, from_on: fromOn }
  const kept = (more: object) => look(sql => sql`insert into partners ${sql({ ...own, ...more })}`)
  await assert.rejects(kept({ institution: of, agreement_number: '7' }), /partner_agreement_has_number_and_day/)
  await assert.rejects(kept({ institution: null }), /partner_is_an_institution_or_a_person/)
})

story('A supplier is no partner; one that is paid later is told', async office => {
  const { as, home, look } = office
  const params = { programme: home.programme }
  const [printer, library] = [await institution(office, 'Типография «Бояу»'), await institution(office, 'Библиотека')]
  const pay = (name: string) =>
    look(
      sql =>
        sql`insert into print_jobs ${sql({
          ...{ organisation: home.organisation, id: newId(), programme: home.programme, item: 'flyer', title: 'Флаер' },
          ...{ quantity: 10, printed_on: '2020-03-12', printer: name, cost_tenge: 5000 },
        })}`,
    )
  await pay('типография «Бояу»')
  const refused = { params, input: { id: newId(), institution: printer, fromOn } }
  const problem = await as('chair').refused(addPartner, refused, 409, 'partners.supplier_is_no_partner')
  assert.match(problem.title, /Поставщиков/)
  const input = { id: newId(), institution: library, fromOn }
  const { supplies, version } = await as('chair').call(addPartner, { params, input })
  assert.equal(supplies, false)
  await pay('Библиотека')
  assert.equal((await as('chair').call(listPartners, { params })).items[0]!.supplies, true)
  const became = { params: { id: input.id }, input: { version, institution: printer, fromOn } }
  await as('chair').refused(correctPartner, became, 409, 'partners.supplier_is_no_partner')
})

story('One written down by mistake is deleted, unless a document of the annexes names it', async office => {
  const { as, home, look } = office
  const params = { programme: home.programme }
  const does = await activity(office)
  const input = { id: newId(), person: 'Ким Ольга Петровна', fromOn }
  await as('chair').call(addPartner, { params, input })
  await as('chair').refused(
    addPartner,
    { params, input: { ...input, id: newId(), person: 'КИМ Ольга Петровна' } },
    409,
    'partners.partner_twice',
  )
  await look(async sql => {
    const item = { organisation: home.organisation, id: newId() }
    await sql`insert into evidence_items ${sql({
      ...{ ...item, programme: home.programme, activity: does, title: 'Соглашение', kind: 'agreement' },
      ...{ url: 'https://example.kz/', added_by: home.member.chair },
    })}`
    await sql`insert into evidence_links ${sql({ organisation: item.organisation, item: item.id, proves: 'record', target: input.id })}`
  })
  await as('chair').refused(dropPartner, { params: { id: input.id } }, 409, 'partners.partner_has_papers')
  await look(sql => sql`delete from evidence_links`)
  await as('chair').call(dropPartner, { params: { id: input.id } })
  assert.deepEqual((await as('chair').call(listPartners, { params })).items, [])
  await as('chair').refused(dropPartner, { params: { id: input.id } }, 404, 'not_found')
})

story('Others read and don’t write; the neighbours see nothing', async office => {
  const { as, home, neighbour } = office
  const params = { programme: home.programme }
  const input = { id: newId(), person: 'Ким Ольга Петровна', fromOn }
  for (const who of ['lawyer', 'accountant', 'intern', 'monitor'] as const)
    await as(who).refused(addPartner, { params, input }, 403, 'forbidden')
  await as('editor').call(addPartner, { params, input })
  const stranger = as('chair', neighbour)
  await stranger.refused(listPartners, { params }, 404, 'not_found')
  await stranger.refused(
    correctPartner,
    { params: { id: input.id }, input: { version: 1, person: 'Ким', fromOn } },
    404,
  )
  await stranger.refused(dropPartner, { params: { id: input.id } }, 404, 'not_found')
  await stranger.refused(revealPartnerPhone, { params: { id: input.id } }, 404, 'not_found')
})
