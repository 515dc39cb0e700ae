import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import {
  addItem,
  correctItem,
  linkItem,
  listItems,
  readAnnexes,
  readItem,
  removeItem,
  unlinkItem,
} from '../contract.ts'
import { proofsOf } from '../facts.ts'
import { planned } from './plan.ts'

story('An annex says first what is missing, and a linked document fills the gap', async office => {
  const { advice, journal, banners, hearing, file } = await planned(office)
  const { programme } = office.home
  const annexes = async () => {
    const all = await office.as('monitor').call(readAnnexes, { params: { programme } })
    return { ...all, annexes: all.annexes.filter(annex => annex.activity === advice || annex.activity === hearing) }
  }
  const before = (await annexes()).annexes
  assert.deepEqual(
    before.map(annex => annex.missing.map(({ code }) => code)),
    [['E01', 'E02'], []],
  )
  assert.deepEqual(
    before.map(annex => annex.number),
    [901, 902],
  )
  const item = await office.as('editor').call(addItem, {
    input: {
      id: newId(),
      programme,
      activity: advice,
      title: 'Журнал приёма',
      kind: 'journal',
      file,
      pages: 40,
      quantity: 2,
      links: [{ proves: 'indicator', target: journal }],
    },
  })
  assert.deepEqual(item.file, { id: file, name: 'журнал.pdf', size: 1200, mediaType: 'application/pdf' })
  const after = await annexes()
  assert.deepEqual(
    after.annexes[0]!.missing.map(({ code }) => code),
    ['E02'],
  )
  assert.deepEqual([after.annexes[0]!.items, after.annexes[0]!.pages, after.pages], [1, 40, 40])
  const linked = await office
    .as('lawyer')
    .call(linkItem, { params: { id: item.id }, input: { proves: 'indicator', target: banners } })
  assert.equal(linked.links.length, 2)
  assert.equal((await annexes()).annexes[0]!.missing.length, 0)
  await office.as('editor').call(unlinkItem, { params: { id: item.id, target: banners } })
  assert.deepEqual(
    (await annexes()).annexes[0]!.missing.map(({ code }) => code),
    ['E02'],
  )
})

story('What proves a figure or a record is listed for it; the report reads all of it at once', async office => {
  const { advice, journal, file } = await planned(office)
  const { programme, organisation } = office.home
  const [record, editor] = [newId(), office.as('editor')]
  const input = {
    programme,
    activity: advice,
    kind: 'act' as const,
    links: [{ proves: 'record' as const, target: record }],
  }
  const act = await editor.call(addItem, { input: { ...input, id: newId(), title: 'Акт', file, quantity: 3 } })
  const page = await editor.call(addItem, {
    input: { ...input, id: newId(), title: 'Новость', kind: 'link', url: 'https://qorgan.example.kz/1' },
  })
  const ofRecord = await office.as('monitor').call(listItems, { search: { target: record } })
  assert.deepEqual(
    ofRecord.items.map(item => item.id),
    [act.id, page.id],
  )
  assert.equal((await editor.call(listItems, { search: { activity: advice } })).items.length, 2)
  assert.deepEqual((await editor.call(listItems, { search: { target: journal } })).items, [])
  await editor.refused(listItems, { search: {} }, 422)
  const proofs = await office.look(sql => proofsOf(sql, programme))
  assert.deepEqual(
    proofs.byTarget.get(record)?.map(({ name }) => name),
    ['Акт', 'Новость'],
  )
  assert.deepEqual(proofs.byActivity.get(advice)?.documents, ['Акт (3)', 'Новость'])
  assert.deepEqual(proofs.byActivity.get(advice)?.missing, ['Показатель E01', 'Показатель E02'])
  assert.ok(organisation)
})

story('Bad input and foreign records are refused in words', async office => {
  const { advice, task, file } = await planned(office)
  const { programme } = office.home
  const item = { id: newId(), programme, activity: advice, title: 'Журнал', kind: 'journal' as const, file }
  const refused = (changed: object, status: number, code?: string) =>
    office.as('editor').refused(addItem, { input: { ...item, ...changed } }, status, code)
  assert.equal((await refused({ file: null }, 422)).errors?.[0]?.path, 'file')
  await refused({ file: newId() }, 422, 'evidence_unknown_file')
  await refused({ activity: task }, 422, 'evidence_unknown_activity')
  await refused({ programme: office.neighbour.programme }, 422, 'evidence_unknown_activity')
  await refused({ links: [{ proves: 'indicator', target: newId() }] }, 422, 'evidence_unknown_target')
  await refused({ url: 'javascript:alert(1)', file: null }, 422)
  await office.as('monitor').refused(addItem, { input: item }, 403)
  await office.as('chair', office.neighbour).refused(readAnnexes, { params: { programme } }, 404)
  await office.as('editor').refused(readItem, { params: { id: newId() } }, 404)
})

story(
  'The same submit twice is one item; a correction needs its version and keeps what the item proves',
  async office => {
    const { advice, hearing, journal, file } = await planned(office)
    const { programme } = office.home
    const editor = office.as('editor')
    const input = {
      id: newId(),
      programme,
      activity: advice,
      title: 'Журнал',
      kind: 'journal' as const,
      file,
      links: [{ proves: 'indicator' as const, target: journal }],
    }
    const item = await editor.call(addItem, { input })
    assert.deepEqual(await editor.call(addItem, { input }), item)
    const correction = { version: 1, activity: hearing, title: 'Журнал № 2', kind: 'journal' as const, file, pages: 12 }
    const corrected = await editor.call(correctItem, { params: { id: item.id }, input: correction })
    assert.deepEqual([corrected.version, corrected.title, corrected.links.length], [2, 'Журнал № 2', 1])
    const problem = await editor.refused(
      correctItem,
      { params: { id: item.id }, input: correction },
      409,
      'stale_version',
    )
    assert.equal((problem.current as { version: number }).version, 2)
  },
)

story('A removed item leaves its trace: what it was, whose hash, who and why', async office => {
  const { advice, file } = await planned(office)
  const { programme, member } = office.home
  const editor = office.as('editor')
  const { id } = await editor.call(addItem, {
    input: { id: newId(), programme, activity: advice, title: 'Скан удостоверения', kind: 'document', file },
  })
  const because = 'Копии удостоверений собирать нельзя'
  await office.as('intern').refused(removeItem, { params: { id }, input: { version: 1, because } }, 403)
  await editor.refused(removeItem, { params: { id }, input: { version: 9, because } }, 409, 'stale_version')
  await editor.refused(removeItem, { params: { id }, input: { version: 1, because: '' } }, 422)
  await editor.call(removeItem, { params: { id }, input: { version: 1, because } })
  await editor.refused(readItem, { params: { id } }, 404)
  const [trace] = await office.look(
    sql => sql`select item, because, removed_by from evidence_removals where id = ${id}`,
  )
  assert.deepEqual([trace?.because, trace?.removedBy], [because, member.editor])
  assert.deepEqual([trace?.item.title, trace?.item.hash], ['Скан удостоверения', 'a'.repeat(64)])
  await assert.rejects(
    office.look(sql => sql`delete from evidence_removals where id = ${id}`),
    /permission denied/,
  )
})
