import { fold } from '#platform/fold.ts'

/** Endings of Russian names in their cases, both sexes, one and many. */
const russian = [
  'а я о е ё и ы у ю й ь',
  'ой ей ёй ою ею ом ем ём ам ям ах ях ами ями ов ев ий ый ая яя ое ее ые ие',
  'ого его ому ему им ым их ых ими ыми ую юю ия ии ию ией',
].flatMap(row => row.split(' '))

/** Kazakh suffixes: many, possession, case; up to three follow one another. */
const kazakh = [
  'лар лер дар дер тар тер',
  'ы і сы сі м ң',
  'ның нің дың дің тың тің ға ге қа ке на не а е да де та те нда нде дан ден тан тен нан нен ны ні ды ді ты ті н мен бен пен',
].map(row => row.split(' ').map(fold).join('|'))

const ending = new RegExp(
  `^(?:${russian.map(fold).join('|')}|[aeiou]?(?:${kazakh[0]})?(?:${kazakh[1]})?(?:${kazakh[2]})?)?$`,
)

/** A name without what the nominative adds: «Ермекова» and «Ермеков» have one stem, so have «Мария» and «Марии». */
const stemOf = (folded: string) => folded.replace(/[aeiou]{1,2}$/, '')

/** Whether a word may be the name in one of its cases, in any spelling. A stem of one or two letters says nothing: then only the name itself is meant. */
export function isFormOf(word: string, name: string): boolean {
  const [said, known] = [fold(word), fold(name)]
  if (said === known) return true
  const stem = stemOf(known)
  return stem.length >= 3 && said.startsWith(stem) && ending.test(said.slice(stem.length))
}
