import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Line, Version } from '#platform/shapes.ts'
import { Activity, activityFields, Plan, Task, taskFields } from './plan-contract.ts'

const One = z.strictObject({ id: Id })
type Period = { startsOn: string; endsOn: string; days: string[] }
const endsAfterStart = ({ startsOn, endsOn }: Period) => endsOn >= startsOn
const daysInside = ({ startsOn, endsOn, days }: Period) => days.every(day => day >= startsOn && day <= endsOn)
const endRule = {
  path: ['endsOn'],
  params: {
    words: {
      ru: 'Окончание не раньше начала.',
      kk: 'Аяқталуы басталуынан ерте болмайды.',
      en: 'The end is not before the start.',
    },
  },
}
const daysRule = {
  path: ['days'],
  params: {
    words: {
      ru: 'Точные дни лежат между началом и окончанием.',
      kk: 'Нақты күндер басталуы мен аяқталуының арасында болады.',
      en: 'Exact days lie between start and end.',
    },
  },
}

/** What the plan contradicts itself in; `at` is the record where it is mended. */
export const PlanRemark = z.object({
  rule: z.string().describe('R06, R19, …: the rule of the report that it would break'),
  severity: z.enum(['error', 'warning']),
  at: Id.nullable(),
  sentence: z.string(),
})
export type PlanRemark = z.infer<typeof PlanRemark>

export const getPlan = endpoint({
  method: 'GET',
  path: '/programmes/:id/plan',
  permission: 'programme.plan.read',
  summary:
    'The whole plan: tasks, activities, indicators with their plans, stated values and changes; and what contradicts itself.',
  params: One,
  reply: Plan.extend({ remarks: z.array(PlanRemark), may: z.array(z.string()) }),
})

export const addTask = endpoint({
  method: 'POST',
  path: '/programmes/:id/tasks',
  permission: 'programme.plan.write',
  summary: 'Add a task, or a group that the contract demands, at the end of the plan.',
  params: One,
  input: z.strictObject({ id: Id, ...taskFields }),
  reply: Task,
})

export const correctTask = endpoint({
  method: 'PUT',
  path: '/plan/tasks/:id',
  permission: 'programme.plan.write',
  summary: 'Correct a task.',
  params: One,
  input: z.strictObject({ ...taskFields, version: Version }),
  reply: Task,
})

/** Where a task goes: 1 is first. Activities are numbered anew in the order of tasks. */
export const moveTask = endpoint({
  method: 'POST',
  path: '/plan/tasks/:id/move',
  permission: 'programme.plan.write',
  summary: 'Move a task to another place; activities are numbered anew.',
  params: One,
  input: z.strictObject({ position: z.int().min(1), version: Version }),
  reply: Task,
})

export const removeTask = endpoint({
  method: 'DELETE',
  path: '/plan/tasks/:id',
  permission: 'programme.plan.write',
  summary: 'Remove a task that has no activities.',
  params: One,
  reply: One,
})

export const addActivity = endpoint({
  method: 'POST',
  path: '/programmes/:id/activities',
  permission: 'programme.plan.write',
  summary: 'Add an activity at the end of its task; activities after it are numbered anew.',
  params: One,
  input: z
    .strictObject({ id: Id, task: Id, ...activityFields })
    .refine(endsAfterStart, endRule)
    .refine(daysInside, daysRule),
  reply: Activity,
})

export const correctActivity = endpoint({
  method: 'PUT',
  path: '/plan/activities/:id',
  permission: 'programme.plan.write',
  summary: 'Correct an activity.',
  params: One,
  input: z
    .strictObject({ ...activityFields, version: Version })
    .refine(endsAfterStart, endRule)
    .refine(daysInside, daysRule),
  reply: Activity,
})

export const moveActivity = endpoint({
  method: 'POST',
  path: '/plan/activities/:id/move',
  permission: 'programme.plan.write',
  summary: 'Move an activity within its task or to another one; the activities are numbered anew.',
  params: One,
  input: z.strictObject({ task: Id, place: z.int().min(1).describe('1 is first in the task'), version: Version }),
  reply: Activity,
})

export const removeActivity = endpoint({
  method: 'DELETE',
  path: '/plan/activities/:id',
  permission: 'programme.plan.write',
  summary: 'Remove an activity without indicators and documents; activities after it are numbered anew.',
  params: One,
  reply: One,
})

/** An activity in the year: exact days where it has them, else it goes on from start to end. */
export const CalendarItem = z.object({
  activity: Id,
  number: z.int(),
  title: z.string(),
  places: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  days: z.array(z.iso.date()),
})
export type CalendarItem = z.infer<typeof CalendarItem>

export const getCalendar = endpoint({
  method: 'GET',
  path: '/programmes/:id/calendar',
  permission: 'programme.plan.read',
  summary: 'The activities with their days, by number.',
  params: One,
  reply: z.object({ startsOn: z.iso.date(), endsOn: z.iso.date(), today: z.iso.date(), items: z.array(CalendarItem) }),
})

export const FactInList = z.object({
  name: z.string(),
  title: Line(),
  rule: z.string(),
  unit: z.string(),
  filters: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(['yes', 'choice', 'text']),
      choices: z.array(z.object({ value: z.string(), label: z.string() })),
    }),
  ),
})

export const listFacts = endpoint({
  method: 'GET',
  path: '/programmes/:id/facts',
  permission: 'programme.plan.read',
  summary: 'The facts that an indicator may be bound to, with the filters that each takes.',
  params: One,
  reply: z.object({ items: z.array(FactInList) }),
})
