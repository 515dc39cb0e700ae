import { type Actor, may, rightsOn, type Subject } from './actor.ts'
import { withoutPersonal, writeAudit } from './audit.ts'
import type { Database, Sql } from './database.ts'
import type { Endpoint, InputOf, ParamsOf, ReplyOf, SearchOf } from './endpoint.ts'
import type { Language } from './language.ts'
import { writeLook } from './looks.ts'
import type { Permission } from './permissions.ts'
import { forbidden, notFound, signInFirst } from './problem.ts'
import type { Services } from './services.ts'
import { validated } from './validate.ts'

/** What a use case is given: the checked call, who makes it, the record it acts on, and the platform's services. */
export type Call<E extends Endpoint, S = undefined> = {
  readonly params: ParamsOf<E>
  readonly search: SearchOf<E>
  readonly input: InputOf<E>
  readonly actor: Actor
  readonly language: Language
  readonly subject: S
  readonly services: Services
}

/** A raw request, as the server hands it on. */
export type Asked = {
  readonly params: unknown
  readonly search: unknown
  readonly input: unknown
  readonly actor: Actor | null
  readonly language: Language
}

export type Route = {
  readonly endpoint: Endpoint
  readonly kind: 'command' | 'query' | 'open'
  readonly handle: (database: Database, services: Services, asked: Asked) => Promise<unknown>
}

type Found<E extends Endpoint> = Omit<Call<E>, 'subject'>
/** What a use case without an actor is given. */
export type OpenCall<E extends Endpoint> = Omit<Found<E>, 'actor'>
type Identified = { readonly id?: string }

/** What an endpoint is answered with: the record it acts on (its rights are checked), and the use case. */
export type Handler<E extends Endpoint, S extends Subject | undefined> = {
  readonly subject?: (sql: Sql, call: Found<E>) => Promise<S | undefined>
  readonly run: (sql: Sql, call: Call<E, S>) => Promise<ReplyOf<E>>
}

/** A use case that changes something: one transaction, the right checked on the record, an audit line with the commit. */
export function command<E extends Endpoint, S extends Subject | undefined = undefined>(
  endpoint: E,
  handler: Handler<E, S>,
): Route {
  return {
    endpoint,
    kind: 'command',
    async handle(database, services, asked) {
      const call = checked(endpoint, services, asked)
      const last = (sql: Sql, reply: ReplyOf<E>) =>
        writeAudit(sql, call.actor, {
          action: endpoint.permission,
          subject: (reply as Identified | null)?.id ?? (call.params as Identified).id ?? null,
          details: { ...(call.params as object), ...(withoutPersonal(endpoint.input, asked.input ?? {}) as object) },
        })
      return onceMoreIfMade(() =>
        database.inside(call.actor.organisation, sql => run(sql, endpoint, call, handler), {
          member: call.actor.member,
          last,
        }),
      )
    },
  }
}

/** Of a query that shows people: the cards that the reply lets be recognised. */
export type Seen<E extends Endpoint> = { readonly seen?: (reply: ReplyOf<E>, call: Found<E>) => readonly string[] }

/**
 * A use case that only reads: no audit; its read-only transaction is nothing but the organisation's walls. One that
 * shows people writes down whom, in the same transaction: who can't be logged isn't shown.
 */
export function query<E extends Endpoint, S extends Subject | undefined = undefined>(
  endpoint: E,
  { seen, ...handler }: Handler<E, S> & Seen<E>,
): Route {
  return {
    endpoint,
    kind: 'query',
    async handle(database, services, asked) {
      const call = checked(endpoint, services, asked)
      const last = async (sql: Sql, reply: ReplyOf<E>) => {
        const persons = seen!(reply, call)
        if (persons.length > 0) await writeLook(sql, call.actor, endpoint.permission as Permission, persons)
      }
      return database.inside(
        call.actor.organisation,
        sql => run(sql, endpoint, call, handler),
        seen ? { last, lasting: false } : { readOnly: true },
      )
    },
  }
}

/** An endpoint that anyone may call: it has no organisation, and no right to rely on. */
export function open<E extends Endpoint>(
  endpoint: E,
  run: (database: Database, call: OpenCall<E>) => Promise<ReplyOf<E>>,
): Route {
  if (endpoint.permission !== 'anyone') throw new Error(`${endpoint.path} asks for ${endpoint.permission}`)
  return {
    endpoint,
    kind: 'open',
    handle: (database, services, asked) => run(database, { ...shaped(endpoint, asked), services }),
  }
}

function shaped<E extends Endpoint>(endpoint: E, { params, search, input, language }: Asked) {
  return {
    params: validated(endpoint.params, params, language) as ParamsOf<E>,
    search: validated(endpoint.search, search, language) as SearchOf<E>,
    input: validated(endpoint.input, input ?? {}, language) as InputOf<E>,
    language,
  }
}

/** Rights come before shapes: who may not call learns nothing of what the call looks like. */
export function checked<E extends Endpoint>(endpoint: E, services: Services, asked: Asked): Found<E> {
  const { actor } = asked
  if (!actor) throw signInFirst()
  if (endpoint.permission !== 'signed-in' && !may(actor, endpoint.permission as Permission)) throw forbidden()
  return { ...shaped(endpoint, asked), actor, services }
}

/** The use case on its record, for who has the right on it. */
export async function run<E extends Endpoint, S extends Subject | undefined>(
  sql: Sql,
  endpoint: E,
  call: Found<E>,
  handler: Handler<E, S>,
) {
  const subject = await handler.subject?.(sql, call)
  const { permission } = endpoint
  if (handler.subject && !subject) throw notFound()
  if (permission !== 'signed-in' && !may(call.actor, permission as Permission, subject)) throw notFound()
  return handler.run(sql, { ...call, subject: subject as S })
}

/** The same submit twice at the same moment: the one that came second finds the record that the first has made. */
async function onceMoreIfMade<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    const { code, constraint_name } = error as { code?: string; constraint_name?: string }
    if (code !== '23505' || !constraint_name?.endsWith('_pkey')) throw error
    return attempt()
  }
}

/** Adds to a record what the actor may do with it. */
export const withRights = <Record extends Subject>(actor: Actor, record: Record) => ({
  ...record,
  may: rightsOn(actor, record),
})
