const pairs: readonly [string, string][] = [
  ['shch', 'щ'],
  ['zh', 'ж'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ya', 'я'],
  ['yu', 'ю'],
]
const from = [...'абвгдеёжзийклмнопрстуфхцчшщыэюяәғқңөұүһіyqäöüūğñşıьъ’`', "'"]
const to = [...'abvgdeejziiklmnoprstufhccssieuaagknouuhiikaouugnsi']

/**
 * One spelling for search, on the screen as in the database (`fold` of db/0001): ё and е, Kazakh letters and their
 * Russian habits, Cyrillic and Latin typing are one Latin key.
 */
export function fold(text: string): string {
  let key = text.normalize('NFC').toLowerCase()
  for (const [typed, letter] of pairs) key = key.replaceAll(typed, letter)
  return [...key].map(letter => (from.includes(letter) ? (to[from.indexOf(letter)] ?? '') : letter)).join('')
}
