import { readFile } from 'node:fs/promises'
import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { fillWord } from '#platform/documents/word.ts'
import type { Download } from '#platform/endpoint.ts'
import { formatsOf } from '#platform/formats.ts'
import { type Language, say } from '#platform/language.ts'
import { type PublicationKind, publicationKindWords } from '../kinds.ts'
import { meterOf } from '../queries/meter.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const names = { ru: 'Дайджест публикаций', kk: 'Жарияланымдар дайджесті', en: 'Digest of publications' }
const period = { ru: '{from} – {until}', kk: '{from} – {until}', en: '{from} – {until}' }
const MOST = 2000

type Item = { id: string; on: string; title: string; kind: PublicationKind; medium: string; address: string }
type Head = { organisation: string; topic: string; startsOn: string; endsOn: string }

/** What came out of the activity that the contract speaks of, month by month; without a quota, everything that came out. */
export async function digestOf(
  sql: Sql,
  programme: string,
  { actor, language, today }: { actor: Actor; language: Language; today: string },
): Promise<Download> {
  const formats = formatsOf(language)
  const { quota, months } = await meterOf(sql, programme, actor, today)
  const items = await sql<Item[]>`
    select p.id, o.posted_on as "on", p.title, p.kind, m.name as medium, coalesce(o.url, o.place) as address
    from publications p join posts o on o.organisation = p.organisation and o.publication = p.id
    join institutions m on m.organisation = o.organisation and m.id = o.medium
    where p.programme = ${programme} ${quota ? sql`and p.activity = ${quota.activity}` : sql``}
    order by o.posted_on, p.title, m.name limit ${MOST}`
  const [head] = await sql<Head[]>`
    select g.name as organisation, r.topic, r.starts_on, r.ends_on from programmes r join organisations g on g.organisation = r.organisation
    where r.id = ${programme}`
  const days = { from: formats.day(head!.startsOn), until: formats.day(head!.endsOn) }
  const rowOf = ({ on, title, kind, medium, address }: Item) => ({
    ...{ day: formats.shortDay(on), name: title, kind: publicationKindWords[kind][language], medium, address },
  })
  const data = {
    ...{ organisation: head!.organisation, topic: head!.topic, period: say(period, language, days) },
    total: formats.number(new Set(items.map(({ id }) => id)).size),
    months: months.map(({ month }) => {
      const own = items.filter(({ on }) => on.startsWith(month)).map(rowOf)
      return { month: formats.month(`${month}-01`), some: own.length > 0 ? [{ items: own }] : [] }
    }),
  }
  const form = await readFile(new URL(`../../../forms/digest/digest.${language}.docx`, import.meta.url))
  return { name: `${names[language]}.docx`, mediaType: WORD, body: fillWord(form, data) }
}
