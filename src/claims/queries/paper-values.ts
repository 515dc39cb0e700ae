import { fullName } from '#people/person-name.ts'
import { type Actor, may } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { notFound } from '#platform/problem.ts'
import type { Services } from '#platform/services.ts'
import type { Earlier, PaperValues } from '../templates/paper-values.ts'
import { lawOf } from './law.ts'

type Asked = {
  readonly case: string
  readonly party: string | null
  readonly body: string | null
  /** The paper itself, which is no step before itself. */
  readonly paper?: string
  readonly actor: Actor
  readonly services: Pick<Services, 'secrets' | 'today'>
}
type CaseValues = PaperValues['dispute'] & {
  surname: string
  givenName: string
  patronymic: string
  sex: 'female' | 'male'
  iinSealed: Buffer | null
  phoneSealed: Buffer | null
  lawyerName: string
  placeRu: string
  placeKk: string
  organisationName: string
  organisationBin: string | null
}
type Trader = PaperValues['parties'][number] & { id: string }

/** Everything that a paper of a case can be filled with. IIN and phone are opened only for who may see them in full. */
export async function paperValues(
  sql: Sql,
  { case: id, party, body, paper, actor, services }: Asked,
): Promise<PaperValues> {
  const [[found], parties, exhibits, earlier, law, [institution]] = await Promise.all([
    sql<CaseValues[]>`
      select c.sphere, c.bought, c.bought_on, c.price_tenge, c.paid_by, c.noticed_on, c.violation, c.demands, c.lines, c.answers,
        p.surname, p.given_name, p.patronymic, p.sex, p.iin_sealed, p.phone_sealed, m.name as lawyer_name, l.name_ru as place_ru, l.name_kk as place_kk,
        g.name as organisation_name, g.bin as organisation_bin
      from cases c
      join persons p on p.organisation = c.organisation and p.id = c.person
      join members m on m.organisation = c.organisation and m.id = c.lawyer
      join offices o on o.organisation = c.organisation and o.id = c.office
      join places l on l.code = o.place
      join organisations g on g.organisation = c.organisation
      where c.id = ${id}`,
    sql<Trader[]>`select id, name, bin, address, email from case_parties where case_id = ${id} order by position`,
    sql<{ title: string; pages: number | null }[]>`
      select title, pages from case_exhibits where case_id = ${id} order by position`,
    sql<Earlier[]>`
      select p.kind, p.title, p.sent_on, p.received_on, p.answered_on, p.silent_on, coalesce(t.name, i.name) as addressee
      from papers p
      left join case_parties t on t.organisation = p.organisation and t.id = p.party
      left join institutions i on i.organisation = p.organisation and i.id = p.body
      where p.case_id = ${id} and p.sent_on <= ${services.today()} and p.id is distinct from ${paper ?? null} order by p.sent_on, p.id limit 100`,
    lawOf(sql),
    sql<{ name: string; bin: string | null; address: string; email: string }[]>`
      select name, bin, '' as address, '' as email from institutions where id = ${body}`,
  ])
  if (!found) throw notFound()
  const addressee = body ? institution : party ? parties.find(each => each.id === party) : undefined
  if ((body || party) && !addressee) throw notFound()
  const { surname, givenName, patronymic, sex, iinSealed, phoneSealed, lawyerName, placeRu, placeKk, ...rest } = found
  const { organisationName, organisationBin, ...dispute } = rest
  const opened = (sealed: Buffer | null) =>
    sealed && may(actor, 'people.person.reveal') ? services.secrets.open(sealed) : null
  const name = { surname, givenName, patronymic }
  return {
    today: services.today(),
    place: { ru: placeRu, kk: placeKk },
    organisation: { name: organisationName, bin: organisationBin },
    lawyer: lawyerName,
    citizen: { ...name, full: fullName(name), sex, iin: opened(iinSealed), phone: opened(phoneSealed) },
    addressee: addressee ?? null,
    parties,
    dispute,
    exhibits,
    earlier,
    law,
  }
}
