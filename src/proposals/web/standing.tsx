import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Recommendation } from '../contract.ts'
import { answerWords, stateWords } from '../state-words.ts'
import { words } from './words.ts'

/** Where a recommendation stands, in words; what is overdue stands out, and not by its colour alone. */
export function Standing({ one: { state, dueOn, answer, answeredOn } }: { one: Recommendation }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  if (answer && answeredOn)
    return t('answerOf', { answer: answerWords[answer][language], day: formats.shortDay(answeredOn) })
  const said = [
    stateWords[state][language],
    dueOn && t(state === 'overdue' ? 'wasDue' : 'until', { day: formats.shortDay(dueOn) }),
  ]
  const text = said.filter(Boolean).join(', ')
  return state === 'overdue' ? <strong style={{ color: 'var(--broken)' }}>{text}</strong> : text
}
