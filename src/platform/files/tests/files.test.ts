import assert from 'node:assert/strict'
import { newId } from '#platform/identifier.ts'
import { testServices } from '../../../../tests/services.ts'
import { type Office, story } from '../../../../tests/story.ts'
import type { FileRecord } from '../contract.ts'
import { sweepFiles } from '../sweep-files.ts'

const pdf = (text = '') => Buffer.from(`%PDF-1.7\n1 0 obj ${text}`)

async function upload({ app }: Office, content: Buffer, name: string, who = 'home editor', search = '') {
  const reply = await app.inject({
    method: 'POST',
    url: `/api/files${search}`,
    headers: { 'x-story': who, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
    payload: content,
  })
  return { status: reply.statusCode, body: reply.json() as FileRecord & { code: string; title: string } }
}
const download = ({ app }: Office, id: string, who = 'home monitor', search = '') =>
  app.inject({ url: `/api/files/${id}${search}`, headers: { 'x-story': who } })

story('A file comes back as it was, under its Cyrillic name, and is never shown unless asked', async office => {
  const { status, body } = await upload(office, pdf(), 'Акт приёма (№ 1).pdf')
  assert.equal(status, 200)
  assert.equal(body.mediaType, 'application/pdf')
  const saved = await download(office, body.id)
  assert.equal(saved.rawPayload.equals(pdf()), true)
  assert.match(
    String(saved.headers['content-disposition']),
    /^attachment; filename\*=UTF-8''%D0%90[\w%.]+%28%E2%84%96%201%29\.pdf$/,
  )
  assert.equal(saved.headers['x-content-type-options'], 'nosniff')
  assert.match(String(saved.headers['content-security-policy']), /sandbox/)
  const shown = await download(office, body.id, 'home monitor', '?inline=1')
  assert.match(String(shown.headers['content-disposition']), /^inline/)
  const text = await upload(office, Buffer.from('Сценарий'), 'сценарий.txt')
  const notShown = await download(office, text.body.id, 'home monitor', '?inline=1')
  assert.match(String(notShown.headers['content-disposition']), /^attachment/)
})

story('The same content twice is one blob and two records; a repeated upload is one', async office => {
  const id = newId()
  const [one, two] = [await upload(office, pdf(), 'а.pdf'), await upload(office, pdf(), 'б.pdf')]
  assert.equal(one.body.hash, two.body.hash)
  assert.notEqual(one.body.id, two.body.id)
  const first = await upload(office, pdf(), 'в.pdf', 'home editor', `?id=${id}`)
  const again = await upload(office, pdf(), 'в.pdf', 'home editor', `?id=${id}`)
  assert.deepEqual(first, again)
  const [audit] = await office.look(sql => sql`select details from audit_log where subject = ${id} limit 1`)
  assert.equal(audit?.details.name, '•', 'names of files name people')
  assert.equal(audit?.details.hash, first.body.hash)
})

story(
  'Refusals say what is wrong: who may not, what it really is, too big, no name, another organisation',
  async office => {
    assert.equal((await upload(office, pdf(), 'а.pdf', 'home monitor')).status, 403)
    const page = await upload(office, Buffer.from('<html><script>'), 'фото.jpg')
    assert.deepEqual([page.status, page.body.code], [422, 'file_is_web_page'])
    assert.match(page.body.title, /веб-страница/)
    const big = await upload(office, Buffer.alloc(testServices().config.maxFileBytes + 1, ' '), 'а.txt')
    assert.deepEqual([big.status, big.body.code], [413, 'file_too_big'])
    assert.match(big.body.title, /25 МБ/)
    assert.equal((await upload(office, pdf(), '')).body.code, 'file_is_expected')
    const { body } = await upload(office, pdf(), '../../etc/passwd.pdf')
    assert.equal(body.name, 'passwd.pdf')
    assert.equal((await download(office, body.id, 'neighbour chair')).statusCode, 404)
    assert.equal((await download(office, newId())).statusCode, 404)
  },
)

story('After a day a file that nothing refers to is swept; a linked one and a shared blob stay', async office => {
  const { look, home } = office
  const store = testServices().files
  const [orphan, linked] = [
    (await upload(office, pdf('s'), 'а.pdf')).body,
    (await upload(office, pdf('s'), 'б.pdf')).body,
  ]
  const fresh = (await upload(office, pdf('fresh'), 'в.pdf')).body
  await look(async sql => {
    await sql`insert into report_forms (organisation, id, language, file, uploaded_by)
      values (${home.organisation}, ${newId()}, 'ru', ${linked.id}, ${home.member.chair})`
    await sql`update files set uploaded_at = now() - interval '2 days' where id in ${sql([orphan.id, linked.id])}`
    assert.equal(await sweepFiles(sql, home.organisation, store), 1)
    const left = await sql<{ id: string }[]>`select id from files order by id`
    assert.deepEqual(
      left.map(row => row.id),
      [linked.id, fresh.id].sort(),
    )
    assert.ok(await store.get(home.organisation, linked.hash))
    await sql`delete from report_forms`
    assert.equal(await sweepFiles(sql, home.organisation, store), 1)
    assert.equal(await store.get(home.organisation, linked.hash), undefined)
  })
})
