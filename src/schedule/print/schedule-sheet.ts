import type { Sql } from '#platform/database.ts'
import { typstPdf } from '#platform/documents/typst.ts'
import type { Download } from '#platform/endpoint.ts'
import { formatsOf } from '#platform/formats.ts'
import { say } from '#platform/language.ts'
import { breakEndless } from '#platform/soft-hyphens.ts'
import { letterheadOf } from '#reception/print/letterhead.ts'
import type { Schedule } from '../hours-contract.ts'
import { hoursInWords } from '../hours-words.ts'
import { officePrinted, type PrintedOffice } from '../queries/printed-office.ts'
import { bothSheetWords, sheetWords, weekdays } from './sheet-words.ts'

const { shortDay } = formatsOf('ru')

/** Each day of a week with its hours in both languages; the days without any say so. */
const weekOf = ({ hours }: Pick<Schedule, 'hours'>) =>
  weekdays.map((name, index) => {
    const own = hours.filter(({ weekday }) => weekday === index + 1)
    const said = (language: 'kk' | 'ru') => hoursInWords(own, language) || sheetWords.none[language]
    return { name, hours: { kk: said('kk'), ru: said('ru') }, open: own.length > 0 }
  })

const placeOf = ({ name, address, room }: PrintedOffice) => ({
  name: breakEndless(name),
  address: breakEndless(address),
  room: room && { kk: say(sheetWords.room, 'kk', { room }), ru: say(sheetWords.room, 'ru', { room }) },
})

/** The schedule (график работы) as it is approved and hung out. */
export async function scheduleSheetPdf(sql: Sql, schedule: Schedule): Promise<Download> {
  const { office: id, programme, validFrom, validTo, approved } = schedule
  const [office, head] = await Promise.all([officePrinted(sql, id), letterheadOf(sql, programme)])
  const term = { from: shortDay(validFrom), to: validTo && shortDay(validTo) }
  const valid = validTo ? sheetWords.fromTo : sheetWords.from
  const body = await typstPdf({
    template: new URL('./schedule-sheet.typ', import.meta.url),
    title: `${sheetWords.schedule.ru}: ${office.name}`,
    language: 'kk',
    data: {
      words: bothSheetWords(),
      head,
      office: placeOf(office),
      lawyers: office.lawyers,
      week: weekOf(schedule),
      valid: { kk: say(valid, 'kk', term), ru: say(valid, 'ru', term) },
      approved: approved && { on: shortDay(approved.on), as: approved.as, by: approved.by },
    },
  })
  return { name: `${sheetWords.schedule.ru} ${validFrom}.pdf`, mediaType: 'application/pdf', inline: true, body }
}

/** The announcement of an office, large enough to be read from the door it hangs at; with the hours in force, if there are any. */
export async function officeAnnouncementPdf(sql: Sql, id: string, schedule: Schedule | undefined): Promise<Download> {
  const office = await officePrinted(sql, id)
  const body = await typstPdf({
    template: new URL('./office-announcement.typ', import.meta.url),
    title: `${sheetWords.title.ru}: ${office.name}`,
    language: 'kk',
    data: {
      words: bothSheetWords(),
      head: await letterheadOf(sql, office.programme),
      office: placeOf(office),
      week: schedule ? weekOf(schedule).filter(({ open }) => open) : [],
    },
  })
  return { name: `${sheetWords.title.ru}.pdf`, mediaType: 'application/pdf', inline: true, body }
}
