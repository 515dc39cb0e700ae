import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { checkTemplate } from '#platform/documents/check-template.ts'
import { assertValidWord, partOf, textOf } from '#platform/documents/testing.ts'
import { fillWord } from '#platform/documents/word.ts'
import { languages } from '#platform/language.ts'
import type { Figure, ReportModel } from '../model.ts'
import { reportData, reportTags } from './final-report.ts'
import { sampleModel } from './sample-model.ts'

const form = (language: string) => readFile(new URL(`../../../forms/final-report.${language}.docx`, import.meta.url))
const russian = await form('ru')
const printed = (change: Partial<ReportModel> = {}) =>
  fillWord(russian, reportData({ ...sampleModel('ru'), ...change }))

/** Every figure of a model, wherever it stands. */
function figures(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return []
  return 'formula' in value ? [value as Figure] : Object.values(value).flatMap(figures)
}

describe('The form of the final report', () => {
  for (const language of languages) {
    it(`in ${language} is sound, is filled into a valid document, and holds every figure`, async () => {
      const template = await form(language)
      assert.deepEqual(checkTemplate(template, reportTags), [])
      const model = sampleModel(language)
      const filled = fillWord(template, reportData(model))
      const text = textOf(filled)
      for (const { name, text: number } of figures(model)) assert.ok(text.includes(number), `${name}: ${number}`)
      assert.doesNotMatch(text, /[{}]/)
      assert.match(text, /әңгіме, ғылым, қызмет, ұңғыма, өнім, үлгі, һәм, іс/)
      await assertValidWord(filled)
    })
  }

  it('knows each documented tag: none is promised that the report does not give', () => {
    const data = reportData(sampleModel('ru'))
    const given = new Set<string>()
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk)
      else if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) walk(inner) ?? given.add(name)
    }
    walk(data)
    assert.deepEqual(
      [...given].filter(name => !reportTags.some(tag => tag.name === name)),
      [],
    )
    assert.deepEqual(
      reportTags.map(tag => tag.name).filter(name => !given.has(name)),
      [],
    )
  })

  it('merges the task over its rows and the activity over its own', () => {
    const model = sampleModel('ru')
    const xml = partOf(printed())
    const rows = xml.slice(xml.indexOf('Уровень планируемых')).split('<w:tr>').slice(2)
    const restarts = (column: number) =>
      rows.filter(row => row.split('<w:tc>')[column]?.includes('w:val="restart"')).length
    const activities = model.planFact.flatMap(task => task.activities)
    assert.equal(restarts(1), model.planFact.length)
    assert.equal(restarts(2), activities.length)
    assert.equal(activities.flatMap(each => each.indicators).length, 48)
  })

  it('prints an empty cell for what is not known, which is not 0 and not a dash', () => {
    const statistics = sampleModel('ru').statistics.map(table => ({
      ...table,
      columns: table.columns.map(column =>
        column.key === 'men' ? { ...column, figure: { ...column.figure, value: null, text: '–' } } : column,
      ),
    }))
    const cells = textOf(printed({ statistics })).split('\n')
    const women = cells.indexOf('Женщин')
    assert.deepEqual(cells.slice(women + 1, women + 4), ['741', '', '491'])
    assert.equal(cells[cells.indexOf('Другие категории') + 2], '0')
  })

  it('says beside the table whom its columns leave out', () => {
    const [sex, ...others] = sampleModel('ru').statistics
    const unknown = {
      key: 'unknown',
      label: 'пол не указан',
      figure: { ...sex!.columns[1]!.figure, value: 3, text: '3' },
    }
    const text = textOf(printed({ statistics: [{ ...sex!, columns: [...sex!.columns, unknown] }, ...others] }))
    assert.match(text, /Вне классов таблицы: пол не указан: 3\./)
  })

  it('explains the mark of stated values only where there are some', () => {
    const legend = '* значение указано по документу-источнику, не подсчитано по записям'
    const count = (text: string) => text.split(legend).length - 1
    assert.equal(count(textOf(printed())), 3)
    assert.equal(count(textOf(printed({ activities: [], effects: [], sections: {} as ReportModel['sections'] }))), 0)
  })

  it('says the unit of what is not people, and leaves a place for a number that a sentence lacks', () => {
    const text = textOf(printed())
    assert.match(text, /82\s541\* просмотр/)
    assert.match(text, /приняли участие ____ человек/)
  })

  it('keeps an empty row where people have written nothing', async () => {
    const filled = printed({
      partners: [],
      proposals: [],
      recommendations: [],
      deviations: [],
      activities: [],
      planFact: [],
      effects: [],
    })
    assert.match(textOf(filled), /Примечание\n\n\n\n\n/)
    await assertValidWord(filled)
  })

  it('is filled in a moment', () => {
    const fill = () => fillWord(russian, reportData(sampleModel('ru')))
    for (let warm = 0; warm < 10; warm++) fill()
    const start = performance.now()
    for (let time = 0; time < 10; time++) fill()
    console.log(`Filling the form, 12 activities and 48 indicators: ${Math.round((performance.now() - start) / 10)} ms`)
  })
})
