import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Personal, Version } from '#platform/shapes.ts'
import { leftSaysWhy, stateFollowsEnrolment } from './problems.ts'

export const studentStates = ['enrolled', 'completed', 'left'] as const
export type StudentState = (typeof studentStates)[number]
export const placementKinds = ['practice', 'internship'] as const
export type PlacementKind = (typeof placementKinds)[number]
export const placementStates = ['applied', 'agreed', 'placed', 'finished', 'dropped'] as const

const One = z.strictObject({ id: Id })

export const Placement = z.object({
  kind: z.enum(placementKinds),
  host: Id.nullable().describe('null: with us'),
  hostName: z.string().nullable(),
  state: z.enum(placementStates),
  stateOn: Day,
  version: Version,
})
export type Placement = z.infer<typeof Placement>

export const Student = z.object({
  id: Id,
  stream: Id,
  person: Id,
  name: z.string().describe('in full, or masked for whoever may not write the roster'),
  institution: Id.nullable(),
  institutionName: z.string().nullable(),
  enrolledOn: Day,
  state: z.enum(studentStates),
  stateOn: Day,
  leftBecause: z.string().nullable(),
  placements: z.array(Placement),
  certificate: z.string().nullable().describe('number of the valid one'),
  attended: z.int().describe('lessons of those whose roll was called'),
  lessons: z.int().describe('lessons whose roll was called'),
  version: Version,
  may: z.array(z.string()),
})
export type Student = z.infer<typeof Student>

export const listStudents = endpoint({
  method: 'GET',
  path: '/school/streams/:id/students',
  permission: 'school.student.read',
  summary: 'The roster of a stream: who, from where, and how it ended',
  params: One,
  reply: z.object({ items: z.array(Student) }),
})
export const enrolStudent = endpoint({
  method: 'POST',
  path: '/school/streams/:id/students',
  permission: 'school.student.enrol',
  summary: 'Enrols a person who has a card',
  params: One,
  input: z.strictObject({ id: Id, person: Id, institution: Id.nullable().default(null), enrolledOn: Day }),
  reply: Student,
})

const Standing = z.strictObject({
  version: Version,
  institution: Id.nullable().default(null),
  enrolledOn: Day,
  state: z.enum(studentStates),
  stateOn: Day,
  leftBecause: Personal(Line(300)).nullable().default(null),
})
export const correctStudent = endpoint({
  method: 'PUT',
  path: '/school/students/:id',
  permission: 'school.student.write',
  summary: 'Says how it stands with a student: learns, completed, left and why',
  params: One,
  input: Standing.refine(({ state, leftBecause }) => (state === 'left') === (leftBecause !== null), {
    path: ['leftBecause'],
    params: { words: leftSaysWhy().words },
  }).refine(
    ({ state, stateOn, enrolledOn }) => stateOn >= enrolledOn && (state !== 'enrolled' || stateOn === enrolledOn),
    { path: ['stateOn'], params: { words: stateFollowsEnrolment().words } },
  ),
  reply: Student,
})
export const placeStudent = endpoint({
  method: 'PUT',
  path: '/school/students/:id/placement',
  permission: 'school.student.write',
  summary: 'Says how it stands with a practice or an internship: where, and since when',
  params: One,
  input: z.strictObject({
    kind: z.enum(placementKinds),
    version: Version.nullable().default(null).describe('null: there is none yet'),
    host: Id.nullable().default(null).describe('null: with us'),
    state: z.enum(placementStates),
    stateOn: Day,
  }),
  reply: Student,
})
