import { newId } from '#platform/identifier.ts'
import type { Office } from '../../../tests/story.ts'

/** An institution of home's directory. */
export const institution = ({ look, home }: Office, name: string, kind = 'ngo'): Promise<string> =>
  look(async sql => {
    const id = newId()
    await sql`insert into institutions ${sql({ organisation: home.organisation, id, kind, name, search_key: '' })}`
    return id
  })

/** A task with one activity, of home's plan. */
export const activity = ({ look, home }: Office): Promise<string> =>
  look(async sql => {
    const own = { organisation: home.organisation, programme: home.programme }
    const [task, id] = [newId(), newId()]
    await sql`insert into tasks ${sql({ ...own, id: task, kind: 'task', position: 1, title: 'Кабинеты' })}`
    await sql`insert into activities ${sql({ ...own, id, task, number: 1, title: 'Приём', starts_on: '2020-03-02', ends_on: '2020-11-30' })}`
    return id
  })
