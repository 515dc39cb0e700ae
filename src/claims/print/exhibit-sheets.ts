import type { Sheet } from '#platform/documents/stamped-sheets.ts'

/** Stamps on enclosed pages, in the language of the paper. */
const words = {
  ru: {
    stamp: (exhibit: number, page: number, of: number) => `Приложение № ${exhibit}, лист ${page} из ${of}`,
    whole: (exhibit: number) => `Приложение № ${exhibit}`,
    onPaper: 'Вложите сюда бумажную копию.',
    unreadable: 'Файл этого приложения нельзя вложить в PDF: напечатайте его отдельно и вложите сюда.',
    sheets: 'Приложения',
  },
  kk: {
    stamp: (exhibit: number, page: number, of: number) => `№ ${exhibit} қосымша, ${of} парақтың ${page}-парағы`,
    whole: (exhibit: number) => `№ ${exhibit} қосымша`,
    onPaper: 'Қағаз көшірмесін осы жерге салыңыз.',
    unreadable: 'Бұл қосымшаның файлын PDF-ке салу мүмкін емес: бөлек басып шығарып, осы жерге салыңыз.',
    sheets: 'Қосымшалар',
  },
} as const

export const exhibitWords = (language: 'ru' | 'kk') => words[language]

type Enclosure = {
  readonly number: number
  readonly title: string
  /** How many pages its file has; null when it can't be put into a PDF, or there is none. */
  readonly pages: number | null
  readonly onPaper: boolean
}

/** A sheet for each page that is enclosed; for what is put there by hand one that says so. */
export function sheetsOf({ number, title, pages, onPaper }: Enclosure, language: 'ru' | 'kk'): Sheet[] {
  const w = exhibitWords(language)
  if (!pages) return [{ stamp: w.whole(number), title, note: onPaper ? w.onPaper : w.unreadable }]
  return Array.from({ length: pages }, (_, page) => ({ stamp: w.stamp(number, page + 1, pages), title, note: null }))
}
