import * as z from 'zod'
import { endpoint, FileReply } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Language } from '#platform/language.ts'
import { Day, Instant } from '#platform/shapes.ts'

/** A secret address at which a telephone's calendar reads an office or a lawyer. */
export const Feed = z.object({
  id: Id,
  programme: Id,
  office: Id.nullable(),
  officeName: z.string().nullable(),
  lawyer: Id.nullable(),
  lawyerName: z.string().nullable(),
  language: Language,
  madeByName: z.string(),
  madeAt: Instant,
  readOn: Day.nullable().describe('the last day on which a calendar asked'),
  revokedAt: Instant.nullable(),
  may: z.array(z.string()),
})
export type Feed = z.infer<typeof Feed>

const OfProgramme = z.strictObject({ programme: Id })

export const listFeeds = endpoint({
  method: 'GET',
  path: '/programmes/:programme/feeds',
  permission: 'schedule.feed.write',
  summary: 'Addresses for calendars of telephones; what they end with is not kept',
  params: OfProgramme,
  reply: z.object({ items: z.array(Feed) }),
})
export const makeFeed = endpoint({
  method: 'POST',
  path: '/programmes/:programme/feeds',
  permission: 'schedule.feed.write',
  summary: 'Makes a secret address; it is shown this once',
  params: OfProgramme,
  input: z.strictObject({
    id: Id,
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('office'), office: Id }),
      z.strictObject({ kind: z.literal('lawyer'), lawyer: Id }),
    ]),
    language: Language,
  }),
  reply: Feed.extend({ address: z.url() }),
})
export const revokeFeed = endpoint({
  method: 'POST',
  path: '/schedule/feeds/:id/revoke',
  permission: 'schedule.feed.write',
  summary: 'Makes an address answer nobody any more',
  params: z.strictObject({ id: Id }),
  reply: Feed,
})
export const readFeed = endpoint({
  method: 'GET',
  path: '/calendar/:token.ics',
  permission: 'anyone',
  summary: 'The calendar behind a secret address (RFC 5545): times and numbers, no names',
  params: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }),
  reply: FileReply,
})
