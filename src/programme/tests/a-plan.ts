import { newId } from '#platform/identifier.ts'
import type { Office } from '../../../tests/story.ts'
import { addIndicator } from '../indicator-contract.ts'
import { addActivity, addTask } from '../structure-contract.ts'

export const activityFields = {
  startsOn: '2020-03-02',
  endsOn: '2020-11-30',
  days: [],
  places: '',
  categories: '',
  experts: '',
  completeness: '',
  resultPlanned: '',
  resultReached: '',
}

export const indicatorFields = {
  effect: null,
  place: 'product' as const,
  parent: null,
  unit: 'banner' as const,
  qualifier: 'exactly' as const,
  plan: 2,
  planNote: '',
  listItems: [],
}

/** A new programme of the association with two tasks: the first has two activities, the second one; and an indicator. */
export async function aPlan(office: Office) {
  const coordinator = office.as('coordinator')
  const programme = await aProgramme(office)
  const params = { id: programme }
  const task = async (title: string) =>
    (await coordinator.call(addTask, { params, input: { id: newId(), kind: 'task', title } })).id
  const activity = async (taskId: string, title: string) =>
    (await coordinator.call(addActivity, { params, input: { id: newId(), task: taskId, title, ...activityFields } })).id
  const first = await task('Кабинеты')
  const second = await task('Акция')
  const offices = await activity(first, 'Открытие кабинетов')
  const days = await activity(first, 'Единые дни')
  const action = await activity(second, 'Встречи')
  const indicator = await coordinator.call(addIndicator, {
    params,
    input: { id: newId(), activity: offices, code: 'I04', label: 'Баннер-паучок', ...indicatorFields },
  })
  return { programme, params, tasks: { first, second }, activities: { offices, days, action }, indicator }
}

/** Opens a programme beside the founded one, so that its plan is empty. */
export async function aProgramme(office: Office): Promise<string> {
  const id = newId()
  const { organisation } = office.home
  await office.look(
    sql => sql`
    insert into programmes (organisation, id, code, topic, starts_on, ends_on, sum_tenge)
    values (${organisation}, ${id}, ${`p-${id.slice(-6)}`}, 'Права потребителей', '2020-03-02', '2020-11-30', 3000000)`,
  )
  return id
}

/** Who wrote the last line of the audit log, about what. */
export async function lastAudit(office: Office) {
  const [line] = await office.look(
    sql => sql<{ action: string; member: string; subject: string; details: object }[]>`
      select action, member, subject, details from audit_log order by seq desc limit 1`,
  )
  return line!
}
