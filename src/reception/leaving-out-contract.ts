import * as z from 'zod'
import { endpoint } from '#platform/endpoint.ts'
import { Id } from '#platform/identifier.ts'
import { Line, Version } from '#platform/shapes.ts'
import { Entry, leavingOut } from './contract.ts'

const WithId = z.strictObject({ id: Id })
const because = Line(500)

export const excludeEntry = endpoint({
  method: 'POST',
  path: '/reception/entries/:id/exclude',
  permission: 'reception.entry.exclude',
  summary: 'Leaves an entry out of every figure: it was made to try something, or repeats another entry',
  params: WithId,
  input: z
    .strictObject({
      version: Version,
      as: z.enum(leavingOut),
      of: Id.nullish().describe('the entry that it repeats'),
      because,
    })
    .refine(({ as, of }) => (as === 'duplicate') === Boolean(of), {
      path: ['of'],
      params: {
        words: {
          ru: 'У повторной записи укажите запись, которую она повторяет.',
          kk: 'Қайталанған жазба үшін ол қайталайтын жазбаны көрсетіңіз.',
          en: 'For a duplicate name the entry that it repeats.',
        },
      },
    }),
  reply: Entry,
})
export const includeEntry = endpoint({
  method: 'POST',
  path: '/reception/entries/:id/include',
  permission: 'reception.entry.include',
  summary: 'Counts an entry again that was left out',
  params: WithId,
  input: z.strictObject({ version: Version, because }),
  reply: Entry,
})
