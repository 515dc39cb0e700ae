import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import PizZip from 'pizzip'
import { Problem } from '#platform/problem.ts'
import { checkTemplate, type Tag } from './check-template.ts'
import { openWord } from './open-word.ts'
import { headerPart, p, partOf, relations, tbl, tc, textOf, tr, wordFile } from './testing.ts'
import { unzip, zipLimits } from './unzip.ts'
import { fillWord } from './word.ts'

const words = (text: string) => ({ ru: text, kk: text, en: text })
const tags: Tag[] = [
  { name: 'grantee', kind: 'value', meaning: words('грантополучатель'), required: true },
  { name: 'topic', kind: 'value', meaning: words('тема') },
  { name: 'rows', kind: 'loop', meaning: words('строки') },
  { name: 'fact', kind: 'value', meaning: words('факт'), in: ['rows'] },
  { name: 'stated', kind: 'condition', meaning: words('есть пометки') },
]
const check = (body: string, more = {}) => checkTemplate(wordFile(p('{grantee}') + body, more), tags)
const said = (body: string) => check(body).map(({ code, tag, where }) => `${code} ${tag} | ${where.ru}`)

describe('A form is checked when it is uploaded', () => {
  it('has nothing to say about a good one', () => {
    assert.deepEqual(
      said(
        p('{topic}') + tbl(tr(tc('{#rows}{merge}{fact}'), tc('{/rows}'))) + p('{#stated}*{/stated}{^stated}–{/stated}'),
      ),
      [],
    )
  })

  it('finds an unknown tag, its place in the table, and the tag that was probably meant', () => {
    const [found] = check(tbl(tr(tc('Шапка'), tc('Факт')), tr(tc('да'), tc('Факт: {topik} в конце'))))
    assert.equal(found?.what.ru, 'Тега {topik} нет в перечне тегов. Возможно, имелся в виду {topic}.')
    assert.equal(found?.where.ru, 'Таблица 1, строка 2, столбец 2: «Факт: {topik} в конце»')
    assert.equal(found?.where.kk, '1-кесте, 2-жол, 2-баған: «Факт: {topik} в конце»')
    assert.deepEqual(found?.place?.table, { number: 1, row: 2, column: 2 })
  })

  it('finds loops that are not closed, not opened, or crossed', () => {
    assert.deepEqual(said(p('{#rows}') + p('{fact}')), ['unclosed_loop {#rows} | Текст: «{#rows}»'])
    assert.deepEqual(said(p('{/rows}')), ['unopened_loop {/rows} | Текст: «{/rows}»'])
    assert.deepEqual(said(p('{#rows}{#stated}{/rows}')), ['unclosed_loop {#stated} | Текст: «{#rows}{#stated}{/rows}»'])
  })

  it('finds a loop that leaves its table', () => {
    assert.deepEqual(said(tbl(tr(tc('{#rows}'))) + p('{/rows}')), [
      'loop_crosses_table {#rows} | Таблица 1, строка 1, столбец 1: «{#rows}»',
    ])
    assert.equal(check(tbl(tr(tc('{#rows}'))) + tbl(tr(tc('{/rows}')))).length, 1)
  })

  it('finds braces that make no tag: torn apart, with spaces, expressions, raw XML', () => {
    for (const text of [
      '{topic',
      'topic}',
      '{ topic }',
      '{{topic}}',
      '{topic.name}',
      '{a+b}',
      '{@topic}',
      '{=[ ]=}',
      '{-w:p rows}',
      '{}',
      '{/}',
    ]) {
      assert.ok(check(p(text)).every(({ code }) => code === 'broken_braces') && check(p(text)).length > 0, text)
    }
    assert.equal(check(p('{to') + p('pic}')).length, 2)
  })

  it('finds a tag outside its loop, a loop used as a value, and {merge} outside a repeated row', () => {
    assert.deepEqual(said(p('{fact}')), ['outside_loop {fact} | Текст: «{fact}»'])
    assert.deepEqual(said(p('{^rows}{fact}{/rows}')), ['outside_loop {fact} | Текст: «{^rows}{fact}{/rows}»'])
    assert.deepEqual(said(p('{rows}')), ['loop_as_value {rows} | Текст: «{rows}»'])
    assert.deepEqual(said(tbl(tr(tc('{merge}а')))), [
      'merge_outside_row {merge} | Таблица 1, строка 1, столбец 1: «{merge}а»',
    ])
  })

  it('says which mandatory tag is missing', () => {
    const [found] = checkTemplate(wordFile(p('{topic}')), tags)
    assert.equal(found?.what.ru, 'В форме нет обязательного тега {grantee} (грантополучатель).')
    assert.equal(found?.where.en, 'The whole document')
  })

  it('looks into headers', () => {
    const [found] = check(p(''), { 'word/header1.xml': headerPart(p('{topick}')) })
    assert.equal(found?.where.ru, 'Верхний колонтитул: «{topick}»')
  })

  it('quotes enough of a long paragraph to find it by search', () => {
    const [found] = check(p(`${'слово '.repeat(30)}{topick}${' слово'.repeat(30)}`))
    assert.match(found?.where.ru ?? '', /^Текст: «….{20,30} ?\{topick\} .{20,30}…»$/)
  })
})

const refused = (make: () => unknown, code: string) =>
  assert.throws(
    make,
    error => error instanceof Problem && error.code === code && Object.values(error.words).every(Boolean),
  )

describe('A Word file is refused', () => {
  const refusesParts = (code: string, more: Record<string, string>, body = p('текст')) =>
    refused(() => openWord(wordFile(body, more)), code)

  it('when the form is broken, with the place in the sentence', () => {
    refused(() => fillWord(wordFile(p('{#rows}')), {}), 'word_unclosed_loop')
    refused(() => fillWord(wordFile(p('{@raw}')), { raw: '<w:p/>' }), 'word_broken_braces')
  })

  it('when it is no Word file: text, an old .doc, a spreadsheet, half of a file', () => {
    const whole = wordFile(p('текст'))
    for (const bytes of [
      Buffer.from('текст'),
      new Uint8Array(),
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      whole.slice(0, whole.length - 30),
      whole.slice(40),
    ]) {
      refused(() => openWord(bytes), 'word_unreadable')
    }
    refusesParts('word_unreadable', { '[Content_Types].xml': '<Types/>' })
  })

  it('when it is Strict, has macros or ActiveX', () => {
    refusesParts('word_strict', {
      'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>',
    })
    refusesParts('word_macros', { 'word/vbaProject.bin': 'x' })
    refusesParts('word_macros', { 'word/activeX/activeX1.xml': '<ax/>' })
  })

  it('when it declares entities', () => {
    refusesParts('word_unreadable', {
      'word/styles.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    })
    refusesParts('word_unreadable', { 'word/styles.xml': '<?xml version="1.0" encoding="UTF-7"?><a/>' })
  })

  it('when it fetches something from elsewhere, while links for readers stay', () => {
    const to = (type: string) => ({
      'word/_rels/document.xml.rels': relations(
        `<Relationship Id="rId9" TargetMode="External" Target="http://198.51.100.7/x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}"/>`,
      ),
    })
    refusesParts('word_from_elsewhere', to('image'))
    refusesParts('word_from_elsewhere', to('oleObject'))
    refusesParts('word_from_elsewhere', {}, '<w:p><w:r><w:instrText> DDEAUTO c:\\\\x "y" </w:instrText></w:r></w:p>')
    refusesParts(
      'word_from_elsewhere',
      {},
      '<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;http://198.51.100.7/x&quot;"/></w:p>',
    )
    openWord(wordFile(p('текст'), to('hyperlink')))
    openWord(wordFile('<w:p><w:fldSimple w:instr="PAGE"/></w:p>'))
  })

  it('when it unpacks to more than it should, whatever it says about itself', () => {
    const zeros = '0'.repeat(3_000_000)
    refusesParts('word_too_big', { 'word/bomb.xml': zeros })
    refused(() => unzip(wordFile(p('a')), { ...zipLimits, entries: 2 }), 'word_too_big')
    refused(() => unzip(wordFile(p('a')), { ...zipLimits, unpacked: 100 }), 'word_too_big')
    refused(() => unzip(wordFile(p('a')), { ...zipLimits, packed: 100 }), 'word_too_big')
    refused(() => unzip(lying(zeros)), 'word_unreadable')
  })

  it('but a template of Word (.dotx) is taken and becomes a document', () => {
    const types = partOf(wordFile(''), '[Content_Types].xml').replace('document.main', 'template.main')
    const filled = fillWord(wordFile(p('{grantee}'), { '[Content_Types].xml': types }), { grantee: 'Ұйым' })
    assert.equal(textOf(filled), 'Ұйым')
    assert.match(partOf(filled, '[Content_Types].xml'), /document\.main\+xml/)
  })

  it('and the place of the template on somebody’s disk is left out', () => {
    const relation =
      '<Relationship Id="rId1" TargetMode="External" Target="file:///C:/Users/x.dotx" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
    const parts = openWord(
      wordFile(p('а'), {
        'word/_rels/settings.xml.rels': relations(relation),
        'word/settings.xml': '<w:settings><w:attachedTemplate r:id="rId1"/></w:settings>',
      }),
    )
    for (const name of ['word/_rels/settings.xml.rels', 'word/settings.xml'])
      assert.doesNotMatch(Buffer.from(parts.get(name)!).toString(), /attachedTemplate/)
  })
})

/** An archive whose entry says 10 bytes and unpacks to millions. */
function lying(content: string): Uint8Array {
  const zip = new PizZip()
  zip.file('a.xml', content)
  const bytes = Buffer.from(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(content.length)
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 4)) bytes.writeUInt32LE(10, at)
  assert.ok(deflateRawSync(content).length < bytes.length)
  return bytes
}
