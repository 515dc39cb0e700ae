import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '#platform/problem.ts'
import { checkFile, checkMany } from '../check-file.ts'
import { asJson, readable } from '../checked-words.ts'

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))
const statistics = (women: number) =>
  bytes(
    'ЗАКЛЮЧИТЕЛЬНЫЙ ОТЧЕТ',
    'Грантополучатель: Объединение «Үлгі»',
    '4. Статистическая информация в разрезе участников социального проекта:',
    'Количество участников всего\tМужчин\tЖенщин',
    `30\t10\t${women}`,
  )
const refused = (code: string) => (error: unknown) => error instanceof Problem && error.code === code

test('a written report is read and judged in a thread of its own', async () => {
  const { findings, understood } = await checkFile(statistics(21))
  assert.deepEqual([understood.tables, understood.sections], [1, 2])
  const [sum] = findings.filter(({ rule }) => rule === 'R04')
  assert.deepEqual(
    sum?.places.map(({ value }) => value),
    [30, 10, 21],
  )
  const { findings: right } = await checkFile(statistics(20))
  assert.ok(!right.some(({ rule, severity }) => rule === 'R04' && severity === 'error'))
})

test('programs get it in the published shape, people as a list that says how much was understood', async () => {
  const checked = await checkFile(statistics(21))
  const { findings, understood } = asJson(checked, 'en')
  const sum = findings.find(({ rule }) => rule === 'R04')!
  assert.deepEqual(Object.keys(sum), ['rule', 'severity', 'places', 'message'])
  assert.deepEqual(Object.keys(sum.places[0]!), ['where', 'text', 'value'])
  assert.deepEqual(Object.keys(sum.message), ['ru', 'kk', 'en'])
  assert.deepEqual(Object.keys(understood), ['sections', 'tables', 'cells', 'share'])
  assert.match(readable(checked, 'kk'), /ҚАТЕЛЕР[\s\S]*R04[\s\S]*Мәтіннің \d+ %-ы түсінілді/)
})

test('what is no report of the form is refused by what it is', async () => {
  await assert.rejects(checkFile(new Uint8Array()), refused('report_is_empty'))
  await assert.rejects(
    checkFile(bytes('Акт приёмки', 'Работы выполнены, претензий нет.')),
    refused('report_of_another_form'),
  )
})

test('reading that takes too long, or too much memory, is ended', async () => {
  await assert.rejects(checkFile(statistics(20), { patience: 1 }), refused('report_too_slow'))
  const wide = bytes(...Array.from({ length: 60_000 }, () => '№ «Қ» 1 2 3 4 5\t'.repeat(12)))
  await assert.rejects(checkFile(wide, { memory: 40 }), refused('report_too_big'))
})

test('of many reports each is told; one that can’t be read holds up nobody', async () => {
  const files = [statistics(20), new Uint8Array(), statistics(21), bytes('просто текст')].map((file, at) => ({
    name: String(at),
    bytes: async () => file,
  }))
  const told = new Map<string, string>()
  for await (const file of checkMany(files, { threads: 2 }))
    told.set(file.name, 'checked' in file ? 'checked' : (file.problem as Problem).code)
  assert.deepEqual(Object.fromEntries(told), {
    0: 'checked',
    1: 'report_is_empty',
    2: 'checked',
    3: 'report_of_another_form',
  })
})
