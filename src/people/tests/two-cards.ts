import { newId } from '#platform/identifier.ts'
import { referencesTo } from '#platform/references.ts'
import { registerEntry } from '#reception/contract.ts'
import type { Office } from '../../../tests/story.ts'
import type { MergeField } from '../merge-contract.ts'
import { type Person, registerPerson } from '../person-contract.ts'
import { dauren } from './newcomers.ts'

export type Given = Parameters<typeof dauren>[0]
export const registered = ({ as }: Office, given: Given = {}) =>
  as('lawyer').call(registerPerson, { input: dauren(given) })
export const again = {
  surname: 'Касымов',
  givenName: 'Даурен',
  patronymic: '',
  bornOn: null,
  birthYear: 1985,
  phone: null,
  language: 'ru',
} as const

/** Two cards of one person: the one in full, and one that somebody else began in Russian letters. */
export const twoCards = async (office: Office) => [
  await registered(office, { vulnerableKinds: ['low_income'] }),
  await registered(office, { ...again, iin: '850515200109', vulnerableKinds: ['large_family'], district: '3910' }),
]

export const merging = (
  kept: Person,
  other: Person,
  more: { take?: MergeField[]; allKinds?: boolean; because?: string } = {},
) => ({
  params: { id: kept.id },
  input: { id: newId(), version: kept.version, other: other.id, otherVersion: other.version, take: [], ...more },
})

export const visit = async ({ as, home }: Office, person: string, matter: string | null = null) =>
  as('lawyer').call(registerEntry, {
    input: {
      id: newId(),
      office: home.office.kostanay,
      channel: 'phone',
      topic: 'retail',
      question: 'О возврате',
      answer: 'Разъяснено',
      person,
      matter,
    },
  })

/** Every row that tells of the two cards, as the tables have them: without versions, and without the merge's own trace. */
export const everythingOf = ({ look }: Office, ids: readonly string[]) =>
  look(async sql => {
    const tables = (await referencesTo(sql, 'persons')).filter(
      ({ table }) => !/merges|distinct|likely|^persons$/.test(table),
    )
    const told: Record<string, unknown> = {}
    for (const { table, column } of tables)
      told[`${table}.${column}`] = await sql`
        select to_jsonb(t) - 'version' as row from ${sql(table)} t where ${sql(column)} = any (${ids as string[]}::uuid[]) order by id`
    told.persons =
      await sql`select to_jsonb(p) - 'version' as row from persons p where id = any (${ids as string[]}::uuid[]) order by id`
    return JSON.parse(JSON.stringify(told))
  })
