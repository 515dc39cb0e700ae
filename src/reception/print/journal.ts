import { type Actor, may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { typstListPdf } from '#platform/documents/typst.ts'
import type { Download, SearchOf } from '#platform/endpoint.ts'
import { formatsOf } from '#platform/formats.ts'
import type { Language } from '#platform/language.ts'
import { notFound } from '#platform/problem.ts'
import type { printJournal } from '../print-contract.ts'
import { journalTooLong } from '../problems.ts'
import { dayPrinted, journalTotals, linesOfOffice, officesPrinted, type Totals } from '../queries/printed-journal.ts'
import { journalRow } from './journal-row.ts'
import { letterheadOf } from './letterhead.ts'
import { printWords, wordsIn } from './print-words.ts'

/** As many lines as one print-out has at most: some 1000 pages. */
const MOST = 20_000

/** The sums under the table, each with its name. */
function totalsIn(language: Language, totals: Totals): [string, string][] {
  const t = wordsIn(language)
  const { number } = formatsOf(language)
  return (['lines', 'annulled', 'counted', 'nameless', 'people'] as const).map(key => [
    t[`${key}InAll`],
    number(totals[key]),
  ])
}

type Asked = { readonly programme: string; readonly search: SearchOf<typeof printJournal> }

/** The journal with all its columns, office after office, in the order of the numbers. */
export async function journalPdf(
  sql: Sql,
  { programme, search }: Asked,
  actor: Actor,
  language: Language,
): Promise<Download> {
  const { office, from, to, receptionDay } = search
  const filter = { programme, from, to, receptionDay }
  const offices = await officesPrinted(sql, filter, office, actor)
  if (offices.length === 0) throw notFound()
  const [totals, head, day] = await Promise.all([
    journalTotals(sql, filter, offices),
    letterheadOf(sql, programme),
    receptionDay ? dayPrinted(sql, receptionDay) : undefined,
  ])
  const { number, shortDay } = formatsOf(language)
  if (totals.lines > MOST) throw journalTooLong({ lines: number(totals.lines), most: number(MOST) })
  const names = may(actor, 'people.person.name')
  const persons = new Set<string>()
  const t = wordsIn(language)
  async function* rows() {
    for (const each of offices) {
      let begun = offices.length === 1
      for await (const line of linesOfOffice(sql, filter, each.id, actor)) {
        if (!begun) yield { section: each.name }
        begun = true
        if (line.person && names) persons.add(line.person)
        yield journalRow(line, language)
      }
    }
  }
  const period = from || to ? [from && shortDay(from), to && shortDay(to)].join(' – ') : t.wholePeriod
  const body = await typstListPdf(
    {
      template: new URL('./journal.typ', import.meta.url),
      title: t.journal,
      language,
      data: {
        words: t,
        head,
        office: offices.map(({ name, address }) => [name, address].filter(Boolean).join(', ')).join('; '),
        period: day ? `${day.title}, ${shortDay(day.heldOn)}` : period,
        totals: totalsIn(language, totals),
        signed: offices.length === 1 ? offices[0]!.lawyers.join(', ') : '',
      },
    },
    rows(),
  )
  return {
    name: `${[printWords.journal[language], offices.map(({ code }) => code).join(''), from, to].filter(Boolean).join(' ')}.pdf`,
    mediaType: 'application/pdf',
    inline: true,
    body,
    persons: [...persons],
  }
}
