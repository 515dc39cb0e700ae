import * as z from 'zod'
import { type Fact, fact, type Source } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { mediaLanguages, mediaLanguageWords } from './kinds.ts'

const videos: Source = {
  name: 'media.videos',
  from: (sql, programme) => sql`videos v where v.programme = ${programme}`,
  on: sql => sql`coalesce(v.finished_on, v.script_on)`,
  row: sql => sql`
    v.id as record, 'media.video'::text as kind, coalesce(v.finished_on, v.script_on) as "on", v.title as label, v.seconds || ' с' as detail`,
}
const screenings: Source = {
  name: 'media.screenings',
  from: (sql, programme) => sql`
    screenings s join institutions i on i.organisation = s.organisation and i.id = s.institution where s.programme = ${programme}`,
  on: sql => sql`s.held_on`,
  row: sql =>
    sql`s.id as record, 'media.screening'::text as kind, s.held_on as "on", i.name as label, nullif(s.confirmation, '') as detail`,
}

const Filters = z.strictObject({
  institution: z.enum(['school', 'college', 'university']).optional(),
  confirmed: z.boolean().optional(),
  video: Id.optional(),
})
const ofScreenings = {
  source: screenings,
  filters: Filters,
  where: (sql, { institution, confirmed, video }) => sql`true
    ${institution ? sql`and i.kind = ${institution}` : sql``} ${confirmed === undefined ? sql`` : sql`and (s.confirmation <> '') = ${confirmed}`}
    ${video ? sql`and exists (select from screened_videos x where x.organisation = s.organisation and x.screening = s.id and x.video = ${video})` : sql``}`,
  choices: {
    video: (sql, programme) =>
      sql`select id as value, title as label from videos where programme = ${programme} order by title`,
  },
  words: {
    institution: {
      school: { ru: 'школы', kk: 'мектептер', en: 'schools' },
      college: { ru: 'колледжи', kk: 'колледждер', en: 'colleges' },
      university: { ru: 'вузы', kk: 'жоғары оқу орындары', en: 'universities' },
    },
  },
} satisfies Partial<Fact<typeof Filters>>

const ofVideos = {
  source: videos,
  measure: 'rows',
  filters: z.strictObject({ language: z.enum(mediaLanguages).optional() }),
  words: { language: mediaLanguageWords },
} as const

export const videoFacts: readonly Fact[] = [
  fact({
    name: 'media.scripts',
    title: { ru: 'Сценарии роликов', kk: 'Бейнероликтер сценарийлері', en: 'Scripts of videos' },
    rule: {
      ru: 'Ролики, у которых написан сценарий.',
      kk: 'Сценарийі жазылған бейнероликтер.',
      en: 'Videos whose script is written.',
    },
    ...{ ...ofVideos, unit: 'script' },
    where: (sql, { language }) => sql`v.script <> '' ${language ? sql`and v.language = ${language}` : sql``}`,
  }),
  fact({
    name: 'media.videos',
    title: { ru: 'Готовые ролики', kk: 'Дайын бейнероликтер', en: 'Finished videos' },
    rule: {
      ru: 'Ролики, у которых есть день готовности и длительность.',
      kk: 'Дайын болған күні мен ұзақтығы бар бейнероликтер.',
      en: 'Videos with the day on which they were finished, and a length.',
    },
    ...{ ...ofVideos, unit: 'video' },
    where: (sql, { language }) =>
      sql`v.finished_on is not null ${language ? sql`and v.language = ${language}` : sql``}`,
  }),
  fact({
    name: 'media.screenings',
    title: { ru: 'Показы роликов', kk: 'Бейнероликтерді көрсету', en: 'Screenings' },
    rule: {
      ru: 'По строке на заведение и день, сколько бы роликов ни показали.',
      kk: 'Қанша ролик көрсетілсе де, әр мекеме мен күнге бір жол.',
      en: 'A row for each institution and day, however many videos were shown.',
    },
    ...{ ...ofScreenings, unit: 'screening', measure: 'rows' },
  }),
  fact({
    name: 'media.screened_institutions',
    title: {
      ru: 'Заведения, где показаны ролики',
      kk: 'Бейнеролик көрсетілген мекемелер',
      en: 'Institutions that saw the videos',
    },
    rule: {
      ru: 'Каждое заведение один раз, сколько бы раз там ни показывали.',
      kk: 'Қанша рет көрсетілсе де, әр мекеме бір рет.',
      en: 'Each institution once, however often videos were shown there.',
    },
    ...ofScreenings,
    unit: 'organisation',
    measure: {
      distinct: { by: sql => sql`s.institution`, kind: 'directory.institution', label: sql => sql`min(i.name)` },
    },
  }),
  fact({
    name: 'media.viewers',
    title: { ru: 'Зрители роликов', kk: 'Бейнероликтерді көргендер', en: 'Viewers of the videos' },
    rule: {
      ru: 'Сумма зрителей по показам. Кто смотрел оба ролика на одном показе, посчитан один раз.',
      kk: 'Көрсетілімдер бойынша көрермендер қосындысы. Бір көрсетілімде екі роликті де көрген бір рет саналған.',
      en: 'The sum of the viewers of the screenings. Who saw both videos at one screening is counted once.',
    },
    ...{ ...ofScreenings, unit: 'viewer', measure: { sum: sql => sql`s.viewers` } },
  }),
]
