import { occasionWords } from '#directory/occasions.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { DayHours } from '../hours-contract.ts'
import { hoursInWords } from '../hours-words.ts'
import { exceptionWords, hoursWords } from './hours-words.ts'

/** «09:00–13:00, 14:00–18:00 (по телефону): карантин»; or that nobody is received, and why. */
export function useDayHours() {
  const language = useLanguage()
  const why = useWhy()
  const t = useWords(hoursWords)
  return (day: DayHours) => {
    const because = why(day)
    const hours = day.hours.length > 0 ? hoursInWords(day.hours, language) : t('shut')
    return because ? `${hours}: ${because}` : hours
  }
}

/** Why a day is not as the schedule says; nothing where it is. */
export function useWhy() {
  const language = useLanguage()
  const t = useWords(hoursWords)
  return ({ why }: DayHours): string => {
    switch (why.kind) {
      case 'holiday':
        return occasionWords(why.occasion)[language]
      case 'exception':
        return exceptionWords[why.exception.kind][language]
      case 'unified_day':
        return why.title
      case 'no_schedule':
        return t('noSchedule')
      case 'outside':
        return t('outside')
      default:
        return ''
    }
  }
}
