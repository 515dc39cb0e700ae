/** Where the words that a number counts end: signs of a sentence, another number, and small words that lead elsewhere. */
const ends = /[,;:.!?()«»“”"\n\ue000\d%*]/u
const leading = new Set(
  (
    'в во на по из с со и а но для от до что который которая которое которые которых которым при за у о об обо через посредством ' +
    'был была было были будет будут составил составила составило составили это как также или либо чтобы где когда не ' +
    'прошел прошёл прошли прошло приняли принял получили получено проведено проведены оказано открыто размещено опубликовано из-за под над между ' +
    'и/или мен бен пен және үшін туралы бойынша болды болған еді the in on at of by for from and or with to were was is are who which that while'
  ).split(' '),
)
/** What a noun before its number may be tied with: «количество консультаций составило 327», «обращений – 327». */
const tie = /(?:\s(?:составил[аио]?|было|равно|достигло|болды|құрады|was|were|is|are)(?:\s?[-–—:])?|\s?[-–—:=])\s?$/iu
const parts = /^.*(?:из них|в том числе|оның ішінде|of them|including)/iu
const MOST = 8

export function countedAfter(text: string): string {
  const until = text.search(ends)
  const phrase = (until < 0 ? text : text.slice(0, until)).replace(/^\s?[-–—]\s/, '')
  if (/^\s?[-–—]/.test(text)) return ''
  const words: string[] = []
  for (const word of phrase.trim().split(/\s+/)) {
    // “of” ties in English what a case ties in Russian.
    if (word === '' || (leading.has(word.toLowerCase()) && !(word === 'of' && words.length > 0))) break
    words.push(word)
    if (words.length === MOST) break
  }
  while (/^[-–—]$/.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** The words before a number that nothing follows. */
export function countedBefore(text: string): string {
  const match = tie.exec(text)
  if (!match) return ''
  const phrase = text
    .slice(0, match.index)
    .split(/[,;:.!?()\n\ue000]/u)
    .at(-1)!
  const words = phrase.replace(parts, '').trim().split(/\s+/).slice(-MOST)
  while (words.length > 0 && leading.has(words[0]!.toLowerCase())) words.shift()
  return words
    .join(' ')
    .replace(/^(?:(?:фактическ\p{L}+|общ\p{L}+)\s)?(?:количество|число|саны|number of)\s/iu, '')
    .replace(/\s(?:саны)$/iu, '')
}
