import { numberMask } from '#people/name-mask.ts'
import { type Actor, may, rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import type { Partner } from '../contract.ts'
import { lacking } from '../rules.ts'

const MOST = 1000
type Row = Omit<Partner, 'phoneMask' | 'lacks' | 'may'> & { phoneSealed: Buffer | null; endsOn: string }

export type Reader = { readonly actor: Actor; readonly services: Pick<Services, 'today' | 'secrets'> }

/** Partners in the order in which they joined; the report's table has the same. */
export async function partnersOf(
  sql: Sql,
  { actor, services }: Reader,
  { programme, id }: { programme?: string; id?: string },
): Promise<Partner[]> {
  const rows = await sql<Row[]>`
    select p.id, p.programme, p.institution, coalesce(i.name, p.person) as name, i.kind, p.person, p.job, p.phone_sealed,
      p.agreement_number, p.agreement_on, p.from_on, p.until_on, p.lesson, p.continuation, p.version, g.ends_on,
      r.roles, c.contributions, c.worth_tenge,
      (select count(*) from evidence_links l where l.organisation = p.organisation and l.target = p.id) as papers,
      exists (select from suppliers s where s.organisation = p.organisation and s.programme = p.programme and s.institution = p.institution) as supplies
    from partners p join programmes g on g.organisation = p.organisation and g.id = p.programme
    left join institutions i on i.organisation = p.organisation and i.id = p.institution
    cross join lateral (select coalesce(json_agg(json_build_object('activity', r.activity, 'number', a.number, 'role', r.role) order by r.position), '[]') as roles
      from partner_roles r left join activities a on a.organisation = r.organisation and a.id = r.activity
      where r.organisation = p.organisation and r.partner = p.id) r
    cross join lateral (select coalesce(json_agg(json_build_object('what', c.what, 'worthTenge', c.worth_tenge) order by c.position), '[]') as contributions,
        sum(c.worth_tenge)::bigint as worth_tenge
      from partner_contributions c where c.organisation = p.organisation and c.partner = p.id) c
    where ${programme ? sql`p.programme = ${programme}` : sql`p.id = ${id!}`}
    order by p.from_on, name, p.id limit ${MOST}`
  const rights = rightsOn(actor).filter(right => right.startsWith('partners.') || right === 'evidence.item.write')
  return rows.map(({ phoneSealed, endsOn, ...row }) => {
    const phoneMask = phoneSealed && numberMask(services.secrets.open(phoneSealed), may(actor, 'partners.phone.reveal'))
    const partner = { ...row, phoneMask }
    return { ...partner, lacks: lacking(partner, services.today(), endsOn), may: rights }
  })
}

export async function partnerById(sql: Sql, id: string, reader: Reader): Promise<Partner | undefined> {
  const [partner] = await partnersOf(sql, reader, { id })
  return partner
}
