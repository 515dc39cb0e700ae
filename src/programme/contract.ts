import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Tenge, Text, Version } from '#platform/shapes.ts'

/** The passport's page of the grant contract: who gives what for what, from when to when. */
const passportFields = {
  code: z
    .string()
    .max(60)
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe('its name on the command line and in addresses'),
  topic: Line(500),
  goal: Text(1000),
  direction: Text(500),
  contractNumber: Text(100),
  contractOn: Day.nullable(),
  startsOn: Day,
  endsOn: Day,
  sumTenge: Tenge.min(1),
  operator: Text(300),
  resultPlanned: Text(5000),
}

/** A demand of the contract besides the plan. `indicator` is the one whose fact answers it. */
export const Requirement = z.object({ id: Id, text: Line(1000), indicator: Id.nullable() })
export type Requirement = z.infer<typeof Requirement>

export const Programme = z.object({
  id: Id,
  ...passportFields,
  version: Version,
  requirements: z.array(Requirement),
  may: z.array(z.string()),
})
export type Programme = z.infer<typeof Programme>

export const ProgrammeInList = Programme.pick({ id: true, code: true, topic: true, startsOn: true, endsOn: true })
export type ProgrammeInList = z.infer<typeof ProgrammeInList>

export const NewProgramme = z.strictObject({ id: Id, ...passportFields })
export type NewProgramme = z.infer<typeof NewProgramme>

export const PassportCorrection = z.strictObject({ ...passportFields, version: Version })

const One = z.strictObject({ id: Id })

export const listProgrammes = endpoint({
  method: 'GET',
  path: '/programmes',
  permission: 'programme.plan.read',
  summary: 'The organisation’s programmes, the newest first.',
  reply: z.object({ items: z.array(ProgrammeInList) }),
})

export const getProgramme = endpoint({
  method: 'GET',
  path: '/programmes/:id',
  permission: 'programme.plan.read',
  summary: 'The passport of a programme, with what its contract demands.',
  params: One,
  reply: Programme,
})

export const createProgramme = endpoint({
  method: 'POST',
  path: '/programmes',
  permission: 'programme.plan.write',
  summary: 'Open a programme with its passport; a repeated call gives the same one.',
  input: NewProgramme,
  reply: Programme,
})

export const correctPassport = endpoint({
  method: 'PUT',
  path: '/programmes/:id',
  permission: 'programme.plan.write',
  summary: 'Correct the passport.',
  params: One,
  input: PassportCorrection,
  reply: Programme,
})

export const writeRequirements = endpoint({
  method: 'PUT',
  path: '/programmes/:id/requirements',
  permission: 'programme.plan.write',
  summary: 'Write down what the contract demands: the whole list, in its order.',
  params: One,
  input: z.strictObject({ requirements: z.array(z.strictObject(Requirement.shape)).max(50), version: Version }),
  reply: Programme,
})
