import { encode } from 'uqr'
import type { Sql } from '#platform/database.ts'
import { joinPdf } from '#platform/documents/join-pdf.ts'
import { typstPdf } from '#platform/documents/typst.ts'
import { formatsOf } from '#platform/formats.ts'
import type { Services } from '#platform/services.ts'
import { certificateCode } from '../codes.ts'
import type { OnPaper } from '../queries/certificates.ts'
import { paperWords } from './certificate-words.ts'

export type Issuer = { readonly organisation: string; readonly head: string }

/** Who gives the certificates, and who signs them. */
export async function issuerOf(sql: Sql): Promise<Issuer> {
  const [issuer] = await sql<Issuer[]>`
    select o.name as organisation, coalesce((select m.name from members m where m.organisation = o.organisation and 'chair' = any(m.roles)
      and m.ended_on is null order by m.started_on, m.id limit 1), '') as head from organisations o limit 1`
  return issuer!
}

/** How many are laid out at a time: others print between two parts. */
const PART = 100

/** Certificates as one PDF, page after page; `told` hears how far it is. */
export async function certificatesPdf(
  certificates: readonly OnPaper[],
  issuer: Issuer,
  { config, secrets }: Pick<Services, 'config' | 'secrets'>,
  told: (share: number) => Promise<void> = async () => undefined,
): Promise<Uint8Array> {
  const parts: { pdf: Uint8Array; pages: number }[] = []
  for (let from = 0; from < certificates.length; from += PART) {
    const some = certificates.slice(from, from + PART)
    const pages = some.map(each => pageOf(each, config.url, certificateCode(secrets, each.id)))
    const pdf = await typstPdf({
      template: new URL('./certificate.typ', import.meta.url),
      title:
        certificates.length === 1 ? `${paperWords.certificate.ru} № ${some[0]!.number}` : paperWords.certificates.ru,
      language: 'kk',
      data: { ...issuer, words: paperWords, address: `${config.url}/verify`, pages },
    })
    parts.push({ pdf, pages: some.length })
    await told((from + some.length) / certificates.length)
  }
  return parts.length === 1 ? parts[0]!.pdf : joinPdf(parts)
}

function pageOf(certificate: OnPaper, url: string, code: string) {
  const { number, holder, title, hours, startsOn, endsOn, issuedOn } = certificate
  const [kk, ru] = [formatsOf('kk'), formatsOf('ru')]
  const link = `${url}/verify?number=${number}&code=${code}`
  return {
    ...{ number, holder, code, link, qr: qrSvg(link) },
    course: { kk: `«${title}» курсын толық өтті`, ru: `полный курс «${title}» пройден` },
    term: {
      kk: `${kk.number(hours)} академиялық сағат, ${kk.day(startsOn)} – ${kk.day(endsOn)}`,
      ru: `${ru.number(hours)} ак. ч., ${ru.day(startsOn)} – ${ru.day(endsOn)}`,
    },
    issued: { kk: kk.day(issuedOn), ru: ru.day(issuedOn) },
  }
}

/** One path of black runs: small to draw, sharp at any size. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const runs = data.flatMap((row, y) => {
    const marks = row.map(black => (black ? '1' : '0')).join('')
    return [...marks.matchAll(/1+/g)].map(run => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#000" d="${runs.join('')}"/></svg>`
}
