import type { Sql } from '#platform/database.ts'
import { formatsOf } from '#platform/formats.ts'
import { type Language, say, type Words } from '#platform/language.ts'

/** The partners' table as the report prints it; whoever prints opens the phone. */
export type PartnerCells = {
  readonly name: string
  readonly role: string
  readonly phoneSealed: Buffer | null
  readonly note: string
}
type Row = {
  name: string
  person: string
  phoneSealed: Buffer | null
  roles: string | null
  agreementNumber: string
  agreementOn: string | null
  gives: { what: string; worth: number | null }[]
}

const words = {
  agreement: {
    ru: 'соглашение № {number} от {day}',
    kk: '{day} № {number} келісім',
    en: 'agreement No. {number} of {day}',
  },
  gives: { ru: 'вклад: {what}', kk: 'үлесі: {what}', en: 'contribution: {what}' },
} as const satisfies Record<string, Words>

export async function partnerCells(
  sql: Sql,
  programme: string,
  language: Language,
  until: string | null = null,
): Promise<PartnerCells[]> {
  const formats = formatsOf(language)
  const rows = await sql<Row[]>`
    select coalesce(i.name, p.person) as name, case when i.id is not null then p.person else '' end as person, p.phone_sealed,
      p.agreement_number, p.agreement_on,
      (select string_agg(t.role, '; ' order by t.position) from (
        select r.role, min(r.position) as position from partner_roles r where r.organisation = p.organisation and r.partner = p.id group by r.role) t) as roles,
      (select coalesce(json_agg(json_build_object('what', c.what, 'worth', c.worth_tenge) order by c.position), '[]') from partner_contributions c
        where c.organisation = p.organisation and c.partner = p.id) as gives
    from partners p left join institutions i on i.organisation = p.organisation and i.id = p.institution
    where p.programme = ${programme} and p.from_on <= coalesce(${until}::date, p.from_on) order by p.from_on, name, p.id limit 1000`
  return rows.map(({ name, person, phoneSealed, roles, agreementNumber, agreementOn, gives }) => {
    const given = gives.map(({ what, worth }) => (worth ? `${what} (${formats.money(worth)})` : what)).join(', ')
    const note = [
      agreementOn && say(words.agreement, language, { number: agreementNumber, day: formats.day(agreementOn) }),
      given && say(words.gives, language, { what: given }),
    ]
    return {
      name: [name, person].filter(Boolean).join(' / '),
      role: roles ?? '',
      phoneSealed,
      note: note.filter(Boolean).join('; '),
    }
  })
}
