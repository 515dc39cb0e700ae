import { createHash } from 'node:crypto'
import { namesIn } from '../narrative.ts'

/** A sentence that says that something became other than it was. */
export type Claim = {
  readonly hash: string
  readonly place: string
  readonly sentence: string
  readonly figures: string[]
}

/** What such sentences are known by, in the three languages; beginnings and ends of words matter. */
const changes = [
  // вырос, возросло, увеличилось, повысился, улучшена, снизилось, сократилось, предотвращено, стали лучше знать
  /(?<!\p{L})(вырос|возрос|увеличил|повысил|улучшил|снизил|сократил|уменьшил|предотвратил|расширил|укрепил|(увеличен|повышен|улучшен|снижен|сокращен|уменьшен|предотвращен)(?!и))\p{L}*/iu,
  /(?<!\p{L})(стал[аои]?) (лучше|чаще|больше|реже|меньше|выше|осведомл\p{L}+)/iu,
  /(?<!\p{L})(наблюдается|отмечается|достигнут) (рост|повышение|снижение|улучшение|сокращение)/iu,
  /(?<!\p{L})(артты|өсті|көбейді|ұлғайды|жоғарылады|жақсарды|төмендеді|азайды|қысқарды|кеңейді|нығайды|арттырылды|жақсартылды|азайтылды)(?!\p{L})/iu,
  /(?<!\p{L})алдын ?алды|алды алынды|болдырылмады(?!\p{L})/iu,
  /\b(grew|has grown|have grown|rose|has risen|have risen|increased|improved|raised|decreased|declined|reduced|prevented|strengthened)\b/i,
]

/** «не выросло», «не доказывает роста», «предложено повысить»: nothing is claimed to have changed. */
const denials = [
  /(?<!\p{L})не (доказыва|означа|говор|измер)\p{L}*/iu,
  /(?<!\p{L})не (вырос|возрос|увеличил|повысил|улучшил|снизил|сократил|уменьшил)\p{L}*/iu,
  /(дәлелдемейді|өспеді|артпады|азаймады)(?!\p{L})/iu,
  /\b(does not prove|did not (grow|rise|increase|improve|decrease))\b/i,
]

export const claimsChange = (sentence: string): boolean =>
  changes.some(change => change.test(sentence)) && !denials.some(denial => denial.test(sentence))

/** Sentences end with a sign and a space; «№ 3», «ул.» and «т. е.» don't end one, for a capital letter has to follow. */
const sentencesOf = (body: string): string[] =>
  body
    .split('\n')
    .flatMap(line => line.replace(/^[-–—•]\s+/, '').split(/(?<=[.!?…;])\s+(?=["«(]?[\p{Lu}{])/u))
    .map(sentence => sentence.trim())
    .filter(Boolean)

/** The claims of the narrative, text by text in the form's order. The same sentence is one claim wherever it stands. */
export function claimsIn(texts: Iterable<readonly [place: string, body: string]>): Claim[] {
  const claims = new Map<string, Claim>()
  for (const [place, body] of texts)
    for (const sentence of sentencesOf(body).filter(claimsChange)) {
      const hash = createHash('sha256').update(sentence.toLowerCase()).digest('hex')
      if (!claims.has(hash)) claims.set(hash, { hash, place, sentence, figures: namesIn(sentence) })
    }
  return [...claims.values()]
}
