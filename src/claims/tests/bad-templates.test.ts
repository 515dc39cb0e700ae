import assert from 'node:assert/strict'
import { p, relations, wordFile } from '#platform/documents/testing.ts'
import { newId } from '#platform/identifier.ts'
import { story } from '../../../tests/story.ts'
import { upload } from '../../../tests/upload.ts'
import { addTemplate, listTemplates } from '../template-contract.ts'

const outside = relations(
  '<Relationship Id="rId9" TargetMode="External" Target="http://198.51.100.7/x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>',
)
const entities =
  '<!DOCTYPE a [<!ENTITY x "ха"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&y;</w:styles>'

/** What the office could upload, by which name it is refused, and what the refusal says to do. */
const refusals: readonly (readonly [what: string, file: Uint8Array, code: string, said: RegExp])[] = [
  ['an unknown tag', wordFile(p('Продавец: {sellr}')), 'claims.template_is_broken', /Исправьте их в Word/],
  ['a broken tag', wordFile(p('Цена {price')), 'claims.template_is_broken', /Исправьте их в Word/],
  ['a loop without an end', wordFile(p('{#demands}{demand}')), 'claims.template_is_broken', /Исправьте их в Word/],
  ['a macro', wordFile(p('{price}'), { 'word/vbaProject.bin': 'x' }), 'word_macros', /Сохраните его без них/],
  [
    'a remote image',
    wordFile(p('{price}'), { 'word/_rels/document.xml.rels': outside }),
    'word_from_elsewhere',
    /Вставьте картинки/,
  ],
  ['an entity bomb', wordFile(p('{price}'), { 'word/styles.xml': entities }), 'word_unreadable', /сохраните/],
  [
    'an archive bomb',
    wordFile(p('{price}'), { 'word/bomb.xml': '0'.repeat(3_000_000) }),
    'word_too_big',
    /Уменьшите картинки/,
  ],
]

story('A template that can’t be filled safely is refused with what to do, and leaves nothing behind', async office => {
  const lawyer = office.as('lawyer')
  const before = await lawyer.call(listTemplates, {})
  for (const [what, bytes, code, said] of refusals) {
    const problem = await lawyer.refused(addTemplate, { input: await template(bytes) }, 422, code)
    assert.match(problem.title, said, what)
  }
  assert.deepEqual(await lawyer.call(listTemplates, {}), before)

  async function template(bytes: Uint8Array) {
    const file = await upload(office, 'образец.docx', bytes, 'lawyer')
    return { id: newId(), kind: 'claim', sphere: 'defective_goods', language: 'ru', title: 'Своя претензия', file }
  }
})

story('Each mistake of a template is told with its place in the document', async office => {
  const file = await upload(office, 'образец.docx', wordFile(p('Цена {pricee}') + p('{#demands}')), 'lawyer')
  const input = { id: newId(), kind: 'claim', sphere: null, language: 'ru', title: 'Своя претензия', file }
  const { errors } = await office.as('lawyer').refused(addTemplate, { input }, 422, 'claims.template_is_broken')
  assert.deepEqual(
    errors?.map(({ path, code }) => [path, code]),
    [
      ['Текст: «Цена {pricee}»', 'unknown_tag'],
      ['Текст: «{#demands}»', 'unclosed_loop'],
    ],
  )
})
