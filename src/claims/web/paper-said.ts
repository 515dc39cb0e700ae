import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import type { Paper } from '../paper-contract.ts'
import { paperFormWords } from './paper-form-words.ts'
import { answerWords, wayWords } from './paper-words.ts'

/** «кому: ТОО «…» · отправлена 05.11, заказным письмом RR … · получена 06.11 · образец, версия 2» */
export function useSaid(paper: Paper): string {
  const p = useWords(paperFormWords)
  const language = useLanguage()
  const { shortDay } = useFormats()
  const { addressee, sentOn, way, tracking, receivedOn, forwardedOn, forwardedTo, prolongedOn } = paper
  const { answeredOn, answer, answerNote, silentOn, templateVersion } = paper
  const how = way && [inside(wayWords[way][language]), tracking].filter(Boolean).join(' ')
  return [
    addressee && p('to', { name: addressee }),
    sentOn && `${p('sentSaid', { day: shortDay(sentOn) })}, ${how}`,
    receivedOn && p('receivedSaid', { day: shortDay(receivedOn) }),
    forwardedOn && [p('forwardedSaid', { day: shortDay(forwardedOn) }), forwardedTo].filter(Boolean).join(': '),
    prolongedOn && p('prolongedSaid', { day: shortDay(prolongedOn) }),
    answeredOn && `${p('answeredSaid', { day: shortDay(answeredOn) })}: ${inside(answerWords[answer!][language])}`,
    silentOn && !answeredOn && p('silentSaid', { day: shortDay(silentOn) }),
    templateVersion && p('version', { n: templateVersion }),
    answerNote,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** As it stands within a sentence. */
const inside = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
