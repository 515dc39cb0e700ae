import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { typstPdf } from '#platform/documents/typst.ts'
import type { Download } from '#platform/endpoint.ts'
import { formatsOf } from '#platform/formats.ts'
import { say } from '#platform/language.ts'
import type { Entry } from '../contract.ts'
import type { CouponPrint } from '../print-contract.ts'
import { findEntry } from '../queries/entries.ts'
import { letterheadOf } from './letterhead.ts'
import { bothWords, printWords } from './print-words.ts'

/** As much of the question as a coupon has room for. */
const SHOWN = 240

type Told = { address: string; room: string; acceptedBy: string; position: string; kk: string; ru: string }

/** The coupon (талон): a half for the visitor and a half for the office, in both languages of the state. */
export async function couponPdf(sql: Sql, print: CouponPrint, actor: Actor): Promise<Download> {
  const entry = (await findEntry(sql, print.entry, actor))!
  const [[told], head] = await Promise.all([
    sql<Told[]>`
      select o.address, o.room, m.name as accepted_by, m.position,
        concat_ws(' — ', p.kk, t.kk) as kk, concat_ws(' — ', p.ru, t.ru) as ru
      from entries e
      join offices o on o.organisation = e.organisation and o.id = e.office
      join members m on m.organisation = e.organisation and m.id = e.registered_by
      join topics t on t.organisation = e.organisation and t.code = e.topic
      left join topics p on p.organisation = t.organisation and p.code = t.parent
      where e.id = ${entry.id}`,
    letterheadOf(sql, entry.programme),
  ])
  const { address, room, acceptedBy, position, kk, ru } = told!
  const { shortDay, instant } = formatsOf('ru')
  const body = await typstPdf({
    template: new URL('./coupon.typ', import.meta.url),
    title: `${printWords.coupon.ru} ${entry.number}`,
    language: 'kk',
    data: {
      words: bothWords(),
      head,
      number: entry.number,
      when: [shortDay(entry.receivedOn), acceptedAt(entry)].filter(Boolean).join(', '),
      office: [entry.officeName, address].filter(Boolean).join(', '),
      room: room && { kk: say(printWords.room, 'kk', { room }), ru: say(printWords.room, 'ru', { room }) },
      accepted: [acceptedBy, position].filter(Boolean).join(', '),
      topic: { kk, ru },
      question: entry.question.length > SHOWN ? `${entry.question.slice(0, SHOWN)}…` : entry.question,
      control: entry.controlOn && shortDay(entry.controlOn),
      visitor: entry.personName,
      repeated: print.number > 1 && {
        kk: say(printWords.repeated, 'kk', { n: print.number }),
        ru: say(printWords.repeated, 'ru', { n: print.number }),
        by: `${instant(print.printedAt)}, ${print.printedBy}`,
      },
    },
  })
  return {
    name: `${printWords.coupon.ru} ${entry.number}.pdf`.replaceAll('/', '-'),
    mediaType: 'application/pdf',
    inline: true,
    body,
    persons: entry.person ? [entry.person] : [],
  }
}

/** As written down; what was entered on the day itself came in when it was entered. */
function acceptedAt({ receivedAt, receivedOn, registeredAt }: Entry): string | null {
  const [day, time] = formatsOf('ru').instant(registeredAt).split(', ')
  return receivedAt ?? (day === formatsOf('ru').shortDay(receivedOn) ? time! : null)
}
