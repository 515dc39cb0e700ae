import assert from 'node:assert/strict'
import { layChangesClaimed } from '#demonstration/changes-claimed.ts'
import { testServices } from '../../../../tests/services.ts'
import { type Office, storyOfTheYear } from '../../../../tests/story.ts'
import { readReport, writeText } from '../../contract.ts'
import { dropSupport, listClaims, supportClaim } from '../contract.ts'

const write = ({ as, home }: Office, body: string, version = 1) =>
  as('editor').call(writeText, { params: { programme: home.programme, key: 'changes' }, input: { body, version } })
const claims = async ({ as, home }: Office) => as('editor').call(listClaims, { params: { programme: home.programme } })
const blocks = async ({ as, home }: Office) =>
  (await as('monitor').call(readReport, { params: { programme: home.programme } })).blocking
    .map(({ place }) => place)
    .filter(place => place.startsWith('/report/claims'))

storyOfTheYear(
  'A claim without support blocks the report until it has one; another wording needs it anew',
  async office => {
    await write(office, 'Правовая грамотность выросла. Число консультаций выросло до {I05}.')
    const { items, documents, surveys } = await claims(office)
    const [bare, counted] = items.filter(({ place }) => place === 'changes')
    assert.deepEqual([bare!.support, counted!.support?.kind], [null, 'figure'])
    assert.deepEqual(await blocks(office), [`/report/claims?open=${bare!.hash}`])

    const params = { programme: office.home.programme, hash: bare!.hash }
    const support = { kind: 'document' as const, item: documents[0]!.value }
    await office.as('monitor').refused(supportClaim, { params, input: { support } }, 403)
    await office.as('editor', office.neighbour).refused(supportClaim, { params, input: { support } }, 404)
    const supported = await office.as('editor').call(supportClaim, { params, input: { support } })
    assert.equal(supported.support?.kind, 'document')
    assert.deepEqual(await office.as('editor').call(supportClaim, { params, input: { support } }), supported)
    assert.deepEqual(await blocks(office), [])
    const source = { support: { kind: 'source' as const, source: 'Бюро статистики, сборник 2020 года, с. 14' } }
    assert.equal((await office.as('editor').call(supportClaim, { params, input: source })).support?.kind, 'source')

    await office.as('editor').call(dropSupport, { params })
    assert.equal((await blocks(office)).length, 1)
    await office.as('editor').call(supportClaim, { params, input: source })
    await write(office, 'Правовая грамотность заметно выросла.', 2)
    const [anew] = await blocks(office)
    assert.notEqual(anew, `/report/claims?open=${bare!.hash}`)
    await office.as('editor').refused(supportClaim, { params, input: source }, 404, 'report.claim_is_gone')
    assert.ok(Array.isArray(surveys))
  },
)

storyOfTheYear(
  'One wave proves no change: a survey supports a claim once it was asked before and after',
  async office => {
    await write(office, 'Правовая грамотность выросла.')
    const { items, surveys } = await claims(office)
    const params = { programme: office.home.programme, hash: items.find(({ place }) => place === 'changes')!.hash }
    const [one] = await office.look(
      sql =>
        sql<
          { id: string }[]
        >`select id from surveys where not (id = any(${surveys.map(({ value }) => value)}::uuid[])) limit 1`,
    )
    const input = { support: { kind: 'waves' as const, survey: one!.id } }
    await office.as('editor').refused(supportClaim, { params, input }, 422, 'report.one_wave')
    await office.look(async sql => {
      const [wave] = await sql<{ id: string }[]>`
      select w.id from waves w join responses r on r.wave = w.id where w.survey = ${one!.id} limit 1`
      await sql`update waves set kind = 'before' where id = ${wave!.id}`
      const copy = crypto.randomUUID()
      await sql`
      insert into waves (organisation, id, survey, number, activity, kind, title, starts_on, ends_on, target, link_hash)
      select organisation, ${copy}, survey, number, activity, 'after', title, starts_on, ends_on, target, sha256(${copy}::text::bytea)
      from waves where id = ${wave!.id}`
      await sql`
      insert into responses select r.* from jsonb_populate_record(null::responses,
        (select to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), 'wave', ${copy}::uuid) from responses r where r.wave = ${wave!.id} limit 1)) r`
    })
    const supported = await office.as('editor').call(supportClaim, { params, input })
    assert.equal(supported.support?.kind, 'waves')
  },
)

storyOfTheYear('The demonstration claims a change by a figure, by a document, and one by nothing yet', async office => {
  await office.look(sql => layChangesClaimed(sql, office.home, testServices()))
  const { items } = await claims(office)
  assert.deepEqual(
    items.map(({ place, support }) => [place, support?.kind]),
    [
      ['changes', 'document'],
      ['results_concrete', 'figure'],
      ['results_long_term', undefined],
    ],
  )
  assert.equal((await blocks(office)).length, 1)
})
