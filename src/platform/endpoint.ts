import * as z from 'zod'
import type { Permission } from './permissions.ts'
import { speakTogether } from './speak-together.ts'

/** Who may call: one permission; anybody signed in (own account); or anyone at all (listed by a test). */
export type Access = Permission | 'signed-in' | 'anyone'

type Shape = z.ZodType
const Nothing = z.strictObject({})
type Nothing = typeof Nothing

/**
 * An endpoint as a value: the server answers by it, the screen calls by it, the API description and the tests of
 * rights are made from it. `params` are the path's, `search` the query string's, `input` the JSON body's shape.
 */
export type Endpoint<
  Params extends Shape = Shape,
  Search extends Shape = Shape,
  Input extends Shape = Shape,
  Reply extends Shape = Shape,
> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below /api, `:name` for parameters. */
  readonly path: `/${string}`
  readonly permission: Access
  /** One English sentence for the API description. */
  readonly summary: string
  readonly params: Params
  readonly search: Search
  readonly input: Input
  readonly reply: Reply
}

type Given<Params, Search, Input, Reply> = Omit<Endpoint, 'params' | 'search' | 'input' | 'reply'> & {
  readonly params?: Params
  readonly search?: Search
  readonly input?: Input
  readonly reply: Reply
}

export function endpoint<
  Reply extends Shape,
  Params extends Shape = Nothing,
  Search extends Shape = Nothing,
  Input extends Shape = Nothing,
>(given: Given<Params, Search, Input, Reply>): Endpoint<Params, Search, Input, Reply> {
  if (given.input) speakTogether(given.input)
  return { params: Nothing, search: Nothing, input: Nothing, ...given } as Endpoint<Params, Search, Input, Reply>
}

export type ParamsOf<E extends Endpoint> = z.output<E['params']>
export type SearchOf<E extends Endpoint> = z.output<E['search']>
export type InputOf<E extends Endpoint> = z.output<E['input']>
/** What a caller gives and gets; the server may fill defaults in what it was given. */
export type GivenParams<E extends Endpoint> = z.input<E['params']>
export type GivenSearch<E extends Endpoint> = z.input<E['search']>
export type GivenInput<E extends Endpoint> = z.input<E['input']>
export type ReplyOf<E extends Endpoint> = z.output<E['reply']>

/** The reply of an endpoint that sends a file instead of JSON. */
export const FileReply = z.custom<Download>().meta({ description: 'binary' })
export type Download = {
  readonly name: string
  readonly mediaType: string
  readonly body: Uint8Array | NodeJS.ReadableStream
  /** Shown in the page instead of saved: pictures and PDF only, in a sandbox. */
  readonly inline?: boolean
  /** Names this very content (RFC 9110, quoted): whoever has it already is answered 304 and nothing else. */
  readonly etag?: string
  /** Cards that it lets be recognised, for the log of looks. */
  readonly persons?: readonly string[]
}
