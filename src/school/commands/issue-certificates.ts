import { fullName, type PersonName } from '#people/person-name.ts'
import type { Sql } from '#platform/database.ts'
import { newId } from '#platform/identifier.ts'
import type { Call } from '#platform/routes.ts'
import type {
  Certificate,
  issueCertificates as issuing,
  revokeCertificate as revoking,
} from '../certificate-contract.ts'
import { certificateCode, certificateHash } from '../codes.ts'
import { alreadyRevoked, courseIsNotOver } from '../problems.ts'
import { certificateById } from '../queries/certificates.ts'

type Course = { id: string; title: string; hours: number; startsOn: string; endsOn: string }

/** The year's counter is the lock: numbers have no gaps, and of two who press the button one finds nothing left to issue. */
export async function issueCertificates(
  sql: Sql,
  { input, actor, subject, services }: Call<typeof issuing, { id: string }>,
) {
  const { issuedOn } = input
  const { organisation, member } = actor
  const [course] = await sql<
    Course[]
  >`select id, title, hours, starts_on, ends_on from streams where id = ${subject.id}`
  if (issuedOn < course!.endsOn || issuedOn > services.today()) throw courseIsNotOver()
  const year = Number(issuedOn.slice(0, 4))
  const [counter] = await sql<{ last: number }[]>`
    insert into certificate_counters (organisation, year, last) values (${organisation}, ${year}, 0)
    on conflict (organisation, year) do update set last = certificate_counters.last returning last`
  const owed = await sql<({ student: string } & PersonName)[]>`
    select r.id as student, p.surname, p.given_name, p.patronymic from students r
    join persons p on p.organisation = r.organisation and p.id = r.person
    where r.stream = ${subject.id} and r.completed and p.surname <> ''
      and not exists (select from certificates c where c.organisation = r.organisation and c.student = r.id and c.revoked_on is null)
    order by p.surname collate "kk-x-icu", p.given_name collate "kk-x-icu", r.id`
  if (owed.length === 0) return { issued: 0 }
  const rows = owed.map(({ student, ...name }, index) => {
    const id = newId()
    return {
      ...{
        organisation,
        id,
        stream: subject.id,
        student,
        year,
        number: counter!.last + index + 1,
        holder: fullName(name),
      },
      ...{ title: course!.title, hours: course!.hours, starts_on: course!.startsOn, ends_on: course!.endsOn },
      ...{ issued_on: issuedOn, issued_by: member, code_hash: certificateHash(certificateCode(services.secrets, id)) },
    }
  })
  for (let from = 0; from < rows.length; from += 500)
    await sql`insert into certificates ${sql(rows.slice(from, from + 500))}`
  await sql`update certificate_counters set last = last + ${rows.length} where year = ${year}`
  return { issued: rows.length }
}

/** The number stays used; whoever holds the paper reads that it holds no more. A printed batch with it is out of date. */
export async function revokeCertificate(
  sql: Sql,
  { input, actor, subject, services }: Call<typeof revoking, Certificate>,
): Promise<Certificate> {
  const revoked = await sql`
    update certificates set revoked_on = ${services.today()}, revoked_because = ${input.because}, revoked_by = ${actor.member}
    where id = ${subject.id} and revoked_on is null returning id`
  const current = (await certificateById(sql, subject.id, actor))!
  if (revoked.length === 0 && current.revokedBecause !== input.because) throw alreadyRevoked({}, { current })
  await sql`delete from certificate_books b using certificates c where c.id = ${subject.id} and b.organisation = c.organisation and b.stream = c.stream`
  return current
}
