import { type Actor, rightsOn } from '#platform/actor.ts'
import type { Fragment, Sql } from '#platform/database.ts'
import type { Certificate, Certificates, Verified } from '../certificate-contract.ts'
import { certificateHash } from '../codes.ts'
import { studentName } from './students.ts'

const MOST = 2000

/** What the paper says. */
const said = (sql: Sql) =>
  sql`c.shown as number, c.holder, c.title, c.hours, c.starts_on, c.ends_on, c.issued_on, c.revoked_on`

type Row = Certificate & { surname: string; givenName: string; patronymic: string }

export async function certificatesOf(sql: Sql, actor: Actor, of: Fragment): Promise<Certificate[]> {
  const rows = await sql<Row[]>`
    select c.id, c.student, r.person, ${said(sql)}, c.revoked_because, p.surname, p.given_name, p.patronymic
    from certificates c join students r on r.organisation = c.organisation and r.id = c.student
    join persons p on p.organisation = r.organisation and p.id = r.person
    where ${of} order by c.year, c.number limit ${MOST}`
  return rows.map(({ surname, givenName, patronymic, holder, ...row }) => {
    const shown = studentName({ surname, givenName, patronymic }, actor)
    return { ...row, holder: shown.includes('•') ? shown : holder || shown }
  })
}

export async function certificateById(sql: Sql, id: string, actor: Actor): Promise<Certificate | undefined> {
  const [certificate] = await certificatesOf(sql, actor, sql`c.id = ${id}`)
  return certificate
}

export async function certificatesOfStream(sql: Sql, actor: Actor, stream: string): Promise<Certificates> {
  const [standing] = await sql<Pick<Certificates, 'owed' | 'book'>[]>`
    select (select count(*) from students r where r.stream = ${stream} and r.completed and not exists (
        select from certificates c where c.organisation = r.organisation and c.student = r.id and c.revoked_on is null)) as owed,
      (select json_build_object('madeAt', to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'certificates', certificates)
        from certificate_books where stream = ${stream}) as book`
  const may = rightsOn(actor).filter(right => right.startsWith('school.certificate.'))
  return { ...standing!, may, items: await certificatesOf(sql, actor, sql`c.stream = ${stream}`) }
}

/** What goes on paper, by certificates that hold. */
export type OnPaper = Omit<Verified, 'organisation' | 'revokedOn'> & { readonly id: string }
export const onPaper = (sql: Sql, of: Fragment): Promise<OnPaper[]> => sql<OnPaper[]>`
  select c.id, c.shown as number, c.holder, c.title, c.hours, c.starts_on, c.ends_on, c.issued_on from certificates c
  where c.revoked_on is null and ${of} order by c.year, c.number limit ${MOST}`

/** By the code of the paper; the number has to be the one beside it. */
export async function certificateByCode(
  sql: Sql,
  { number, code }: { number: string; code: string },
): Promise<(Verified & { id: string }) | undefined> {
  const [found] = await sql<(Verified & { id: string })[]>`
    select c.id, ${said(sql)}, o.name as organisation from certificates c join organisations o on o.organisation = c.organisation
    where c.code_hash = ${certificateHash(code)} and c.shown = ${number}`
  return found
}
