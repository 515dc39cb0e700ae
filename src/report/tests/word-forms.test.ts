import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import PizZip from 'pizzip'
import { type Office, story, storyOfTheYear } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import { useForm as formToUse, listForms, useOurForm as ourForm } from '../contract.ts'

const ours = () => readFile(new URL('../../../forms/final-report.ru.docx', import.meta.url))

/** Our form as somebody's hand spoiled it in Word. */
async function edited(change: (xml: string) => string): Promise<Buffer> {
  const zip = new PizZip(await ours())
  const body = 'word/document.xml'
  zip.file(body, change(zip.file(body)!.asText()))
  return zip.generate({ type: 'nodebuffer' })
}

const uploaded = (office: Office, bytes: Uint8Array) => upload(office, 'form.docx', bytes)

const printed = ({ app, home }: Office) =>
  app.inject({
    url: `/api/programmes/${home.programme}/report/file?format=docx&language=ru`,
    headers: { 'x-story': 'home monitor' },
  })

const params = { language: 'ru' as const }

story('A misspelt tag is named with its place and the tag that was meant; our form goes on printing', async office => {
  const file = await uploaded(office, await edited(xml => xml.replace('{grantee}', '{grante}')))
  const problem = await office
    .as('coordinator')
    .refused(formToUse, { params, input: { file } }, 422, 'report.broken_form')
  const [first] = problem.errors!
  assert.match(first!.path, /Грантополучатель/)
  assert.match(first!.message, /\{grante\}.*\{grantee\}/)
  const { items } = await office.as('monitor').call(listForms)
  assert.ok(items.every(({ own }) => !own))
})

storyOfTheYear('An edited form prints the report until ours is taken back', async office => {
  const file = await uploaded(office, await edited(xml => xml.replace('Грантополучатель', 'Получатель гранта')))
  const taken = await office.as('coordinator').call(formToUse, { params, input: { file } })
  assert.equal(taken.own, true)
  assert.match(taken.uploadedBy!, /^Қасымов/)
  const body = async () => new PizZip((await printed(office)).rawPayload).file('word/document.xml')!.asText()
  assert.match(await body(), /Получатель гранта/)
  assert.equal((await office.as('chair').call(ourForm, { params })).own, false)
  assert.doesNotMatch(await body(), /Получатель гранта/)
})

story('Only the leads change forms, and only to a file of their own', async office => {
  const file = await uploaded(office, await ours())
  await office.as('editor').refused(formToUse, { params, input: { file } }, 403)
  await office.as('chair', office.neighbour).refused(formToUse, { params, input: { file } }, 404)
  await office.as('coordinator').refused(formToUse, { params, input: { file: office.home.programme } }, 404)
})

story('The list of tags writes loops as pairs', async office => {
  const { tags } = await office.as('monitor').call(listForms)
  const written = tags.map(({ tag }) => tag)
  assert.ok(written.includes('{grantee}'))
  assert.ok(written.includes('{#activities} … {/activities}'))
})
