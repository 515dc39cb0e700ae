import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Day, Line, Text, Version } from '#platform/shapes.ts'
import { Address, Language, OfProgramme, One } from './contract.ts'
import { screeningForms } from './kinds.ts'
import { screeningConfirmationHasItsDay, scriptHasItsDay, videoHasLength } from './problems.ts'

export const Video = z.object({
  id: Id,
  programme: Id,
  activity: Id,
  title: z.string(),
  language: Language,
  script: z.string(),
  scriptOn: Day.nullable(),
  finishedOn: Day.nullable(),
  seconds: z.int().nullable(),
  url: z.string().nullable(),
  screenings: z.int(),
  viewers: z.int().describe('of the screenings that showed it'),
  version: Version,
})
export type Video = z.infer<typeof Video>

export const Screening = z.object({
  id: Id,
  institution: Id,
  institutionName: z.string(),
  institutionKind: z.string(),
  heldOn: Day,
  form: z.enum(screeningForms),
  viewers: z.int(),
  videos: z.array(Id),
  confirmation: z.string(),
  confirmedOn: Day.nullable(),
  version: Version,
})
export type Screening = z.infer<typeof Screening>

export const readVideos = endpoint({
  method: 'GET',
  path: '/programmes/:programme/videos',
  permission: 'media.publication.read',
  summary: 'Videos with their scripts, and every screening',
  params: OfProgramme,
  reply: z.object({ videos: z.array(Video), screenings: z.array(Screening), may: z.array(z.string()) }),
})

const videoFields = {
  activity: Id,
  title: Line(300),
  language: Language.default('ru'),
  script: Text(50_000).default(''),
  scriptOn: Day.nullable().default(null),
  finishedOn: Day.nullable().default(null),
  seconds: z.int().min(1).max(36_000).nullable().default(null),
  url: Address.nullable().default(null),
}
type Film = { script: string; scriptOn: string | null; finishedOn: string | null; seconds: number | null }
const dayOfScript = ({ script, scriptOn }: Film) => (script !== '') === (scriptOn !== null)
const lengthOfFilm = ({ finishedOn, seconds }: Film) => (finishedOn === null) === (seconds === null)
const scriptWords = { path: ['scriptOn'], params: { words: scriptHasItsDay().words } }
const lengthWords = { path: ['seconds'], params: { words: videoHasLength().words } }

export const addVideo = endpoint({
  method: 'POST',
  path: '/programmes/:programme/videos',
  permission: 'media.video.write',
  summary: 'Writes down a video, with its script or before it',
  params: OfProgramme,
  input: z
    .strictObject({ id: Id, ...videoFields })
    .refine(dayOfScript, scriptWords)
    .refine(lengthOfFilm, lengthWords),
  reply: Video,
})
export const correctVideo = endpoint({
  method: 'PUT',
  path: '/media/videos/:id',
  permission: 'media.video.write',
  summary: 'Puts a video right',
  params: One,
  input: z
    .strictObject({ version: Version, ...videoFields })
    .refine(dayOfScript, scriptWords)
    .refine(lengthOfFilm, lengthWords),
  reply: Video,
})

const screeningFields = {
  institution: Id,
  heldOn: Day,
  form: z.enum(screeningForms).default('class'),
  viewers: z.int().min(1).max(100_000),
  videos: z.array(Id).min(1).max(20),
  confirmation: Text(200).default(''),
  confirmedOn: Day.nullable().default(null),
}
const dayOfPaper = ({ confirmation, confirmedOn }: { confirmation: string; confirmedOn: string | null }) =>
  (confirmation !== '') === (confirmedOn !== null)
const paperWords = { path: ['confirmedOn'], params: { words: screeningConfirmationHasItsDay().words } }
export const addScreening = endpoint({
  method: 'POST',
  path: '/programmes/:programme/screenings',
  permission: 'media.video.write',
  summary: 'Writes down a screening: where, when, to how many viewers',
  params: OfProgramme,
  input: z.strictObject({ id: Id, ...screeningFields }).refine(dayOfPaper, paperWords),
  reply: Screening,
})
export const correctScreening = endpoint({
  method: 'PUT',
  path: '/media/screenings/:id',
  permission: 'media.video.write',
  summary: 'Puts a screening right, or writes down its confirmation',
  params: One,
  input: z.strictObject({ version: Version, ...screeningFields }).refine(dayOfPaper, paperWords),
  reply: Screening,
})
export const dropScreening = endpoint({
  method: 'DELETE',
  path: '/media/screenings/:id',
  permission: 'media.video.write',
  summary: 'Takes a screening out that was written down by mistake',
  params: One,
  reply: z.object({ id: Id }),
})
