import { notFound } from '#platform/problem.ts'
import { command, query, type Route } from '#platform/routes.ts'
import * as contract from './certificate-contract.ts'
import { BIND, type BindTask } from './print/bind-job.ts'
import { certificatesPdf, issuerOf } from './print/certificates.ts'
import { noCertificates } from './problems.ts'
import { certificateById, onPaper } from './queries/certificates.ts'
import { streamRow } from './queries/streams.ts'

export const printRoutes: Route[] = [
  command(contract.bindCertificates, {
    subject: (sql, { params }) => streamRow(sql, params.id),
    run: async (sql, { subject, actor, services }) => {
      const [valid] = await sql`select from certificates where stream = ${subject.id} and revoked_on is null limit 1`
      if (!valid) throw noCertificates()
      const task: BindTask = { stream: subject.id }
      const { organisation } = actor
      return { id: await services.jobs.add(BIND, task, { organisation, once: `${BIND} ${subject.id}` }) }
    },
  }),
  query(contract.readBook, {
    subject: (sql, { params }) => streamRow(sql, params.id),
    run: async (sql, { subject }) => {
      const [book] = await sql<{ pdf: Buffer; persons: string[] }[]>`
        select b.pdf, array(select r.person from certificates c join students r on r.organisation = c.organisation and r.id = c.student
          where c.organisation = b.organisation and c.stream = b.stream and c.revoked_on is null) as persons
        from certificate_books b where b.stream = ${subject.id}`
      if (!book) throw notFound()
      return { name: 'certificates.pdf', mediaType: 'application/pdf', body: book.pdf, persons: book.persons }
    },
    seen: ({ persons = [] }) => persons,
  }),
  query(contract.printCertificate, {
    subject: (sql, { params, actor }) => certificateById(sql, params.id, actor),
    run: async (sql, { subject, services }) => {
      const certificates = await onPaper(sql, sql`c.id = ${subject.id}`)
      if (certificates.length === 0) throw noCertificates()
      const body = await certificatesPdf(certificates, await issuerOf(sql), services)
      return {
        name: `certificate-${subject.number}.pdf`,
        mediaType: 'application/pdf',
        inline: true,
        body,
        persons: [subject.person],
      }
    },
    seen: ({ persons = [] }) => persons,
  }),
]
