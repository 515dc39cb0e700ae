import { shownName } from '#people/name-mask.ts'
import { may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { typstPdf } from '#platform/documents/typst.ts'
import type { Download } from '#platform/endpoint.ts'
import { formatsOf } from '#platform/formats.ts'
import type { Language } from '#platform/language.ts'
import { breakEndless, forColumn } from '#platform/soft-hyphens.ts'
import { letterheadOf } from '#reception/print/letterhead.ts'
import { printWords } from '#reception/print/print-words.ts'
import { channelWords } from '#reception/web/code-words.ts'
import { staffName } from '#reception/web/staff-name.ts'
import { hoursInWords } from '../hours-words.ts'
import { hoursOn } from '../opening.ts'
import { appointmentsOf, type Reader } from '../queries/appointments.ts'
import { openingsOf } from '../queries/openings.ts'
import { entriesWithoutAppointment, officePrinted } from '../queries/printed-office.ts'
import { sheetWordsIn } from './sheet-words.ts'

/** Lines for whoever comes without being expected. */
const EMPTY_LINES = 10

type Line = { order: string; at: string; who: string; note: string; channel: string; lawyer: string; entry: string }
type Asked = { readonly office: string; readonly day: string; readonly language: Language }

/** Who is expected on a day and who came, in the order of the hours, and room for those whom nobody expects. */
export async function dayListPdf(sql: Sql, { office: id, day, language }: Asked, reader: Reader): Promise<Download> {
  const office = await officePrinted(sql, id)
  const [[opening], appointments, entries, head] = await Promise.all([
    openingsOf(sql, office.programme, [id], day, day),
    appointmentsOf(sql, reader, { programme: office.programme, office: id, from: day, to: day }),
    entriesWithoutAppointment(sql, id, day, language),
    letterheadOf(sql, office.programme),
  ])
  const t = sheetWordsIn(language)
  const named = may(reader.actor, 'people.person.name')
  const lines: Line[] = [
    ...appointments.map(each => ({
      ...{ order: String(each.number), at: each.at ?? '', who: each.name, note: each.note },
      ...{
        channel: channelWords[each.channel][language],
        lawyer: each.lawyerName ? staffName(each.lawyerName) : '',
        entry: each.entry?.number ?? '',
      },
    })),
    ...entries.map(({ person, topic, channel, lawyerName, number, at, ...name }) => ({
      ...{ order: '', at: at ?? '', who: person ? shownName(name, reader.actor) : printWords.nameless[language] },
      ...{ note: topic, channel: channelWords[channel as keyof typeof channelWords][language] },
      ...{ lawyer: staffName(lawyerName), entry: number },
    })),
  ].sort((a, b) => (a.at || '99').localeCompare(b.at || '99'))
  const { day: inFull, number } = formatsOf(language)
  const body = await typstPdf({
    template: new URL('./day-list.typ', import.meta.url),
    title: `${t.dayList}, ${inFull(day)}`,
    language,
    data: {
      words: t,
      head,
      office: [office.name, office.address].filter(Boolean).join(', '),
      day: inFull(day),
      hours: hoursInWords(opening ? hoursOn(day, opening).hours : [], language) || t.none,
      expected: number(appointments.length),
      lines: lines.map(line => ({ ...line, who: breakEndless(line.who), note: forColumn(line.note) })),
      empty: EMPTY_LINES,
    },
  })
  const persons = [...appointments, ...entries].flatMap(({ person }) => (person && named ? [person] : []))
  return { name: `${t.dayList} ${day}.pdf`, mediaType: 'application/pdf', inline: true, body, persons }
}
