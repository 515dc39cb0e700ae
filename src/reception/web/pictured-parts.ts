import { listPlaces, readInstitution } from '#directory/contract.ts'
import { ageClasses, ageClassWords } from '#people/age.ts'
import { certaintyWords } from '#people/certainty.ts'
import { socialStatusWords } from '#people/social-status.ts'
import { vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { sexWords } from '#people/web/person-code-words.ts'
import type { Language, Words } from '#platform/language.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { readEntry } from '../contract.ts'
import { listOffices } from '../office-contract.ts'
import { helpWords, languageWords, noneWords, outcomeWords, uncountedWords, unknownWords } from './code-words.ts'
import type { Part } from './filter-sentence.tsx'
import { filterWords } from './filter-words.ts'
import type { JournalSearch } from './journal-search.ts'
import { staffName } from './staff-name.ts'
import { useTopics } from './use-topics.ts'

/** Conditions by which a mark of a picture opens the journal, each in words. */
export function usePicturedParts(programme: string, search: JournalSearch): readonly Part[] {
  const t = useWords(filterWords)
  const language = useLanguage()
  const formats = useFormats()
  const { month, subtopic, consumer, unifiedDays, vulnerable, kind, sex, ageFrom, ageTo, ageUnknown, status } = search
  const { district, language: spoken, help, outcome, lawyer, anonymous, certainty, matter, institution } = search
  const { imported, notCounted } = search
  const { topicOf, pathOf } = useTopics()
  const offices = useRead(listOffices, { params: { programme } }, { staleTime: 60_000, enabled: Boolean(lawyer) })
  const party = useRead(readInstitution, { params: { id: institution ?? '' } }, { enabled: Boolean(institution) })
  const opener = useRead(readEntry, { params: { id: matter ?? '' } }, { enabled: Boolean(matter) })
  const answers = offices.data?.items.flatMap(({ lawyers }) => lawyers).find(({ id }) => id === lawyer)
  const places = useRead(listPlaces, {}, { staleTime: 3_600_000, enabled: Boolean(district) })
  const said = (book: Readonly<Record<string, Words>>, code: string | undefined) => code && book[code]?.[language]
  const yes = (flag: 'yes' | 'no' | undefined, one: string, other: string) => flag && (flag === 'yes' ? one : other)
  const aged = ageFrom !== undefined || ageTo !== undefined
  const parts: [said: string | undefined, ...names: (keyof JournalSearch)[]][] = [
    [month && formats.month(`${month}-01`), 'month'],
    [subtopic && t(topicOf(subtopic)?.parent ? 'within' : 'notWithin', { topic: pathOf(subtopic) }), 'subtopic'],
    [yes(consumer, t('consumer'), t('notConsumer')), 'consumer'],
    [yes(unifiedDays, t('unified'), t('ordinary')), 'unifiedDays'],
    [yes(vulnerable, t('vulnerable'), t('notVulnerable')), 'vulnerable'],
    [said(vulnerableKindWords, kind), 'kind'],
    [sex && `${t('sex')}: ${said({ ...sexWords, unknown: unknownWords }, sex)}`, 'sex'],
    [aged ? agesSaid(ageFrom, ageTo, language) : undefined, 'ageFrom', 'ageTo'],
    [yes(ageUnknown, ageClassWords.unknown[language], t('ageKnown')), 'ageUnknown'],
    [status && said({ ...socialStatusWords, unknown: unknownWords }, status), 'status'],
    [
      district &&
        (district === 'unknown'
          ? `${t('district')}: ${unknownWords[language]}`
          : (places.data?.items.find(({ code }) => code === district)?.name[language] ?? '…')),
      'district',
    ],
    [spoken && `${t('language')}: ${said(languageWords, spoken)}`, 'language'],
    [help && `${t('help')}: ${said({ ...helpWords, none: noneWords }, help)}`, 'help'],
    [outcome && `${t('outcome')}: ${said({ ...outcomeWords, none: noneWords }, outcome)}`, 'outcome'],
    [lawyer && (answers ? staffName(answers.name) : t('lawyer')), 'lawyer'],
    [yes(anonymous, t('nameless'), t('named')), 'anonymous'],
    [said(certaintyWords, certainty), 'certainty'],
    [matter && (opener.data ? t('matterOf', { number: opener.data.number }) : t('matter')), 'matter'],
    [institution && (party.data?.name ?? t('institution')), 'institution'],
    [imported && t('imported'), 'imported'],
    [notCounted && `${t('notCounted')}: ${said(uncountedWords, notCounted)}`, 'notCounted'],
  ]
  return parts.flatMap(([words, ...names]) =>
    words ? [{ said: words, without: Object.fromEntries(names.map(name => [name, undefined])) }] : [],
  )
}

/** The form's class where the ages are one, else the ages. */
function agesSaid(from: number | undefined, to: number | undefined, language: Language): string {
  const known = ageClasses.find(one => one.from === from && (one.to ?? undefined) === to)
  return known ? ageClassWords[known.key][language] : `${from ?? 0}–${to ?? '…'}`
}
