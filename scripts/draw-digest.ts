/**
 * Draws the digest of publications, the annex of the information work, in three languages: `node scripts/draw-digest.ts`.
 * Tags are filled by src/media/print/digest.ts; an office edits what it was given in Word.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { languages, type Words } from '../src/platform/language.ts'
import { bold, cell, cm, headCell, headRow, looped, paragraph, row, table } from './form-parts.ts'
import { officePaper, paperHead } from './office-paper.ts'

const words = {
  title: {
    ru: 'Дайджест публикаций о ходе проекта',
    kk: 'Жобаның барысы туралы жарияланымдар дайджесті',
    en: 'Digest of publications about the project',
  },
  day: { ru: 'Дата', kk: 'Күні', en: 'Day' },
  item: { ru: 'Публикация', kk: 'Жарияланым', en: 'Publication' },
  kind: { ru: 'Вид', kk: 'Түрі', en: 'Kind' },
  medium: { ru: 'Где вышло', kk: 'Қайда шықты', en: 'Where' },
  address: { ru: 'Адрес или место', kk: 'Мекенжайы не орны', en: 'Address or place' },
  none: {
    ru: 'В этом месяце публикаций не было.',
    kk: 'Бұл айда жарияланым болған жоқ.',
    en: 'Nothing came out in this month.',
  },
  total: { ru: 'Всего публикаций: {total}', kk: 'Барлық жарияланым: {total}', en: 'Publications in all: {total}' },
  signed: {
    ru: 'Руководитель ____________________',
    kk: 'Басшы ____________________',
    en: 'Head ____________________',
  },
} as const satisfies Record<string, Words>

const widths = [cm(2.2), cm(5.2), cm(2.6), cm(2.8), cm(4.2)]

const folder = new URL('../forms/digest/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const language of languages) {
  const t = (name: keyof typeof words) => words[name][language]
  const heads = (['day', 'item', 'kind', 'medium', 'address'] as const).map(name => headCell(t(name)))
  const filled = ['{#items}{day}', '{name}', '{kind}', '{medium}', '{address}{/items}'].map(tag => cell(tag))
  const paper = await officePaper(t('title'), language, [
    ...paperHead(bold(t('title')), '{organisation}', '{topic}, {period}'),
    ...looped('months', [
      paragraph(bold('{month}'), { keepNext: true, spacing: { before: 240, after: 60 } }),
      ...looped('some', [table(widths, [headRow(heads), row(filled)])]),
      paragraph(`{^some}${t('none')}{/some}`),
    ]),
    paragraph(t('total'), { spacing: { before: 240 } }),
    paragraph(t('signed'), { spacing: { before: 480 } }),
  ])
  await writeFile(new URL(`digest.${language}.docx`, folder), paper)
}
