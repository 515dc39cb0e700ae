import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headPart, notesPart, p, tbl, tc, told, tr, wordFile } from './files.ts'

test('cells that reach over columns and rows are told once, with how far they reach', async () => {
  const table = tbl(
    tr(tc(p('Задача'), '<w:vMerge w:val="restart"/>') + tc(p('Уровень'), '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>') +
      tr(tc(p(''), '<w:vMerge/>') + tc(p('план')) + tc(p('факт'))) +
      tr(tc(p('1')) + tc(p('200')) + tc(p('327'))),
  )
  assert.deepEqual(await told(wordFile(table)), ['Задачаx2 | Уровень+2', 'план | факт', '1 | 200 | 327'])
})

test('a table inside of a cell stays there; what is too deep to be a form’s is counted', async () => {
  const nested = (depth: number): string => (depth === 0 ? p('дно') : tbl(tr(tc(p(`${depth}`) + nested(depth - 1)))))
  assert.deepEqual(await told(wordFile(nested(2))), ['2¶[1¶дно]'])
})

test('tracked changes are taken as accepted', async () => {
  const body = `<w:p><w:r><w:t>Дано </w:t></w:r><w:del><w:r><w:delText>300</w:delText></w:r></w:del><w:ins><w:r><w:t>327</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> лишнее</w:t></w:r></w:moveFrom><w:r><w:t> консультаций</w:t></w:r></w:p>`
  const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>Первая, </w:t></w:r></w:p>${p('вторая половина')}`
  const rows = tbl(
    tr(tc(p('остаётся'))) + tr(tc(p('удалена')), '<w:del w:id="2"/>') + tr(tc(p('вставлена')), '<w:ins w:id="3"/>'),
  )
  assert.deepEqual(await told(wordFile(body + joined + rows)), [
    'Дано 327 консультаций',
    'Первая, вторая половина',
    'остаётся',
    'вставлена',
  ])
})

test('a box is read once and stands after its paragraph; a note stands at the end, its mark in no number', async () => {
  const box = `<w:txbxContent>${p('Врезка')}</w:txbxContent>`
  const body = `<w:p><w:r><w:t>Принято 725</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t> человек</w:t></w:r></w:p>`
  const file = wordFile(tbl(tr(tc(body))), {
    'word/footnotes.xml': notesPart(`<w:footnote>${p('По журналу.')}</w:footnote>`),
  })
  assert.deepEqual(await told(file), ['text_box Врезка', 'Принято 725 человек', 'footnote По журналу.'])
})

test('what stands at the head and foot of every page is read once, and a page’s number not at all', async () => {
  const file = wordFile(p('Текст'), {
    'word/header1.xml': headPart(p('Договор № 17') + p('3')),
    'word/header2.xml': headPart(p('Договор № 17')),
    'word/footer1.xml': headPart(tbl(tr(tc(p('Объединение')) + tc(p('стр. 3'))))),
  })
  assert.deepEqual(await told(file), ['Текст', 'page_head Договор № 17', 'page_head Объединение стр. 3'])
})

test('headings are known by their style, numbers of lists are counted as Word counts them', async () => {
  const styles =
    '<w:styles xmlns:w="x"><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="мой"/><w:basedOn w:val="1"/></w:style></w:styles>'
  const numbering =
    '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>'
  const body =
    p('Результаты', '<w:pStyle w:val="Own"/>') +
    p('пункт', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr>') +
    tbl(tr(tc(p('', numbered)) + tc(p('Открытие'))) + tr(tc(p('', numbered)) + tc(p('Приём'))))
  const file = wordFile(body, { 'word/styles.xml': styles, 'word/numbering.xml': numbering })
  assert.deepEqual(await told(file), ['h1 Результаты', '• пункт', '1. | Открытие', '2. | Приём'])
})

test('spaces of any kind are one, hidden text and words of fields are not read', async () => {
  const body = `<w:p><w:r><w:t>82\u00a0541\u2009 просмотр</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> скрыто</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:noBreakHyphen/><w:t>да</w:t></w:r></w:p>`
  assert.deepEqual(await told(wordFile(body)), ['82 541 просмотр-да'])
})

test('a file that binds the usual names to another prefix is the same', async () => {
  const file = wordFile(
    '<a:p xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main"><a:r><a:t>Отчёт</a:t></a:r></a:p>',
  )
  assert.deepEqual(await told(file), ['Отчёт'])
})
