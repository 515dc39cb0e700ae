import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { type Office, story } from '../../../tests/story.ts'
import {
  addInstitution,
  correctInstitution,
  type Institution,
  listInstitutions,
  listPlaces,
  mergeInstitutions,
  readInstitution,
} from '../contract.ts'

const university = () => ({
  id: newId(),
  kind: 'university' as const,
  name: 'Костанайский региональный университет имени А. Байтурсынова',
  shortName: 'КРУ',
  aliases: ['КГУ им. Байтурсынова', 'Ахмет Байтұрсынұлы атындағы университет'],
  bin: '9401 4000 0385',
  place: '3910',
})
const named = (name: string, extra = {}) => ({ id: newId(), kind: 'ngo' as const, name, ...extra })
const add = ({ as }: Office, input: object): Promise<Institution> =>
  as('editor').call(addInstitution, { input: input as never })

story('An institution is added once, found by any of its names and by the way people spell them', async office => {
  const added = await add(office, university())
  assert.equal(added.bin, '940140000385')
  assert.ok(added.may.includes('directory.institution.write'))
  await add(office, named('Союз потребителей «Әділет»'))
  const find = async (search: string) =>
    (await office.as('monitor').call(listInstitutions, { search: { search } })).items.map(item => item.id)
  for (const spelling of [
    'Байтурсынов',
    'байтұрсын',
    'бaйтурсынав',
    'КРУ',
    'baitursynov',
    'Костанайский регионалный',
    'ахмет',
  ]) {
    assert.equal((await find(spelling))[0], added.id, spelling)
  }
  assert.equal((await find('адилет')).length, 1)
  assert.deepEqual(await find('ничего похожего 100%'), [])
})

story('The same submit twice is one record; another entry of the same name is refused', async office => {
  const input = university()
  const first = await add(office, input)
  assert.deepEqual(await add(office, input), first)
  const editor = office.as('editor')
  const same = { ...named('КОСТАНАЙСКИЙ региональный университет имени А. Байтұрсынова') }
  await editor.refused(addInstitution, { input: same }, 409, 'institution_named_once')
})

story('Bad input names its field: check digit, days in the wrong order, unknown place and fields', async ({ as }) => {
  const editor = as('editor')
  const refused = (extra: object) => editor.refused(addInstitution, { input: named('Союз', extra) }, 422)
  assert.equal((await refused({ bin: '940140000386' })).errors?.[0]?.path, 'bin')
  assert.match((await refused({ bin: '940140000386' })).errors![0]!.message, /Контрольная цифра/)
  assert.equal((await refused({ validFrom: '2020-02-01', validTo: '2020-01-01' })).errors?.[0]?.path, 'validTo')
  assert.equal((await refused({ place: '9999' })).code, 'unknown_place')
  assert.match((await refused({ phone: '1' })).errors![0]!.message, /phone/)
})

story('A correction needs the version it was made from, and the right to make it', async office => {
  const { id } = await add(office, university())
  const correction = {
    version: 1,
    kind: 'university' as const,
    name: 'КРУ имени А. Байтурсынова',
    aliases: [],
    bin: null,
  }
  const corrected = await office.as('lawyer').call(correctInstitution, { params: { id }, input: correction })
  assert.deepEqual([corrected.version, corrected.shortName], [2, ''])
  const problem = await office
    .as('editor')
    .refused(correctInstitution, { params: { id }, input: correction }, 409, 'stale_version')
  assert.deepEqual(problem.current, corrected && { ...corrected, may: (problem.current as Institution).may })
  await office.as('monitor').refused(correctInstitution, { params: { id }, input: correction }, 403)
  await office.as('chair', office.neighbour).refused(readInstitution, { params: { id } }, 404)
  await office.as('editor').refused(readInstitution, { params: { id: newId() } }, 404)
  const [audit] = await office.look(
    sql => sql`select member from audit_log where action = 'directory.institution.write' order by seq desc limit 1`,
  )
  assert.equal(audit?.member, office.home.member.lawyer)
})

story(
  'Two entries that are one institution are merged: names become aliases, an office keeps its host',
  async office => {
    const kept = await add(office, university())
    const other = await add(office, named('Костанайский госуниверситет', { aliases: ['КРУ', 'КГУ'] }))
    await office.look(sql => sql`update offices set host = ${other.id} where code = 'К'`)
    const merge = { version: 1, other: other.id, otherVersion: 1 }
    const chair = office.as('chair')
    await chair.refused(
      mergeInstitutions,
      { params: { id: kept.id }, input: { ...merge, other: kept.id } },
      422,
      'merged_with_itself',
    )
    await chair.refused(
      mergeInstitutions,
      { params: { id: kept.id }, input: { ...merge, otherVersion: 2 } },
      409,
      'stale_version',
    )
    const merged = await chair.call(mergeInstitutions, { params: { id: kept.id }, input: merge })
    assert.deepEqual(merged.aliases, [...kept.aliases, 'Костанайский госуниверситет', 'КГУ'])
    await chair.refused(readInstitution, { params: { id: other.id } }, 404)
    const [host] = await office.look(sql => sql`select host from offices where code = 'К'`)
    assert.equal(host?.host, kept.id)
  },
)

story('The directory is read page by page in the order of the Kazakh alphabet, or by kind', async office => {
  const { organisation } = office.home
  await office.look(async sql => {
    for (let i = 0; i < 60; i++) {
      const name = `Қоғамдық бірлестік ${String(i).padStart(2, '0')}`
      await sql`insert into institutions (organisation, id, kind, name) values (${organisation}, ${newId()}, ${i % 2 ? 'ngo' : 'school'}, ${name})`
    }
  })
  const editor = office.as('editor')
  const first = await editor.call(listInstitutions)
  assert.equal(first.items.length, 50)
  const second = await editor.call(listInstitutions, { search: { after: first.next! } })
  assert.equal(second.next, null)
  const names = [...first.items, ...second.items].map(item => item.name)
  assert.equal(new Set(names).size, 60)
  assert.deepEqual(
    names,
    names.toSorted((a, b) => a.localeCompare(b, 'kk-KZ')),
  )
  assert.equal((await editor.call(listInstitutions, { search: { kind: 'school' } })).items.length, 30)
})

story('Twenty places in five clusters, each with a tile; old and wrong names are found', async ({ as }) => {
  const monitor = as('monitor')
  const { items } = await monitor.call(listPlaces)
  const districts = items.filter(place => place.kind !== 'region')
  const clusters = Map.groupBy(districts, place => place.cluster)
  assert.deepEqual([...clusters.values()].map(cluster => cluster.length).sort(), [3, 4, 4, 4, 5])
  assert.equal(new Set(districts.map(({ tile }) => `${tile!.column} ${tile!.row}`)).size, 20)
  const find = async (search: string) => (await monitor.call(listPlaces, { search: { search } })).items[0]
  assert.equal((await find('Тарановский'))?.code, '3964')
  assert.equal(
    (await find('Таран ауданы'))?.otherNames.find(({ name }) => name === 'Таран ауданы')?.usedUntil,
    '2019-06-28',
  )
  assert.equal((await find('жангельдин'))?.code, '3942')
  assert.equal((await find('Аулиеколь'))?.code, '3936')
  assert.equal((await find('kostanai'))?.name.en.startsWith('Kostanay'), true)
})
