import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Clock, Day, Line, Text, Version } from '#platform/shapes.ts'
import { answerHasItsDay, lettersAreAnsweredLater, streamEndsAfterItBegins } from './problems.ts'
import { lackKinds } from './rules.ts'

export const modes = ['in_person', 'online', 'mixed'] as const
export const answers = ['agreed', 'refused', 'asks'] as const
export type Answer = (typeof answers)[number]

const OfProgramme = z.strictObject({ programme: Id })
const One = z.strictObject({ id: Id })
const WebAddress = z.url({ protocol: /^https?$/ }).max(2000)
const Named = z.object({ id: Id, name: z.string() })

const streamFields = {
  number: z.int().min(1).max(1000),
  title: Line(300),
  startsOn: Day,
  endsOn: Day,
  mode: z.enum(modes),
  place: Text(300).default(''),
  hours: z.int().min(1).max(1000).describe('academic hours, as the certificate says them'),
  curriculum: Text(300).default('').describe('the paper that says what is taught'),
  announcement: Text(300).default('').describe('the press announcement: where and when'),
  feedbackWave: Id.nullable().default(null).describe('the wave of a survey in which its students say how it was'),
}
const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn
const orderWords = { path: ['endsOn'], params: { words: streamEndsAfterItBegins().words } }

/** How many there are of what a stream has. */
const Counts = z.object({
  letters: z.int(),
  answered: z.int(),
  students: z.int(),
  enrolled: z.int().describe('of them still learning'),
  completed: z.int(),
  left: z.int(),
  lessons: z.int(),
  certificates: z.int().describe('valid ones'),
  practice: z.int().describe('placed or finished'),
  internship: z.int().describe('placed or finished'),
  feedback: z.int().describe('filled forms'),
  photos: z.int().describe('of the annexes, linked to the stream'),
})
export type Counts = z.infer<typeof Counts>

export const Stream = z.object({
  id: Id,
  programme: Id,
  number: z.int(),
  title: z.string(),
  startsOn: Day,
  endsOn: Day,
  mode: z.enum(modes),
  place: z.string(),
  hours: z.int(),
  curriculum: z.string(),
  announcement: z.string(),
  feedbackWave: Id.nullable(),
  bases: z.array(Named).describe('institutions that agreed in their answer'),
  counts: Counts,
  lacks: z
    .array(z.object({ kind: z.enum(lackKinds), n: z.int() }))
    .describe('what is missing for this day of its life'),
  album: z
    .object({ activity: Id, indicator: Id })
    .nullable()
    .describe('where new photos belong: the plan’s number that counts them'),
  timetable: z.url().describe('the address at which a telephone’s calendar reads the lessons'),
  version: Version,
  may: z.array(z.string()),
})
export type Stream = z.infer<typeof Stream>

export const listStreams = endpoint({
  method: 'GET',
  path: '/programmes/:programme/streams',
  permission: 'school.stream.read',
  summary: 'Streams of the law school, the latest first, with what each lacks',
  params: OfProgramme,
  reply: z.object({ items: z.array(Stream) }),
})
export const readStream = endpoint({
  method: 'GET',
  path: '/school/streams/:id',
  permission: 'school.stream.read',
  summary: 'One stream',
  params: One,
  reply: Stream,
})
export const findRecord = endpoint({
  method: 'GET',
  path: '/school/behind/:id',
  permission: 'school.stream.read',
  summary: 'Which stream a letter, a lesson, a student or a certificate belongs to',
  params: One,
  reply: z.object({ id: Id, stream: Id }),
})
export const openStream = endpoint({
  method: 'POST',
  path: '/programmes/:programme/streams',
  permission: 'school.stream.write',
  summary: 'Opens a stream',
  params: OfProgramme,
  input: z.strictObject({ id: Id, ...streamFields }).refine(inOrder, orderWords),
  reply: Stream,
})
export const correctStream = endpoint({
  method: 'PUT',
  path: '/school/streams/:id',
  permission: 'school.stream.write',
  summary: 'Puts a stream right; certificates that were issued stay as they are',
  params: One,
  input: z.strictObject({ version: Version, ...streamFields }).refine(inOrder, orderWords),
  reply: Stream,
})

const letterFields = {
  institution: Id,
  number: Line(60),
  sentOn: Day,
  about: Line(500),
  answer: z.enum(answers).nullable().default(null),
  answeredOn: Day.nullable().default(null),
  answerNumber: Text(60).default(''),
  answerSaid: Text(1000).default(''),
}
export const Letter = z.object({
  id: Id,
  stream: Id,
  institution: Id,
  institutionName: z.string(),
  number: z.string(),
  sentOn: Day,
  about: z.string(),
  answer: z.enum(answers).nullable(),
  answeredOn: Day.nullable(),
  answerNumber: z.string(),
  answerSaid: z.string(),
  version: Version,
})
export type Letter = z.infer<typeof Letter>
type GivenLetter = {
  sentOn: string
  answer: Answer | null
  answeredOn: string | null
  answerNumber: string
  answerSaid: string
}
const wholeAnswer = ({ answer, answeredOn, answerNumber, answerSaid }: GivenLetter) =>
  (answer === null) === (answeredOn === null) && (answer !== null || !(answerNumber || answerSaid))
const answeredLater = ({ sentOn, answeredOn }: GivenLetter) => !answeredOn || answeredOn >= sentOn
const ofLetter = <Shape extends z.ZodType<GivenLetter>>(shape: Shape) =>
  shape
    .refine(wholeAnswer, { path: ['answeredOn'], params: { words: answerHasItsDay().words } })
    .refine(answeredLater, { path: ['answeredOn'], params: { words: lettersAreAnsweredLater().words } })

export const listLetters = endpoint({
  method: 'GET',
  path: '/school/streams/:id/letters',
  permission: 'school.stream.read',
  summary: 'Letters to institutions, with their answers',
  params: One,
  reply: z.object({ items: z.array(Letter) }),
})
export const addLetter = endpoint({
  method: 'POST',
  path: '/school/streams/:id/letters',
  permission: 'school.stream.write',
  summary: 'Writes down a letter to an institution',
  params: One,
  input: ofLetter(z.strictObject({ id: Id, ...letterFields })),
  reply: Letter,
})
export const correctLetter = endpoint({
  method: 'PUT',
  path: '/school/letters/:id',
  permission: 'school.stream.write',
  summary: 'Puts a letter right, or writes down its answer',
  params: One,
  input: ofLetter(z.strictObject({ version: Version, ...letterFields })),
  reply: Letter,
})

const lessonFields = {
  heldOn: Day,
  startsAt: Clock,
  minutes: z.int().min(10).max(600),
  topic: Line(300),
  lecturer: Text(200).default(''),
  lecturerPosition: Text(300).default(''),
  material: Text(300).default(''),
  materialUrl: WebAddress.or(z.literal('')).default(''),
}
export const Lesson = z.object({
  id: Id,
  stream: Id,
  heldOn: Day,
  startsAt: Clock,
  minutes: z.int(),
  topic: z.string(),
  lecturer: z.string(),
  lecturerPosition: z.string(),
  material: z.string(),
  materialUrl: z.string(),
  present: z.array(Id).nullable().describe('students who were there; null: the roll was not called'),
  version: Version,
})
export type Lesson = z.infer<typeof Lesson>

export const listLessons = endpoint({
  method: 'GET',
  path: '/school/streams/:id/lessons',
  permission: 'school.stream.read',
  summary: 'The timetable of a stream',
  params: One,
  reply: z.object({ items: z.array(Lesson) }),
})
export const addLesson = endpoint({
  method: 'POST',
  path: '/school/streams/:id/lessons',
  permission: 'school.stream.write',
  summary: 'Adds a lesson to the timetable',
  params: One,
  input: z.strictObject({ id: Id, ...lessonFields }),
  reply: Lesson,
})
export const correctLesson = endpoint({
  method: 'PUT',
  path: '/school/lessons/:id',
  permission: 'school.stream.write',
  summary: 'Puts a lesson right, or moves it',
  params: One,
  input: z.strictObject({ version: Version, ...lessonFields }),
  reply: Lesson,
})
export const dropLesson = endpoint({
  method: 'DELETE',
  path: '/school/lessons/:id',
  permission: 'school.stream.write',
  summary: 'Takes a lesson out of the timetable',
  params: One,
  reply: One,
})
export const callRoll = endpoint({
  method: 'PUT',
  path: '/school/lessons/:id/roll',
  permission: 'school.student.write',
  summary: 'Says which students were at a lesson; whom it does not name were not',
  params: One,
  input: z.strictObject({ present: z.array(Id).max(2000) }),
  reply: Lesson,
})
export const readTimetable = endpoint({
  method: 'GET',
  path: '/timetable/:token.ics',
  permission: 'anyone',
  summary: 'The lessons behind a secret address (RFC 5545): no students, no names of theirs',
  params: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }),
  reply: FileReply,
})
