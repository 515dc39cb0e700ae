import { SegmentedControl } from '@mantine/core'
import { type Language, languages } from '#platform/language.ts'
import { useWords } from '#platform/web/words.ts'
import { words } from './words.ts'

const names = { ru: 'Рус', kk: 'Қаз', en: 'Eng' } as const satisfies Record<Language, string>

/** The language in which the report is printed; the screen keeps its own. */
export function LanguageChoice({ language, onChoose }: { language: Language; onChoose: (chosen: Language) => void }) {
  const t = useWords(words)
  return (
    <SegmentedControl
      aria-label={t('language')}
      value={language}
      data={languages.map(value => ({ value, label: names[value] }))}
      onChange={chosen => onChoose(chosen as Language)}
    />
  )
}
