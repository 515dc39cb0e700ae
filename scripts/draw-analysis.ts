/**
 * Draws the analysis of a survey, an annex of the report, in three languages: `node scripts/draw-analysis.ts`.
 * Tags are filled by src/surveys/print/analysis-word.ts; an office edits what it was given in Word.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { AlignmentType, HeadingLevel, ShadingType, TextRun } from 'docx'
import { languages, type Words } from '../src/platform/language.ts'
import { MOST_GROUPS } from '../src/surveys/print/chunks.ts'
import { bold, type CellOptions, cell, cm, headCell, headRow, looped, paragraph, row, table } from './form-parts.ts'
import { officePaper, paperHead } from './office-paper.ts'

const words = {
  title: { ru: 'Анализ опроса', kk: 'Сауалнама талдауы', en: 'Analysis of a survey' },
  method: { ru: 'Кого и как спрашивали', kk: 'Кімнен және қалай сұралды', en: 'Who was asked, and how' },
  index: { ru: 'Индекс правовой грамотности', kk: 'Құқықтық сауаттылық индексі', en: 'Legal literacy index' },
  wave: { ru: 'Волна', kk: 'Толқын', en: 'Wave' },
  mean: { ru: 'Индекс', kk: 'Индекс', en: 'Index' },
  interval: { ru: '95-процентный интервал', kk: '95 пайыздық аралық', en: '95 % interval' },
  answers: { ru: 'Ответы всех', kk: 'Барлық жауаптар', en: 'Answers of everybody' },
  answer: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  share: { ru: 'Доля', kk: 'Үлесі', en: 'Share' },
  people: { ru: 'Человек', kk: 'Адам', en: 'People' },
  base: { ru: 'N: сколько ответили', kk: 'N: жауап бергендер', en: 'N: how many answered' },
  all: { ru: 'Все', kk: 'Барлығы', en: 'All' },
  signed: {
    ru: 'Аналитик ____________________',
    kk: 'Талдаушы ____________________',
    en: 'Analyst ____________________',
  },
} as const satisfies Record<string, Words>

const ACCENT = '0B5B5B'

const folder = new URL('../forms/survey-analysis/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const language of languages) {
  const t = (name: keyof typeof words) => words[name][language]
  const right = { align: 'right' } as const satisfies CellOptions
  /** As long as its thin spaces: the run's own shading draws the bar. */
  const bar = (then = '') =>
    cell([new TextRun({ text: '{bar}', shading: { type: ShadingType.CLEAR, color: 'auto', fill: ACCENT } }), then])
  const heading = (text: string, level: 'HEADING_1' | 'HEADING_2' | 'HEADING_3') =>
    paragraph(text, { heading: HeadingLevel[level] })
  const note = (text: string) => paragraph(text, { style: 'TableNote', keepNext: true })

  const index = table(
    [cm(6), cm(1.6), cm(1.8), cm(3), cm(4.6)],
    [
      headRow(['wave', '', 'mean', 'interval', ''].map(name => headCell(name ? t(name as 'wave') : ' '))),
      row([
        cell('{#waves}{wave}'),
        cell('N = {n}', right),
        cell('{mean}', right),
        cell('{interval}', right),
        bar('{/waves}'),
      ]),
    ],
  )
  const frequencies = table(
    [cm(8.2), cm(4.8), cm(2), cm(2)],
    [
      headRow([headCell(t('answer')), headCell(' '), headCell(t('share')), headCell(t('people'))]),
      row([cell('{#rows}{label}'), bar(), cell('{share}', right), cell('{count}{/rows}', right)]),
    ],
  )
  /** Stays on the page of the row below, down to the one that says of how many these are the shares. */
  const kept = (text: string, alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'] = AlignmentType.LEFT) =>
    cell([paragraph(text, { style: 'TableText', keepNext: true, alignment })])
  /** One table for each number of groups that may stand side by side. */
  const crossed = (groups: number) => {
    const places = Array.from({ length: groups }, (_, place) => place + 1)
    const widths = [cm(3.7), cm(1.9), ...places.map(() => Math.floor(cm(11.4) / groups))]
    return looped(`by${groups}`, [
      table(widths, [
        headRow([headCell(t('answer')), headCell(t('all')), ...places.map(place => headCell(`{g${place}}`))]),
        row([
          kept('{#rows}{label}'),
          kept('{all}', AlignmentType.RIGHT),
          ...places.map(place => kept(`{c${place}}${place === groups ? '{/rows}' : ''}`, AlignmentType.RIGHT)),
        ]),
        row([
          cell(bold(t('base'))),
          cell(bold('{n}'), right),
          ...places.map(place => cell(bold(`{n${place}}`), right)),
        ]),
      ]),
      paragraph('', { spacing: { after: 60 } }),
    ])
  }

  const paper = await officePaper(t('title'), language, [
    ...paperHead(bold(t('title')), bold('«{survey}»'), '{wave}, {period}', '{organisation}', '{topic}'),
    heading(t('method'), 'HEADING_1'),
    ...looped('method', [paragraph('{text}')]),
    ...looped('index', [
      heading(t('index'), 'HEADING_1'),
      note('{hint}'),
      index,
      paragraph(bold('{claim}'), { spacing: { before: 120 } }),
    ]),
    heading(t('answers'), 'HEADING_1'),
    ...looped('questions', [
      heading('{number}. {text}', 'HEADING_3'),
      ...looped('notes', [note('{note}')]),
      ...looped('table', [frequencies]),
    ]),
    ...looped('cuts', [
      heading('{title}', 'HEADING_1'),
      note('{groups}'),
      ...looped('questions', [
        heading('{number}. {text}', 'HEADING_3'),
        ...Array.from({ length: MOST_GROUPS }, (_, place) => crossed(place + 1)).flat(),
      ]),
    ]),
    paragraph(t('signed'), { spacing: { before: 480 } }),
  ])
  await writeFile(new URL(`analysis.${language}.docx`, folder), paper)
}
