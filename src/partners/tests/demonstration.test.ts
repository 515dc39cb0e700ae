import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { readFigure, readReport } from '#report/contract.ts'
import { type Office, storyOfTheYear } from '../../../tests/story.ts'
import { addPartner, listPartners } from '../contract.ts'
import { listEngaged } from '../engagement-contract.ts'

const lived = async (office: Office) => {
  const { as, home } = office
  const params = { programme: home.programme }
  const report = () => as('monitor').call(readReport, { params })
  const effect = async (key: string) => (await report()).effects.find(row => row.key === key)!
  return { params, report, effect }
}

storyOfTheYear('E8: the effects’ partners are the rows of the partners’ table, as records have them', async office => {
  const { params, report, effect } = await lived(office)
  const { items } = await office.as('monitor').call(listPartners, { params })
  const { partners } = await report()
  assert.equal(partners.length, 8)
  assert.deepEqual(
    partners.map(({ name }) => name.split(' / ')[0]),
    items.map(({ name }) => name),
  )
  for (const { contacts, role, note } of partners) {
    assert.match(contacts, /^\+7\u00a0700/)
    assert.ok(role)
    assert.match(note, /соглашение № \d от/)
  }
  const { fact } = await effect('partners')
  assert.deepEqual([fact.value, fact.source], [partners.length, 'counted'])
  await office
    .as('chair')
    .call(addPartner, { params, input: { id: newId(), person: 'Ким Ольга', fromOn: '2020-05-04' } })
  assert.equal((await effect('partners')).fact.value, (await report()).partners.length, 'and stay so')
})

storyOfTheYear('E9: NGOs reached are those of the hearing and of the partners, each once', async office => {
  const { params, effect } = await lived(office)
  const distinct = () =>
    office.look(async sql => {
      const [row] = await sql<{ n: number }[]>`
        select count(*) as n from institutions i where i.kind = 'ngo' and (
          exists (select from attendances a join events v on v.id = a.event where v.kind = 'hearing' and a.institution = i.id)
          or exists (select from partners p where p.institution = i.id))`
      return row!.n
    })
  const before = (await effect('ngos_reached')).fact
  assert.deepEqual([before.value, before.source], [23, 'counted'])
  assert.equal(await distinct(), 23)
  const [heard] = await office.look(
    sql => sql<{ id: string }[]>`select institution as id from attendances where body_kind = 'ngo' limit 1`,
  )
  const another = newId()
  await office.look(
    sql =>
      sql`insert into institutions ${sql({ organisation: office.home.organisation, id: another, kind: 'ngo', name: 'ОО «Үміт»', search_key: '' })}`,
  )
  for (const institution of [heard!.id, another])
    await office.as('chair').call(addPartner, { params, input: { id: newId(), institution, fromOn: '2020-05-04' } })
  assert.equal((await effect('ngos_reached')).fact.value, 24, 'one was at the hearing, too')
  assert.equal(await distinct(), 24)
})

storyOfTheYear(
  'Staff and engaged specialists are counted from one list, and table 1 names the same people',
  async office => {
    const { params, report, effect } = await lived(office)
    const { items } = await office.as('chair').call(listEngaged, { params })
    const of = (basis: string) => items.filter(person => person.basis === basis).map(({ name }) => name)
    const [staff, engaged] = [await effect('staff'), await effect('engaged_specialists')]
    assert.deepEqual([staff.fact.value, staff.fact.source, of('staff').length], [3, 'counted', 3])
    assert.deepEqual([engaged.fact.value, engaged.fact.source, of('contract').length], [2, 'counted', 2])
    assert.deepEqual([engaged.vulnerable?.value, engaged.vulnerable?.source], [1, 'counted'])
    assert.deepEqual(
      items.filter(({ basis }) => basis === null).map(({ name }) => name),
      ['Әбенова Сәуле Маратқызы', 'Тілеубаев Асқар Болатұлы'],
      'of two lecturers nobody has said how they came',
    )
    const { activities } = await report()
    const cells = activities.flatMap(group => group.activities).map(({ experts }) => experts)
    assert.ok(cells.every(Boolean), 'nobody anonymous')
    for (const { name, parts } of items)
      for (const number of parts.flatMap(part => part.activities))
        assert.ok(
          activities
            .flatMap(group => group.activities)
            .find(row => row.number === String(number))!
            .experts.includes(name),
          `${name}, ${number}`,
        )
    const rows = await office
      .as('monitor')
      .call(readFigure, { params: { ...params, name: 'engaged_specialists' }, search: {} })
    assert.deepEqual(rows.items.map(({ label }) => label).toSorted(), of('contract').toSorted())
  },
)
