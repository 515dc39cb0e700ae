import { type Actor, may, rightsOn, type Subject } from './actor.ts'
import { withoutPersonal, writeAudit } from './audit.ts'
import type { Database, Sql } from './database.ts'
import type { Endpoint, InputOf, ParamsOf, ReplyOf, SearchOf } from './endpoint.ts'
import type { Language } from './language.ts'
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
type Identified = { readonly id?: string }

/** A use case that changes something: one transaction, the right checked on the record, an audit line with the commit. */
export function command<E extends Endpoint, S extends Subject>(
  endpoint: E,
  handler: {
    subject: (sql: Sql, call: Found<E>) => Promise<S | undefined>
    run: (sql: Sql, call: Call<E, S>) => Promise<ReplyOf<E>>
  },
): Route
export function command<E extends Endpoint>(
  endpoint: E,
  handler: { run: (sql: Sql, call: Call<E>) => Promise<ReplyOf<E>> },
): Route
export function command<E extends Endpoint>(
  endpoint: E,
  handler: {
    subject?: (sql: Sql, call: Found<E>) => Promise<Subject | undefined>
    run: (sql: Sql, call: Call<E, never>) => Promise<ReplyOf<E>>
  },
): Route {
  return {
    endpoint,
    kind: 'command',
    async handle(database, services, asked) {
      const call = checked(endpoint, services, asked)
      return database.inside(
        call.actor.organisation,
        async sql => {
          const subject = await permitted(sql, endpoint, call, handler.subject)
          return handler.run(sql, { ...call, subject } as never)
        },
        {
          last: (sql, reply) =>
            writeAudit(sql, call.actor, {
              action: endpoint.permission,
              subject: (reply as Identified | null)?.id ?? (call.params as Identified).id ?? null,
              details: { ...(call.params as object), ...(withoutPersonal(endpoint.input, asked.input ?? {}) as object) },
            }),
        },
      )
    },
  }
}

/** A use case that only reads: no audit; its read-only transaction is nothing but the organisation's walls. */
export function query<E extends Endpoint>(
  endpoint: E,
  handler: {
    subject?: (sql: Sql, call: Found<E>) => Promise<Subject | undefined>
    run: (sql: Sql, call: Call<E, never>) => Promise<ReplyOf<E>>
  },
): Route {
  return {
    endpoint,
    kind: 'query',
    async handle(database, services, asked) {
      const call = checked(endpoint, services, asked)
      return database.inside(
        call.actor.organisation,
        async sql => {
          const subject = await permitted(sql, endpoint, call, handler.subject)
          return handler.run(sql, { ...call, subject } as never)
        },
        { readOnly: true },
      )
    },
  }
}

/** An endpoint that anyone may call: it has no organisation, and no right to rely on. */
export function open<E extends Endpoint & { readonly permission: 'anyone' }>(
  endpoint: E,
  run: (database: Database, call: Omit<Found<E>, 'actor'>) => Promise<ReplyOf<E>>,
): Route {
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
function checked<E extends Endpoint>(endpoint: E, services: Services, asked: Asked): Found<E> {
  const { actor } = asked
  if (!actor) throw signInFirst()
  if (endpoint.permission !== 'signed-in' && !may(actor, endpoint.permission as Permission)) throw forbidden()
  return { ...shaped(endpoint, asked), actor, services }
}

async function permitted<E extends Endpoint>(
  sql: Sql,
  endpoint: E,
  call: Found<E>,
  find: ((sql: Sql, call: Found<E>) => Promise<Subject | undefined>) | undefined,
): Promise<Subject | undefined> {
  if (!find) return undefined
  const subject = await find(sql, call)
  if (!subject) throw notFound()
  if (endpoint.permission !== 'signed-in' && !may(call.actor, endpoint.permission as Permission, subject)) throw notFound()
  return subject
}

/** Adds to a record what the actor may do with it. */
export const withRights = <Record extends Subject>(actor: Actor, record: Record) => ({
  ...record,
  may: rightsOn(actor, record),
})
