import * as z from 'zod'
import { type Fact, fact, type Source } from '#platform/fact.ts'

const broadcasts: Source = {
  name: 'media.broadcasts',
  from: (sql, programme) => sql`broadcasts b where b.programme = ${programme}`,
  on: sql => sql`b.aired_on`,
  row: sql => sql`
    b.id as record, 'media.broadcast'::text as kind, b.aired_on as "on", '№ ' || b.number || '. ' || b.topic as label, nullif(b.certificate, '') as detail`,
}
const repeats: Source = {
  name: 'media.repeats',
  from: (sql, programme) => sql`
    broadcast_repeats r join broadcasts b on b.organisation = r.organisation and b.id = r.broadcast where b.programme = ${programme}`,
  on: sql => sql`r.repeated_on`,
  row: sql => sql`
    r.id as record, 'media.repeat'::text as kind, r.repeated_on as "on", '№ ' || b.number || '. ' || b.topic as label, null::text as detail`,
}
const plain = { measure: 'rows', filters: z.strictObject({}) } as const

export const radioFacts: readonly Fact[] = [
  fact({
    name: 'media.broadcasts',
    title: { ru: 'Передачи в эфире', kk: 'Эфирдегі хабарлар', en: 'Broadcasts' },
    rule: { ru: 'Передачи без повторов.', kk: 'Қайталаусыз хабарлар.', en: 'Broadcasts without their repeats.' },
    ...{
      ...plain,
      source: broadcasts,
      unit: 'broadcast',
      filters: z.strictObject({ certified: z.boolean().optional() }),
    },
    where: (sql, { certified }) => (certified === undefined ? sql`true` : sql`(b.certificate <> '') = ${certified}`),
  }),
  fact({
    name: 'media.recordings',
    title: { ru: 'Записи эфира', kk: 'Эфир жазбалары', en: 'Recordings of broadcasts' },
    rule: {
      ru: 'Передачи, у которых запись эфира лежит в приложении.',
      kk: 'Эфир жазбасы қосымшада тұрған хабарлар.',
      en: 'Broadcasts whose recording is in the annex.',
    },
    ...{ ...plain, source: broadcasts, unit: 'recording' },
    where:
      sql => sql`exists (select from evidence_links l join evidence_items e on e.organisation = l.organisation and e.id = l.item
      where l.organisation = b.organisation and l.target = b.id and e.kind = 'recording')`,
  }),
  fact({
    name: 'media.repeats',
    title: { ru: 'Повторы передач', kk: 'Хабарларды қайталау', en: 'Repeats of broadcasts' },
    rule: {
      ru: 'Дни повторов каждой передачи.',
      kk: 'Әр хабардың қайталанған күндері.',
      en: 'Days of repeats of each broadcast.',
    },
    ...{ ...plain, source: repeats, unit: 'broadcast', where: sql => sql`true` },
  }),
]
