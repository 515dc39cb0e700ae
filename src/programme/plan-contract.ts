import * as z from 'zod'
import { ageClasses } from '#people/age.ts'
import { socialStatuses } from '#people/social-status.ts'
import { Unit } from '#platform/fact.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Instant, Line, Text, Version } from '#platform/shapes.ts'

/** The nine rows of the form's table of social and economic effects, in its order. */
export const effectKeys = [
  'direct_beneficiaries',
  'indirect_beneficiaries',
  'staff',
  'engaged_specialists',
  'ngos_reached',
  'payroll',
  'taxes',
  'purchases',
  'partners',
] as const
export const EffectKey = z.enum(effectKeys)
export type EffectKey = z.infer<typeof EffectKey>

/** How the plan's number is meant: «2», «не менее 200», «по 1 на участника», «3 из перечня». */
export const Qualifier = z.enum(['exactly', 'at_least', 'per_participant', 'of_list'])
export type Qualifier = z.infer<typeof Qualifier>

/** A task of the plan, or one of the two groups that the contract demands: the final hearing, the information work. */
export const TaskKind = z.enum(['task', 'hearing', 'information'])
export type TaskKind = z.infer<typeof TaskKind>

/** The classes of the form's statistics. They exclude each other: a list of people sums to its total in each table. */
export const sexes = ['male', 'female'] as const
export const statuses = socialStatuses
/** Keys such as `13_16` and `59_plus`. */
export const ages = ageClasses.map(({ key }) => key)

const Count = z.int().min(0).max(1_000_000_000_000)
const countsBy = <const Keys extends readonly string[]>(keys: Keys) =>
  z.strictObject(
    Object.fromEntries(keys.map(key => [key, Count.default(0)])) as Record<Keys[number], z.ZodDefault<typeof Count>>,
  )

/** The people of a stated list by the form's classes; `vulnerable` is how many of them belong to vulnerable groups. */
export const Breakdown = z.strictObject({
  sex: countsBy(sexes),
  status: countsBy(statuses),
  age: countsBy(ages),
  vulnerable: Count.default(0),
})
export type Breakdown = z.infer<typeof Breakdown>

/** What a stated value was added from. */
export const Part = z.strictObject({ label: Line(), value: Count })

export type Part = z.infer<typeof Part>

/** A value that no record gives, with the document it comes from. One is in force; the old ones stay to be read. */
export const StatedValue = z.object({
  id: Id,
  value: Count,
  source: z.string(),
  sourceOn: Day.nullable(),
  parts: z.array(Part),
  breakdown: Breakdown.nullable(),
  file: Id.nullable(),
  statedBy: z.string().describe('name of the member'),
  statedAt: Instant,
  withdrawnAt: Instant.nullable(),
})
export type StatedValue = z.infer<typeof StatedValue>

/** A change of the plan's number, with the operator's letter of consent. Once made it stays. */
export const PlanChange = z.object({
  id: Id,
  planBefore: Count.nullable(),
  planAfter: Count.nullable(),
  reason: z.string(),
  letterNumber: z.string(),
  letterOn: Day,
  file: Id.nullable(),
  changedBy: z.string().describe('name of the member'),
  changedAt: Instant,
})
export type PlanChange = z.infer<typeof PlanChange>

/** What the plan promises in one number: label, qualifier, number, unit; and how its fact comes about. */
export const Indicator = z.object({
  id: Id,
  programme: Id,
  activity: Id.nullable(),
  effect: EffectKey.nullable(),
  place: z.enum(['product', 'participants', 'effect']),
  parent: Id.nullable().describe('of a sub-target: the indicator it is inside of'),
  code: z.string(),
  position: z.int(),
  label: z.string(),
  unit: Unit,
  qualifier: Qualifier,
  plan: Count.nullable(),
  planNote: z.string(),
  listItems: z.array(z.string()),
  fact: z.string().nullable(),
  filters: z.record(z.string(), z.unknown()),
  explanation: z.string(),
  version: Version,
  stated: StatedValue.nullable(),
  changes: z.array(PlanChange).describe('oldest first'),
})
export type Indicator = z.infer<typeof Indicator>

export const Activity = z.object({
  id: Id,
  task: Id,
  number: z.int(),
  title: z.string(),
  startsOn: Day,
  endsOn: Day,
  days: z.array(Day).describe('exact days; empty for one that goes on all the time'),
  places: z.string(),
  categories: z.string(),
  experts: z.string(),
  completeness: z.string(),
  resultPlanned: z.string(),
  resultReached: z.string(),
  version: Version,
})
export type Activity = z.infer<typeof Activity>

export const Task = z.object({ id: Id, kind: TaskKind, position: z.int(), title: z.string(), version: Version })
export type Task = z.infer<typeof Task>

/** The whole plan, each list in its order: tasks by position, activities by number, indicators by code's place. */
export const Plan = z.object({
  programme: Id,
  startsOn: Day,
  endsOn: Day,
  tasks: z.array(Task),
  activities: z.array(Activity),
  indicators: z.array(Indicator),
})
export type Plan = z.infer<typeof Plan>

export const taskFields = { kind: TaskKind, title: Line(500) }

export const activityFields = {
  title: Line(500),
  startsOn: Day,
  endsOn: Day,
  days: z
    .array(Day)
    .max(400)
    .transform(days => [...new Set(days)].sort()),
  places: Text(2000),
  categories: Text(1000),
  experts: Text(2000),
  completeness: Text(1000),
  resultPlanned: Text(5000),
  resultReached: Text(5000),
}

export const indicatorFields = {
  code: z
    .string()
    .max(40)
    .regex(/^[A-Za-z0-9_.-]+$/),
  label: Line(500),
  unit: Unit,
  qualifier: Qualifier,
  plan: Count.nullable(),
  planNote: Text(500),
  listItems: z.array(Line(200)).max(100),
}
