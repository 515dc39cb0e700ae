import type { Words } from '#platform/language.ts'
import type { PrintItem } from './flyer-contract.ts'

export const printItemWords: Readonly<Record<PrintItem, Words>> = {
  flyer: { ru: 'Флаер', kk: 'Флаер', en: 'Flyer' },
  booklet: { ru: 'Буклет', kk: 'Буклет', en: 'Booklet' },
  set: {
    ru: 'Комплект раздаточного материала',
    kk: 'Таратпа материалдар жинағы',
    en: 'Set of handouts',
  },
  folder: { ru: 'Папка', kk: 'Папка', en: 'Folder' },
  pen: { ru: 'Ручка', kk: 'Қалам', en: 'Pen' },
  notebook: { ru: 'Блокнот', kk: 'Блокнот', en: 'Notebook' },
}
