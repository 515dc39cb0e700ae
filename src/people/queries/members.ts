import type { Accounts } from '#platform/accounts/accounts.ts'
import type { Sql } from '#platform/database.ts'
import type { Role } from '#platform/permissions.ts'
import type { Member } from '../contract.ts'

export type MemberRow = Omit<Member, 'email' | 'invited' | 'secondFactor'> & { readonly userId: string }

const columns = (sql: Sql) => sql`id, user_id, name, position, roles, offices, started_on, ended_on, version`

export const listMembers = (sql: Sql) => sql<MemberRow[]>`
  select ${columns(sql)} from members
  order by (ended_on is not null), name collate "kk-x-icu", id limit 1000`

/** Read by plain SQL: the rooms above know the people, and not the other way round. */
export const listMemberOffices = (sql: Sql) => sql<{ id: string; name: string; programme: string }[]>`
  select o.id, o.name, p.code as programme
  from offices o join programmes p on p.organisation = o.organisation and p.id = o.programme
  order by p.starts_on desc, o.name collate "kk-x-icu", o.id limit 500`

export async function memberForUpdate(sql: Sql, id: string): Promise<MemberRow | undefined> {
  const [row] = await sql<MemberRow[]>`select ${columns(sql)} from members where id = ${id} for update`
  return row
}

export async function memberOfUser(sql: Sql, user: string): Promise<MemberRow | undefined> {
  const [row] = await sql<MemberRow[]>`select ${columns(sql)} from members where user_id = ${user} for update`
  return row
}

/** Whether a head is left if this member stops being one. Locks the heads, so that two can't step down at once. */
export async function anotherChair(sql: Sql, member: string): Promise<boolean> {
  const chairs = await sql<{ id: string }[]>`
    select id from members where ended_on is null and 'chair' = any(roles) order by id limit 1000 for update`
  return chairs.some(({ id }) => id !== member)
}

export const isChair = ({ roles, endedOn }: MemberRow): boolean =>
  endedOn === null && roles.includes('chair' satisfies Role)

/** Members as the screens show them: with what their accounts say. */
export async function withAccounts(accounts: Accounts, rows: readonly MemberRow[]): Promise<Member[]> {
  const facts = await accounts.factsOf(rows.map(row => row.userId))
  return rows.map(({ userId, ...row }) => {
    const { email = '', invited = true, secondFactor = false } = facts.get(userId) ?? {}
    return { ...row, email, invited, secondFactor }
  })
}
