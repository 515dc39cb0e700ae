import type { Found } from '../finding.ts'
import type { Piece, WrittenReport } from '../written-report.ts'
import { allOf } from './relations.ts'
import type { Rule } from './rule.ts'

const found = ({ where }: Piece, from: number, text: string): Found => ({
  place: { ...where, signs: [from, from + text.length] },
  text,
  value: null,
})

/** Every match of a pattern in the author's own words. */
const matches = (pieces: readonly Piece[], pattern: RegExp): Found[] =>
  pieces.flatMap(piece => [...piece.text.matchAll(pattern)].map(match => found(piece, match.index, match[0])))

const own = ({ pieces }: WrittenReport) => pieces.filter(({ ofForm }) => !ofForm)
/** A cell that a page or a merge has cut may end in the middle of a bracket. */
const running = (report: WrittenReport) => own(report).filter(({ where }) => !where.table)

export const wordingRules: readonly Rule[] = [
  {
    id: 'R41',
    check: 'phones-stand-with-partners-only',
    severity: 'warning',
    asks: {
      ru: 'Мобильные номера стоят только там, где их просит форма: в контактах партнёров.',
      kk: 'Ұялы нөмірлер нысан сұраған жерде ғана: серіктестердің байланыс деректерінде тұрады.',
      en: 'Mobile numbers stand only where the form asks for them: among the contacts of partners.',
    },
    example: {
      ru: 'Телефон заявителя в тексте истории.',
      kk: 'Оқиға мәтінінде өтініш берушінің телефоны.',
      en: 'An applicant’s phone in the text of a story.',
    },
    fails: {
      ru: 'Мобильный номер вне таблицы партнёров ({count}). Уберите его: это персональные данные.',
      kk: 'Серіктестер кестесінен тыс ұялы нөмір ({count}). Алып тастаңыз: бұл жеке деректер.',
      en: 'A mobile number outside the table of partners ({count}). Take it out: it is personal data.',
    },
    *judge(report) {
      const pieces = report.pieces.filter(({ where }) => where.table !== 'partners' && where.section !== 'partners')
      yield allOf(matches(pieces, /(?:\+7|(?<!\d)8)[\s(-]*7\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/g), pieces)
    },
  },
  {
    id: 'R42',
    check: 'abbreviations-are-expanded',
    severity: 'note',
    asks: {
      ru: 'Сокращение раскрыто там, где встретилось впервые.',
      kk: 'Қысқартылған сөз алғаш кездескен жерде ашып жазылған.',
      en: 'An abbreviation is expanded where it first stands.',
    },
    example: { ru: '«СДП провёл встречи».', kk: '«СДП кездесулер өткізді».', en: '“The SDP held meetings”.' },
    fails: {
      ru: 'Сокращения нигде не раскрыты: {words}. Раскройте каждое при первом упоминании.',
      kk: 'Еш жерде ашып жазылмаған қысқартулар: {words}. Әрқайсысын алғаш аталғанда ашып жазыңыз.',
      en: 'Abbreviations that are expanded nowhere: {words}. Expand each where it first stands.',
    },
    *judge(report) {
      const all = matches(own(report), /(?<![\p{L}\d«"“-])\p{Lu}{3,7}(?![\p{L}\d»"”-])/gu)
      const first = new Map(all.toReversed().map(one => [one.text, one]))
      const text = report.pieces.map(piece => piece.text).join('\n')
      const unknown = [...first.values()].filter(
        ({ text: word }) =>
          !everybodyKnows.has(word) && !/^[IVXLC]+$/.test(word) && !isExpanded(word, text) && !isLoud(word, text),
      )
      yield allOf(unknown, all, { words: unknown.map(one => one.text) })
    },
  },
  {
    id: 'R44',
    check: 'numbers-are-grouped-one-way',
    severity: 'warning',
    asks: {
      ru: 'Большие числа записаны одинаково: с пробелами между тысячами или без.',
      kk: 'Үлкен сандар бірдей жазылған: мыңдықтар арасында бос орынмен немесе онсыз.',
      en: 'Large numbers are written one way, with spaces between thousands or without.',
    },
    example: {
      ru: '1 200 000 и 950000 в одной таблице.',
      kk: 'Бір кестеде 1 200 000 және 950000.',
      en: '1 200 000 and 950000 in one table.',
    },
    fails: {
      ru: 'Большие числа записаны по-разному: {grouped} с пробелами, {bare} без. Запишите все одинаково.',
      kk: 'Үлкен сандар әртүрлі жазылған: {grouped} – бос орынмен, {bare} – онсыз. Бәрін бірдей жазыңыз.',
      en: 'Large numbers are written in two ways: {grouped} with spaces and {bare} without. Write them alike.',
    },
    *judge(report) {
      const cells = [...report.effects.flatMap(({ plan, fact }) => [plan, fact]), report.head.sum]
      const pieces = [
        ...cells.map(({ text, where }) => ({ text, where, ofForm: false })),
        ...report.paragraphs.map(({ text, where }) => ({ text, where, ofForm: false })),
      ]
      const grouped = matches(pieces, /(?<![\d.,+])\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?![\d.,]\d)/g).filter(big)
      const bare = matches(pieces, /(?<![\d.,/+№-])\d{5,9}(?![\d/-]|[.,]\d)/g)
      yield {
        ...allOf(grouped.length > 0 ? bare : [], [...grouped, ...bare]),
        values: { grouped: grouped.length, bare: bare.length },
      }
    },
  },
  {
    id: 'R46',
    check: 'brackets-and-quotes-are-closed',
    severity: 'warning',
    asks: {
      ru: 'Скобки и кавычки закрыты.',
      kk: 'Жақшалар мен тырнақшалар жабылған.',
      en: 'Brackets and quotation marks are closed.',
    },
    example: { ru: '«Права потребителей', kk: '«Тұтынушы құқықтары', en: '(together with the partners' },
    fails: {
      ru: 'Не закрыты скобки или кавычки ({count}). Закройте их.',
      kk: 'Жақша немесе тырнақша жабылмаған ({count}). Жабыңыз.',
      en: 'Brackets or quotation marks are not closed ({count}). Close them.',
    },
    *judge(report) {
      const pieces = running(report)
      yield allOf(
        pieces.filter(({ text }) => !isBalanced(text)).map(piece => found(piece, 0, piece.text)),
        pieces,
      )
    },
  },
  {
    id: 'R46',
    check: 'words-are-not-doubled',
    severity: 'warning',
    asks: {
      ru: 'Слова не повторены подряд.',
      kk: 'Сөздер қатарынан қайталанбаған.',
      en: 'Words are not doubled.',
    },
    example: {
      ru: '«с участием с участием жителей».',
      kk: '«тұрғындардың қатысуымен қатысуымен».',
      en: '“with the with the residents”.',
    },
    fails: {
      ru: 'Слова повторены подряд ({count}): {words}. Уберите лишние.',
      kk: 'Сөздер қатарынан қайталанған ({count}): {words}. Артығын алып тастаңыз.',
      en: 'Words are doubled ({count}): {words}. Take the second out.',
    },
    *judge(report) {
      const pieces = running(report)
      // Kazakh doubles short words on purpose: «бір-бір», «көп көп».
      const doubled = matches(pieces, /(?<![\p{L}\d-])((?:\p{Ll}{1,3} )?\p{Ll}{5,}) \1(?![\p{L}\d-])/gu)
      yield allOf(doubled, pieces, { words: doubled.map(({ text }) => `«${text}»`) })
    },
  },
]

const big = ({ text }: Found) => Number(text.replace(/\D/g, '')) >= 10_000

const everybodyKnows = new Set(
  'РК ҚР СМИ БАҚ ФИО ТОО ЖШС БИН БСН ИИН ЖСН КГУ ГУ ОО ҚБ НАО ФИЗ МРП АЕК USD KZT NGO PDF SMM ZOOM'.split(' '),
)

/** «Союз потребителей (СП)» or «СП – союз …»: the abbreviation in brackets, or brackets or a dash after it. */
const isExpanded = (word: string, text: string) =>
  new RegExp(`\\((?:далее\\s*[-–—:]?\\s*)?${word}\\)|(?<!\\p{L})${word}\\s*(?:\\(\\p{L}|[–—]\\s\\p{Ll})`, 'u').test(
    text,
  )

/** A heading in capitals is no abbreviation: its word stands in small letters, or beside others like it. */
const isLoud = (word: string, text: string) =>
  new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text) ||
  new RegExp(`(?:\\p{Lu}{4,}\\s+${word}|${word}\\s+\\p{Lu}{4,})(?!\\p{L})`, 'u').test(text)

/** Opening and closing signs as many as each other; a number of a list such as «1)» closes nothing. */
function isBalanced(text: string): boolean {
  let open = 0
  for (const bracket of text.matchAll(/(?<![^\s;:,.])[\p{L}\d]{1,2}\)|[()]/gu)) {
    if (bracket[0] === '(') open++
    else if (open > 0) open--
    else if (bracket[0] === ')') return false
  }
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0
  // „…“ and “…” use the same sign at different ends, and some mix «…”.
  const quotes = count(/[«»“”„"]/g)
  return open === 0 && quotes % 2 === 0 && (count(/«/g) === count(/»/g) || count(/[“”„"]/g) > 0)
}
