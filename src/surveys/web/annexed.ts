import type { Item } from '#evidence/contract.ts'
import { type Language, languages } from '#platform/language.ts'
import { translator } from '#platform/web/words.ts'
import type { Wave } from '../contract.ts'
import { paperWords } from './paper-words.ts'

type Named = Pick<Wave, 'surveyTitle' | 'title'>

/** What the analysis of a wave is called in the annex. */
export const analysisTitle = ({ surveyTitle, title }: Named, language: Language) =>
  translator(paperWords, language)('title', { survey: surveyTitle[language === 'kk' ? 'kk' : 'ru'], wave: title })

/** The analysis that the annex has already, in whichever language: it is one paper, and in another language it is no second one. */
export function annexed<Paper extends Pick<Item, 'title'>>(items: readonly Paper[], wave: Named): Paper | undefined {
  const titles = languages.map(language => analysisTitle(wave, language))
  return items.find(({ title }) => titles.includes(title))
}
