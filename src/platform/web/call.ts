import type * as z from 'zod'
import type { Endpoint, ReplyOf } from '../endpoint.ts'
import type { ProblemDetails } from '../problem.ts'
import { language } from './language.ts'

type Nothing = Record<never, never>
type Part<Name extends string, Shape extends z.ZodType> =
  Nothing extends z.input<Shape>
    ? { readonly [Key in Name]?: z.input<Shape> }
    : { readonly [Key in Name]: z.input<Shape> }

/** What a call needs: only the parts that the endpoint's shapes ask for. */
export type GivenOf<E extends Endpoint> = Part<'params', E['params']> &
  Part<'search', E['search']> &
  Part<'input', E['input']>

/** A refusal as it reached the screen: `title` is a sentence for the reader, `errors` say which field, `current` is the record as it now stands. */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly errors: NonNullable<ProblemDetails['errors']>
  readonly current: unknown
  /** Seconds that a busy server asks to wait. */
  readonly retryAfter: number

  constructor(problem: Omit<ProblemDetails, 'type'>, retryAfter = 2) {
    super(problem.title)
    this.status = problem.status
    this.code = problem.code
    this.errors = problem.errors ?? []
    this.current = problem.current
    this.retryAfter = retryAfter
  }
}

const listeners = new Set<() => void>()

/** Called when the server answers that nobody is signed in; the frame then opens the sign-in page and comes back. */
export function onSignedOut(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

type Parts = { params?: unknown; search?: unknown; input?: unknown }

/** The address of an endpoint below /api; empty search values are left out. */
export function addressOf(endpoint: Endpoint, { params = {}, search = {} }: Parts): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String((params as Record<string, unknown>)[name])),
  )
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(search as Record<string, unknown>)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') query.append(name, String(item))
    }
  }
  return `/api${path}${query.size > 0 ? `?${query}` : ''}`
}

/** Calls the server by an endpoint's value. Throws `ProblemError`, also when there is no connection (status 0). */
export async function call<E extends Endpoint>(
  endpoint: E,
  given: GivenOf<E>,
  { signal }: { signal?: AbortSignal } = {},
): Promise<ReplyOf<E>> {
  const { input } = given as Parts
  const response = await reach(addressOf(endpoint, given as Parts), {
    method: endpoint.method,
    headers: {
      accept: 'application/json',
      'accept-language': language(),
      ...(input !== undefined && { 'content-type': 'application/json' }),
    },
    ...(input !== undefined && { body: JSON.stringify(input) }),
    ...(signal && { signal }),
  })
  if (!response.ok) throw await problemOf(response)
  return (response.status === 204 ? undefined : await response.json()) as ReplyOf<E>
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ProblemError({ status: 0, code: 'offline', title: offline[language()] })
  }
}

export const offline = {
  ru: 'Нет связи с сервером. Набранное сохранено на этом устройстве.',
  kk: 'Сервермен байланыс жоқ. Терілген мәтін осы құрылғыда сақталды.',
  en: 'No connection to the server. What you typed is kept on this device.',
}

/** Reads the refusal, whoever answered: our server in problem details, or something before it in HTML. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body = (await response.json().catch(() => undefined)) as Partial<ProblemDetails> | undefined
  if (response.status === 401) for (const listener of listeners) listener()
  const known = body && typeof body.title === 'string'
  const retryAfter = Number(response.headers.get('retry-after')) || 2
  return new ProblemError(
    {
      status: response.status,
      code: known ? (body.code ?? 'unknown') : 'unknown',
      title: known ? body.title! : `${offline[language()]} (${response.status})`,
      ...(known && body.errors && { errors: body.errors }),
      ...(known && 'current' in body && { current: body.current }),
    },
    retryAfter,
  )
}
