import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readDocument } from '../read-document.ts'
import { told } from './files.ts'
import { type Drawn, drawnLines, drawnRows, pdfFile } from './pdf-file.ts'

const columns = [60, 90, 260, 400, 480]
const effects = [
  ['No.', 'Indicator', 'Unit', 'Planned', 'Actual'],
  ['1', 'Direct beneficiaries|of them vulnerable', 'people', '520', '529 (81)'],
  ['2', 'Indirect beneficiaries', 'people', '5 000', '112 541'],
  ['3', 'Contribution to the|economy', 'tenge', '1 994 462|of it equipment', ''],
]
const asRead = [
  'No. | Indicator | Unit | Planned | Actual',
  '1 | Direct beneficiaries of them vulnerable | people | 520 | 529 (81)',
  '2 | Indirect beneficiaries | people | 5 000 | 112 541',
  '3 | Contribution to the economy | tenge | 1 994 462 of it equipment | ',
]

test('a table that nobody ruled is read by its columns, wrapped cells and empty ones too', async () => {
  const before = drawnLines(['Fill in the table of social and economic effects of the project:'], { top: 80 })
  const after = drawnLines(['What is planned comes from the contract, what is actual from the journal.'], { top: 230 })
  assert.deepEqual(await told(await pdfFile([...before, ...drawnRows(columns, effects), ...after])), [
    'Fill in the table of social and economic effects of the project:',
    ...asRead,
    'What is planned comes from the contract, what is actual from the journal.',
  ])
})

test('it goes on over the page, with its head again or without, and within a row', async () => {
  const more = [
    ['4', 'Partners of the project', 'organisations', '4', '8'],
    ['5', 'Taxes', 'tenge', '124 425', '139 998'],
  ]
  const rest = ['4 | Partners of the project | organisations | 4 | 8', '5 | Taxes | tenge | 124 425 | 139 998']
  const [first, again] = [drawnRows(columns, effects), drawnRows(columns, [effects[0]!, ...more], 60)]
  assert.deepEqual(await told(await pdfFile(first, again)), [...asRead, asRead[0], ...rest])
  const cut = [['', '', '', 'and of it paper', ''], ...more]
  const file = await pdfFile(first, drawnRows(columns, cut, 60))
  assert.deepEqual(await told(file), [...asRead, ' |  |  | and of it paper | ', ...rest])
  const [table] = (await readDocument(file)).blocks
  assert.ok(table?.kind === 'table' && table.rows[4]!.broken)
})

test('a head over two columns, a row over all, and a cell beside several rows', async () => {
  const at = [60, 90, 220, 360, 450]
  const products = [
    ['Complaints', '15', '15'],
    ['Journals', '2', '2'],
  ]
  const drawn: Drawn[] = [
    ...drawnRows(at, [['No.', 'Activity', 'Product', 'Level of planned indicators']]),
    ...drawnRows(at.slice(3), [['plan', 'fact']], 112),
    { text: 'Task 1. Free consultations in the offices of two towns, every working day', x: 60, y: 130 },
    ...drawnRows(at, [['1', 'Consultations|of the offices|in two towns', 'Consultations', '200', '327']], 146),
    ...drawnRows(at.slice(2), products, 162),
  ]
  assert.deepEqual(await told(await pdfFile(drawn)), [
    'No. | Activity | Product | Level of planned indicators+2',
    ' |  |  | plan | fact',
    'Task 1. Free consultations in the offices of two towns, every working day+4 | ',
    '1 | Consultations of the offices in two townsx3 | Consultations | 200 | 327',
    ' | Complaints | 15 | 15',
    ' | Journals | 2 | 2',
  ])
})

test('two rows are a table where the lower one counts', async () => {
  const rows = [
    ['Participants', 'Men', 'Women'],
    ['529', '169', '360'],
  ]
  assert.deepEqual(await told(await pdfFile(drawnRows([60, 200, 340], rows))), [
    'Participants | Men | Women',
    '529 | 169 | 360',
  ])
})

const prose: Readonly<Record<string, readonly Drawn[]>> = {
  'a numbered list': drawnRows(
    [60, 85],
    ['1.', '2.', '3.', '4.'].map(number => [
      number,
      'Visitors of the offices learned how a return|is claimed and paid',
    ]),
  ),
  'signature lines': drawnRows(
    [60, 260, 420],
    [
      ['Head', '____________', 'A. Ospanova'],
      ['Accountant', '____________', 'D. Kasymov'],
      ['Lawyer', '____________', 'A. Litvinenko'],
    ],
  ),
  'a letterhead in two languages': drawnRows(
    [60, 330],
    ['Association of consumers', 'Kostanay, Abay avenue 28', 'office@qorgan.example', 'registered in 2011'].map(
      line => [line, line],
    ),
  ),
  'fields after a tab': drawnRows(
    [60, 200],
    [
      ['Grantee:', 'Association of consumers'],
      ['Topic:', 'Legal literacy of consumers'],
      ['Contract:', 'No. 27 of 28 February'],
    ],
  ),
  'stretched prose': drawnLines(
    [
      'Consultations were given to everybody who came to the offices',
      'of two towns in the months of the programme, as planned before',
      'quarantine, and then over the telephone by lawyers of the association',
      'and teachers of universities, every working day',
    ],
    { until: 535 },
  ),
}
for (const [name, drawn] of Object.entries(prose))
  test(`${name} is no table`, async () => {
    const { blocks } = await readDocument(await pdfFile(drawn))
    assert.deepEqual([...new Set(blocks.map(({ kind }) => kind))], ['paragraph'])
  })

test('a text of two columns is read one after the other, not across', async () => {
  const beside = drawnRows(
    [60, 330],
    [['The association|helps consumers|of the region', 'Its offices|are open|on working days']],
  )
  assert.deepEqual(await told(await pdfFile(beside)), [
    'The association helps consumers of the region',
    'Its offices are open on working days',
  ])
})

const word = fc.constantFrom('office', 'report', 'partner', 'school', 'film', 'letter', 'district', 'survey', 'hearing')
const cell = fc.array(word, { minLength: 1, maxLength: 4 })
const table = fc
  .integer({ min: 3, max: 5 })
  .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 8 }))

test('whatever stands in its cells, a table of three columns and rows or more is read as it was drawn', async () => {
  await fc.assert(
    fc.asyncProperty(table, async rows => {
      const at = rows[0]!.map((_, column) => 40 + column * 105)
      const drawn = drawnRows(
        at,
        rows.map(cells => cells.map(words => words.join('|'))),
      )
      const expected = rows.map(cells => cells.map(words => words.join(' ')).join(' | '))
      assert.deepEqual(
        (await told(await pdfFile(drawn))).map(line => line.replaceAll('¶', ' ')),
        expected,
      )
    }),
    { numRuns: 25 },
  )
})

test('whatever it says, prose is no table', async () => {
  const paragraph = fc.array(fc.array(word, { minLength: 8, maxLength: 11 }), { minLength: 3, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(paragraph, fc.boolean(), async (lines, isStretched) => {
      const said = lines.map(words => words.join(' '))
      const drawn = drawnLines(said, isStretched ? { until: 535 } : {})
      const { blocks } = await readDocument(await pdfFile(drawn))
      assert.ok(blocks.every(({ kind }) => kind === 'paragraph'))
    }),
    { numRuns: 25 },
  )
})
