import { paragraph } from '../small-report.ts'
import type { Cases } from './case.ts'

const said = (words: string) => ({ paragraphs: [paragraph(words)] })
const nothing = [{}]

export const wordingCases: Cases = {
  'phones-stand-with-partners-only': {
    holds: [said('Грант 3 245 462 тенге.')],
    fails: [said('Звоните: +7 700 000 00 00.'), said('Звоните: 8 (700) 000-00-00.')],
    undecided: nothing,
  },
  'abbreviations-are-expanded': {
    holds: [said('Союз доброй помощи (СДП) провёл встречи. СДП помог.')],
    fails: [said('СДП провёл встречи.')],
    undecided: [said('Союз провёл встречи.')],
  },
  'numbers-are-grouped-one-way': {
    holds: [said('Охват 12 000, просмотров 950 000.'), said('Просмотров 950000.')],
    fails: [said('Охват 12 000, просмотров 950000.')],
    undecided: [said('Охват 120, просмотров 95.')],
  },
  'brackets-and-quotes-are-closed': {
    holds: [said('1) Вместе (музей «Дала» и школа).')],
    fails: [said('Вместе с партнёрами (музей и школа.'), said('Акция «Дала прошла.')],
    undecided: nothing,
  },
  'words-are-not-doubled': {
    holds: [said('Встречи прошли с участием жителей, бір-бірден.')],
    fails: [said('Встречи прошли с участием с участием жителей.')],
    undecided: nothing,
  },
}
