import type { Sql } from '#platform/database.ts'
import { typstPdf } from '#platform/documents/typst.ts'
import type { Download } from '#platform/endpoint.ts'
import { formatsOf } from '#platform/formats.ts'
import { say } from '#platform/language.ts'
import { breakEndless } from '#platform/soft-hyphens.ts'
import type { ReceptionDay } from '../office-contract.ts'
import { letterheadOf } from './letterhead.ts'
import { bothWords, printWords } from './print-words.ts'

/** The announcement of a unified day, large enough to be read from the door it hangs at. */
export async function announcementPdf(sql: Sql, day: ReceptionDay): Promise<Download> {
  const { day: inKazakh } = formatsOf('kk')
  const { day: inRussian, shortDay } = formatsOf('ru')
  const addresses = await sql<{ id: string; address: string; room: string }[]>`
    select id, address, room from offices where id = any(${day.offices.map(({ office }) => office)}::uuid[])`
  const body = await typstPdf({
    template: new URL('./announcement.typ', import.meta.url),
    title: `${printWords.announcement.ru}: ${day.title}, ${shortDay(day.heldOn)}`,
    language: 'ru',
    data: {
      words: bothWords(),
      head: await letterheadOf(sql, day.programme),
      name: breakEndless(day.title),
      on: { kk: inKazakh(day.heldOn), ru: inRussian(day.heldOn) },
      text: breakEndless(day.announcement),
      offices: day.offices.map(({ office, name, opensAt, closesAt }) => {
        const { address = '', room = '' } = addresses.find(({ id }) => id === office) ?? {}
        return {
          name,
          where: [address, room && `${say(printWords.room, 'kk', { room })} / ${say(printWords.room, 'ru', { room })}`]
            .filter(Boolean)
            .join(', '),
          hours: opensAt ? `${opensAt} – ${closesAt}` : '',
        }
      }),
    },
  })
  return { name: `${printWords.announcement.ru} ${day.heldOn}.pdf`, mediaType: 'application/pdf', inline: true, body }
}
