import * as z from 'zod'
import { type Endpoint, FileReply } from './endpoint.ts'
import { isRawBody } from './files/contract.ts'
import { ProblemDetails } from './problem.ts'

type Json = Record<string, unknown>

/** The API description (OpenAPI 3.1), made from the very shapes that the server checks by. */
export function describeApi(endpoints: readonly Endpoint[], version = '1'): object {
  const schemas: Json = { ProblemDetails: schemaOf(ProblemDetails, 'output', 'ProblemDetails', {}) }
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, schemas) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Quqyq',
      version,
      description:
        'Refusals are problem details (RFC 9457) with a code and a sentence in the language of Accept-Language (ru, kk, en).',
      license: { name: 'All rights reserved' },
    },
    servers: [{ url: '/api' }],
    tags: [...new Set(endpoints.map(tagOf))].map(name => ({
      name,
      description: tags[name],
    })),
    paths,
    components: {
      schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'quqyq.session_token' } },
      responses: Object.fromEntries(
        Object.entries(refusals).map(([status, description]) => [status, refusalOf(description)]),
      ),
    },
  }
}

/** The parts of the house, as the description introduces them. */
const tags: Readonly<Record<string, string>> = {
  audit: 'Who did what to which record.',
  auth: 'Signing in and out, passwords, codes, passkeys, sessions.',
  claims: 'Cases, their papers, deadlines, numbers of the law and stories.',
  calendar: 'What calendars of telephones read at a secret address.',
  directory: 'Places and institutions, each named once and found by any of its names.',
  'check-in': 'Participants who write themselves down at a secret address.',
  events: 'Meetings, lessons and hearings: experts, questions, reviews, who was there.',
  evidence: 'Confirming documents and what they prove: the annexes of the report.',
  files: 'Bytes that go in and come out.',
  'first-run': 'Founding the first organisation.',
  invitation: 'Taking up an invitation to be a member.',
  jobs: 'Background work: how far it is, and stopping it.',
  me: 'Who is signed in, and the settings of their own.',
  media: 'Publications and their posts, reach, videos and screenings, the radio programme.',
  members: 'The organisation’s members, their roles and offices.',
  money: 'Budget, expenses, payroll, bank payments.',
  organisation: 'The organisation’s own settings.',
  persons: 'Citizens’ cards.',
  plan: 'Tasks, activities and indicators, one by one.',
  programmes: 'The grant, its plan, its journal and its report.',
  reception: 'Offices, reception days and the journal.',
  report: 'Word forms of the report, and what is kept of it.',
  rights: 'The one table of roles and permissions.',
  partners: 'Partners, and who works in a programme or is engaged for it.',
  proposals: 'Recommendations to state bodies, with letters and answers; projects for a next grant.',
  school: 'Streams of the law school, rosters, certificates and badges, flyers.',
  surveys: 'Questionnaires, waves, answers and their analysis.',
  schedule: 'Hours of offices, appointments, the waiting list, reminders, calendars.',
}

const tagOf = ({ path }: Endpoint) => path.split('/')[1]!

/** `getReceptionEntriesId`: method and path, which no two endpoints share. */
const idOf = ({ method, path }: Endpoint) =>
  method.toLowerCase() + path.replace(/[^a-z]+([a-z])/gi, (_, letter: string) => letter.toUpperCase())

function operation(endpoint: Endpoint, schemas: Json): Json {
  const id = idOf(endpoint)
  const open = endpoint.permission === 'anyone'
  const parameters = [
    ...parametersOf(endpoint.params, 'path', id, schemas),
    ...parametersOf(endpoint.search, 'query', id, schemas),
    ...(isRawBody(endpoint.input) ? [fileName] : []),
  ]
  const requestBody = bodyOf(endpoint, id, schemas)
  const statuses = statusesOf(endpoint, parameters.length > 0 || Boolean(requestBody), open)
  return {
    operationId: id,
    tags: [tagOf(endpoint)],
    summary: endpoint.summary,
    description: open ? 'Needs no sign-in.' : `Permission: \`${endpoint.permission}\`.`,
    security: open ? [] : [{ session: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses: {
      200: { description: 'Done.', content: replyOf(endpoint, id, schemas) },
      ...Object.fromEntries(statuses.map(status => [status, { $ref: `#/components/responses/${status}` }])),
    },
  }
}

const refusals: Record<number, string> = {
  401: 'Nobody is signed in.',
  403: 'The role does not allow it.',
  404: 'There is no such record, or it may not be seen.',
  409: 'The record has changed meanwhile, or its state or a rule forbids it.',
  413: 'The file is too big.',
  422: 'Fields are wrong; each is named.',
  429: 'Too many attempts; Retry-After says when to come back.',
  503: 'The server is overloaded; Retry-After says when to come back.',
}

const refusalOf = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } } },
})

function statusesOf({ method, path, input }: Endpoint, given: boolean, open: boolean): number[] {
  const possible: Record<number, boolean> = {
    401: !open,
    403: !open || method !== 'GET',
    404: path.includes(':') || !open,
    409: method !== 'GET',
    413: isRawBody(input),
    422: given,
    429: true,
    503: true,
  }
  return Object.keys(possible)
    .map(Number)
    .filter(status => possible[status])
}

const binary = { type: 'string', contentMediaType: 'application/octet-stream' }
const fileName = {
  name: 'X-File-Name',
  in: 'header',
  required: true,
  description: 'Name of the file, percent-encoded UTF-8.',
  schema: { type: 'string' },
}

function bodyOf({ method, input }: Endpoint, id: string, schemas: Json): Json | undefined {
  if (isRawBody(input)) return { required: true, content: { 'application/octet-stream': { schema: binary } } }
  const schema = schemaOf(input, 'input', `${id}Input`, schemas)
  const empty = schema.type === 'object' && Object.keys((schema.properties ?? {}) as Json).length === 0
  if (method === 'GET' || (empty && schema.additionalProperties === false)) return undefined
  return { required: true, content: { 'application/json': { schema } } }
}

const replyOf = ({ reply }: Endpoint, id: string, schemas: Json): Json =>
  reply === (FileReply as z.ZodType)
    ? { '*/*': { schema: binary } }
    : { 'application/json': { schema: schemaOf(reply, 'output', `${id}Reply`, schemas) } }

function parametersOf(shape: z.ZodType, place: 'path' | 'query', id: string, schemas: Json) {
  const { properties = {}, required = [] } = schemaOf(shape, 'input', `${id}Search`, schemas) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }))
}

/** A shape as JSON Schema 2020-12. What several parts of it share moves among the components. */
function schemaOf(shape: z.ZodType, io: 'input' | 'output', name: string, schemas: Json): Json {
  const {
    $schema: _dialect,
    $defs,
    ...schema
  } = z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as Json & { $defs?: Json }
  const moved = (part: Json) =>
    JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', `"#/components/schemas/${name}_`)) as Json
  for (const [key, part] of Object.entries($defs ?? {})) schemas[`${name}_${key}`] = moved(part as Json)
  return moved(schema)
}
