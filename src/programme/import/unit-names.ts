import { type Unit, units } from '#platform/fact.ts'
import { languages } from '#platform/language.ts'
import { unitWord } from '#platform/unit-words.ts'

/** Every word by which people call a unit, in any language and number: «консультация», «консультаций», «адам». */
const byWord = new Map<string, Unit>()
for (const unit of units) {
  for (const language of languages) {
    for (const count of [1, 2, 5]) {
      const word = unitWord(unit, count, language).toLowerCase()
      if (!byWord.has(word)) byWord.set(word, unit)
    }
  }
}

export const unitFromWord = (word: string): Unit | null =>
  byWord.get(word.trim().toLowerCase().replace(/\s+/g, ' ')) ?? null
