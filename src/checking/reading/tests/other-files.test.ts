import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDocument, text, told } from './files.ts'

test('OpenDocument: merged cells, heads, lists, notes, and nothing that was deleted', async () => {
  const body = `<text:tracked-changes><text:p>удалено</text:p></text:tracked-changes>
    <text:h text:outline-level="2">Результаты</text:h>
    <text:p>Дано<text:s text:c="2"/>327<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>по журналу</text:p></text:note-body></text:note> консультаций</text:p>
    <text:list><text:list-item><text:p>пункт</text:p></text:list-item></text:list>
    <table:table><table:table-header-rows><table:table-row>
      <table:table-cell table:number-rows-spanned="2"><text:p>Задача</text:p></table:table-cell>
      <table:table-cell table:number-columns-spanned="2"><text:p>Уровень</text:p></table:table-cell><table:covered-table-cell/>
    </table:table-row></table:table-header-rows>
    <table:table-row><table:covered-table-cell/><table:table-cell><text:p>план</text:p></table:table-cell><table:table-cell><text:p>факт</text:p></table:table-cell></table:table-row>
    </table:table>`
  assert.deepEqual(await told(openDocument(body)), [
    'h2 Результаты',
    'footnote по журналу',
    'Дано 327 консультаций',
    '• пункт',
    'Задачаx2 | Уровень+2',
    'план | факт',
  ])
})

test('plain text: columns by tabs, marks of web pages, a row broken over lines, drawn rules', async () => {
  const lines = [
    'Таблица',
    '№\tНазвание\tПлан',
    '---\t-----\t--',
    '1\t<p>Открытие</p> <p>кабинета</p>\t<b>2</b>&nbsp;шт',
    '2\tПриём',
    'граждан\t50',
    '',
    '\tпо графику\t',
    'После таблицы текст, который страница',
    '',
    'разрезала надвое.',
    '- пункт',
    '**Жирно** и *косо*',
  ]
  assert.deepEqual(await told(text(lines.join('\r\n'))), [
    'Таблица',
    '№ | Название | План',
    '1 | Открытие¶кабинета | 2 шт',
    '2 | Приём¶граждан | 50',
    ' | по графику | ',
    'После таблицы текст, который страница разрезала надвое.',
    '• пункт',
    'Жирно и косо',
  ])
})
