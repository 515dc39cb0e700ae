import { vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import { formatsOf } from '#platform/formats.ts'
import type { Office, ReceptionDay } from '../office-contract.ts'
import { modeWords } from './code-words.ts'

type Told = Pick<ReceptionDay, 'mode' | 'modeBecause' | 'invited'> & {
  readonly heldOn: string
  readonly offices: readonly { readonly office: string; readonly opensAt: string; readonly closesAt: string }[]
}

const sentences = {
  kk: {
    title: 'Азаматтарды қабылдаудың бірыңғай күні',
    about: 'Заңгерлер тұтынушылардың құқықтары бойынша тегін кеңес береді.',
    on: 'Күні',
    invited: 'Шақырылады',
    where: 'Қайда',
    how: 'Қалай',
    room: (room: string) => `${room}-бөлме`,
    hours: (from: string, to: string) => `сағат ${from} – ${to}`,
  },
  ru: {
    title: 'Единый день приёма граждан',
    about: 'Юристы бесплатно консультируют о правах потребителей.',
    on: 'Дата',
    invited: 'Приглашаются',
    where: 'Где',
    how: 'Как',
    room: (room: string) => `каб. ${room}`,
    hours: (from: string, to: string) => `с ${from} до ${to}`,
  },
} as const

/** A first text of the announcement, in both languages of the state; the coordinator goes on from it. */
export const announcementDraft = (day: Told, offices: readonly Office[]): string =>
  (['kk', 'ru'] as const).map(language => inLanguage(language, day, offices)).join('\n\n')

function inLanguage(language: 'ru' | 'kk', day: Told, offices: readonly Office[]): string {
  const say = sentences[language]
  const kinds: Readonly<Record<string, Record<typeof language, string>>> = vulnerableKindWords
  const places = day.offices.flatMap(({ office, opensAt, closesAt }) => {
    const found = offices.find(({ id }) => id === office)
    if (!found) return []
    const parts = [found.name, found.address, found.room && say.room(found.room)]
    return [[...parts, opensAt && closesAt && say.hours(opensAt, closesAt)].filter(Boolean).join(', ')]
  })
  const invited = day.invited.map(kind => kinds[kind]?.[language] ?? kind)
  const how = [modeWords[day.mode][language], day.mode === 'in_person' ? '' : day.modeBecause].filter(Boolean)
  return [
    say.title,
    `${say.on}: ${formatsOf(language).day(day.heldOn)}`,
    ...(invited.length > 0 ? [`${say.invited}: ${invited.join('; ').toLowerCase()}`] : []),
    ...(places.length > 0 ? [`${say.where}: ${places.join('; ')}`] : []),
    `${say.how}: ${how.join('. ')}`,
    say.about,
  ].join('\n')
}
