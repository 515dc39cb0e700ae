import type { Database } from '#platform/database.ts'
import type { Jobs, Work } from '#platform/jobs.ts'
import type { Words } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
import { noCertificates } from '../problems.ts'
import { onPaper } from '../queries/certificates.ts'
import { certificatesPdf, issuerOf } from './certificates.ts'

export const BIND = 'school.certificate.bind'
export type BindTask = { readonly stream: string }

const step: Words = { ru: 'Сертификаты печатаются', kk: 'Сертификаттар басылуда', en: 'Printing certificates' }

type Parts = { readonly database: Database; readonly services: Pick<Services, 'config' | 'secrets'> }

/** A stream's certificates as one PDF. Nothing is locked while it is printed. */
export async function bindCertificates({ database, services }: Parts, work: Work<BindTask>) {
  const organisation = work.organisation!
  const { stream } = work.data
  const [certificates, issuer] = await database.inside(organisation, async sql => [
    await onPaper(sql, sql`c.stream = ${stream}`),
    await issuerOf(sql),
  ])
  if (certificates.length === 0) throw noCertificates()
  const pdf = await certificatesPdf(certificates, issuer, services, share => work.progress(share, step))
  await database.inside(organisation, async sql => {
    // Whoever was erased or revoked meanwhile is in no batch.
    const still = await onPaper(sql, sql`c.stream = ${stream}`)
    if (JSON.stringify(still) !== JSON.stringify(certificates))
      throw new Error('The certificates changed while they were printed')
    await sql`
      insert into certificate_books (organisation, stream, pdf, certificates) values (${organisation}, ${stream}, ${Buffer.from(pdf)}, ${certificates.length})
      on conflict (organisation, stream) do update set pdf = excluded.pdf, certificates = excluded.certificates, made_at = now()`
  })
  return { certificates: certificates.length }
}

export const bindInBackground = ({ jobs, ...parts }: Parts & { jobs: Jobs }) =>
  jobs.handle<BindTask>(BIND, work => bindCertificates(parts, work))
