import { socialStatusWords } from '#people/social-status.ts'
import { vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { formatsOf } from '#platform/formats.ts'
import { type Language, say } from '#platform/language.ts'
import { breakEndless, forColumn } from '#platform/soft-hyphens.ts'
import type { PrintedLine } from '../queries/printed-journal.ts'
import { channelWords, helpWords, languageWords, outcomeWords, uncountedWords } from '../web/code-words.ts'
import { staffName } from '../web/staff-name.ts'
import { printWords, wordsIn } from './print-words.ts'

/** What a row of the printed journal is made of: each cell a list of lines, the first of some being its heading. */
export type JournalRow = {
  readonly cells: readonly (readonly string[])[]
  readonly annulled: boolean
  /** Too long to be kept on one page. */
  readonly long: boolean
}

/** So many letters in one column fill about half a page. */
const LONG = 900

export function journalRow(line: PrintedLine, language: Language): JournalRow {
  const t = wordsIn(language)
  const { shortDay, money } = formatsOf(language)
  const kinds: Readonly<Record<string, Record<Language, string>>> = vulnerableKindWords
  const labelled = (label: string, value: string | null | false | undefined) => (value ? `${label}: ${value}` : '')
  const lines = (...all: (string | null | false | undefined)[]) =>
    all.filter((each): each is string => Boolean(each)).map(forColumn)
  const cells = [
    lines(
      line.number,
      [shortDay(line.receivedOn), line.receivedAt].filter(Boolean).join(', '),
      channelWords[line.channel][language],
      line.dayTitle && t.unifiedDay,
    ),
    [
      breakEndless((line.person && line.personName) || t.nameless),
      ...lines(
        [line.sex && t[line.sex], line.age !== null && say(printWords.years, language, { n: line.age })]
          .filter(Boolean)
          .join(', '),
        line.socialStatus && socialStatusWords[line.socialStatus][language],
        line.vulnerableKinds.map(kind => kinds[kind]?.[language] ?? kind).join('; '),
        [line.districtNames?.[language], languageWords[line.language as Language][language]].filter(Boolean).join(', '),
        labelled(t.consentShort, line.consentOn && shortDay(line.consentOn)),
      ),
    ],
    lines(
      line.topicNames[language],
      labelled(t.otherParty, line.otherParty),
      labelled(t.bin, line.otherPartyBin),
      labelled(t.amount, line.amountTenge !== null && money(line.amountTenge)),
    ),
    lines(...line.question.split('\n')),
    lines(...line.answer.split('\n'), labelled(t.help, line.help.map(kind => helpWords[kind][language]).join(', '))),
    lines(
      staffName(line.lawyerName),
      line.controlOn && say(printWords.until, language, { day: shortDay(line.controlOn) }),
    ),
    lines(
      line.annulledOn && `${t.annulled} ${shortDay(line.annulledOn)}: ${line.annulledBecause}`,
      line.outcome && outcomeWords[line.outcome][language],
      line.closedOn && shortDay(line.closedOn),
      labelled(t.amountReturned, line.returnedTenge !== null && money(line.returnedTenge)),
      !line.annulledOn &&
        labelled(t.notCounted, line.notCounted.map(reason => uncountedWords[reason][language]).join(', ')),
    ),
  ]
  return { cells, annulled: line.annulledOn !== null, long: line.question.length > LONG || line.answer.length > LONG }
}
