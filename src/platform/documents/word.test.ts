import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { assertValidWord, headerPart, p, partOf, tbl, tc, textOf, tr, wordFile } from './testing.ts'
import { fillWord } from './word.ts'
import { identifiersOnce } from './word-identifiers.ts'
import { xmlText } from './xml.ts'

describe('A Word form is filled', () => {
  it('prints values, Kazakh letters among them, and nothing for what is not known', async () => {
    const form = wordFile(p('Грант алушы: {grantee}, {topic}{missing}, {count}.'))
    const filled = fillWord(form, { grantee: 'Құқық орталығы ӘәҒғҚқҢңӨөҰұҮүҺһІі', topic: null, count: 0 })
    assert.equal(textOf(filled), 'Грант алушы: Құқық орталығы ӘәҒғҚқҢңӨөҰұҮүҺһІі, , 0.')
    await assertValidWord(filled)
  })

  it('does not mind that Word splits a tag into several runs', () => {
    const form = wordFile(p('{gr', 'an', 'tee}') + p('{', '#list', '}') + p('{it', 'em}') + p('{/li', 'st}'))
    assert.equal(textOf(fillWord(form, { grantee: 'Ұйым', list: [{ item: 'а' }, { item: 'б' }] })), 'Ұйым\nа\nб')
  })

  it('keeps lines of a value as lines, with the look of the run', async () => {
    const run = '<w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r>'
    const filled = fillWord(wordFile(`<w:p>${run}</w:p>`), { text: 'один\r\nдва\u2028три' })
    assert.equal(textOf(filled), 'один\nдва\nтри')
    assert.equal(partOf(filled).split('<w:b/>').length - 1, 3)
    await assertValidWord(filled)
  })

  it('strips what XML cannot carry, and leaves emoji and Arabic letters', async () => {
    const filled = fillWord(wordFile(p('{text}')), {
      text: 'а\u0000\u0001\u0008б\ud800в\ufffeг😀شكوى\ufdd0<b>&amp;]]>',
    })
    assert.equal(textOf(filled), 'абвг😀شكوى<b>&amp;]]>')
    await assertValidWord(filled)
  })

  it('prints whatever people type, as they typed it', () => {
    const form = wordFile(p('{text}'))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        assert.equal(textOf(fillWord(form, { text })), xmlText(text))
      }),
      { numRuns: 60 },
    )
  })

  it('takes braces of a value for text, not for a tag', () => {
    const form = wordFile(p('{note}') + p('{#rows}') + p('{note}') + p('{/rows}'))
    assert.equal(
      textOf(fillWord(form, { note: '{grantee} {#x} {', rows: [{ note: '}{/rows}' }] })),
      '{grantee} {#x} {\n}{/rows}',
    )
  })

  it('reads the names of the data and nothing that objects inherit', () => {
    const form = wordFile(p('[{constructor}{__proto__}{toString}{length}]'))
    assert.equal(textOf(fillWord(form, { length: [1, 2] })), '[]')
  })

  it('repeats rows, prints conditions, and leaves no line behind where only tags stood', async () => {
    const table = tbl(
      tr(tc('№'), tc('Документ')),
      tr(tc('{#acts}{number}'), tc(p('{title}'), p('{#files}'), p('{file}'), p('{/files}'), p('{/acts}'))),
      tr(tc('{^acts}'), tc('нет{/acts}')),
    )
    const form = wordFile(table + p('{#agreed}Согласовано{/agreed}{^agreed}Не согласовано{/agreed}'))
    const some = fillWord(form, {
      acts: [
        { number: 1, title: 'А', files: [{ file: 'а' }, { file: 'б' }] },
        { number: 2, title: 'Б', files: [] },
      ],
      agreed: true,
    })
    assert.equal(textOf(some), '№\nДокумент\n1\nА\nа\nб\n2\nБ\nСогласовано')
    assert.equal(textOf(fillWord(form, {})), '№\nДокумент\n\nнет\nНе согласовано')
    await assertValidWord(some)
  })

  it('drops a paragraph of a loop whose tags are all empty, so that one loop has two looks', () => {
    const form = wordFile(p('{#lines}') + p('{text}') + p('• {bullet}') + p('{bullet}') + p('{/lines}') + p('{none}'))
    assert.equal(
      textOf(
        fillWord(form, {
          lines: [
            { text: 'а', bullet: '' },
            { text: '', bullet: 'б' },
          ],
        }),
      ),
      'а\n• \n• б\nб\n',
    )
  })

  it('keeps a section break that Word put into the closing line of a loop', () => {
    const section = '<w:sectPr><w:pgSz w:w="16840" w:h="11907" w:orient="landscape"/></w:sectPr>'
    const closing = `<w:p><w:pPr>${section}</w:pPr><w:r><w:t>{/list}</w:t></w:r></w:p>`
    const form = wordFile(p('{#list}') + p('{item}') + closing + p('после'))
    for (const list of [[{ item: 'а' }, { item: 'б' }], []]) {
      assert.equal(partOf(fillWord(form, { list })).split('landscape').length - 1, 1)
    }
  })

  it('fills headers too', () => {
    const form = wordFile(p('текст'), { 'word/header1.xml': headerPart(p('{grantee}')) })
    assert.equal(textOf(fillWord(form, { grantee: 'Ұйым' }), 'word/header1.xml'), 'Ұйым')
  })

  it('gives a repeated bookmark and a repeated paragraph mark no second number', async () => {
    const marked =
      '<w:p><w:bookmarkStart w:id="0" w:name="here"/><w:r><w:t>{item}</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>'
    const filled = fillWord(wordFile(p('{#list}') + marked + p('{/list}')), { list: [{ item: 'а' }, { item: 'б' }] })
    assert.equal(partOf(filled).split('bookmarkStart').length - 1, 1)
    await assertValidWord(filled)
  })

  it('gives a repeated picture a number of its own', () => {
    const pictures = '<wp:docPr id="1" name="a"/><wp:docPr id="7" name="b"/><wp:docPr id="1" name="a"/>'
    const numbers = [...identifiersOnce(pictures).matchAll(/id="(\d+)"/g)].map(match => match[1])
    assert.deepEqual(numbers, ['1', '7', '8'])
  })
})

describe('Cells that begin with {merge}', () => {
  const form = wordFile(
    tbl(tr(tc('{#rows}{merge}{task}'), tc('{merge}{activity}'), tc('{merge}{result}'), tc('{fact}{/rows}'))),
  )
  const row = (task: string, activity: string, result: string, fact: number) => ({ task, activity, result, fact })

  it('become one cell over equal rows, within the bounds of the cell to their left', async () => {
    const filled = fillWord(form, {
      rows: [row('А', '1', 'итог', 5), row('А', '1', 'итог', 6), row('А', '2', 'итог', 7), row('Б', '2', 'итог', 8)],
    })
    assert.deepEqual(merges(filled), [
      ['restart А', 'restart 1', 'restart итог', '5'],
      ['continue', 'continue', 'continue', '6'],
      ['continue', '2', 'итог', '7'],
      ['Б', '2', 'итог', '8'],
    ])
    await assertValidWord(filled)
  })

  it('keep the rows of one group on one page', () => {
    const filled = partOf(
      fillWord(form, { rows: [row('А', '1', 'итог', 5), row('А', '1', 'итог', 6), row('А', '2', 'итог', 7)] }),
    )
    const kept = filled
      .split('<w:tr>')
      .slice(1)
      .map(each => each.includes('<w:keepNext/>'))
    assert.deepEqual(kept, [true, false, false])
  })

  it('are merged in a table of two thousand rows', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => row(`${index % 100}`, `${index % 10}`, '', index))
    const start = performance.now()
    fillWord(form, { rows })
    console.log(`2,000 merged rows: ${Math.round(performance.now() - start)} ms`)
  })
})

function merges(bytes: Uint8Array): string[][] {
  const rows = partOf(bytes).split('<w:tr>').slice(1)
  return rows.map(row =>
    row
      .split('<w:tc>')
      .slice(1)
      .map(cell => {
        const text = [...cell.matchAll(/<w:t[^>]*>([^<]*)</g)].map(match => match[1]).join('')
        const merge = cell.includes('<w:vMerge w:val="restart"/>')
          ? 'restart'
          : cell.includes('<w:vMerge/>')
            ? 'continue'
            : ''
        return [merge, text].filter(Boolean).join(' ')
      }),
  )
}
