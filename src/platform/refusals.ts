import type { FastifyError } from 'fastify'
import postgres from 'postgres'
import { notFound, ourFault, overloaded, Problem, type Refusal, refusal, wrongInput } from './problem.ts'

/** A rule of the database was broken for which no slice has a sentence of its own. */
const brokenRule = refusal('broken_rule', 409, {
  ru: 'Так записать нельзя: нарушено правило «{rule}».',
  kk: 'Бұлай жазуға болмайды: «{rule}» ережесі бұзылды.',
  en: 'This cannot be recorded: the rule “{rule}” is broken.',
})
const unknownLink = refusal('unknown_link', 422, {
  ru: 'Запись ссылается на то, чего нет: обновите страницу и выберите ещё раз.',
  kk: 'Жазба жоқ нәрсеге сілтейді: бетті жаңартып, қайта таңдаңыз.',
  en: 'The record refers to something that does not exist: reload the page and choose again.',
})
export const tooLarge = refusal('too_large', 413, {
  ru: 'Слишком большой запрос. Набранное сохранено.',
  kk: 'Сұрау тым үлкен. Терілгені сақталды.',
  en: 'The request is too large. What you typed is kept.',
})
const unreadable = refusal('unreadable', 400, {
  ru: 'Запрос не читается: нужен JSON.',
  kk: 'Сұрау оқылмайды: JSON керек.',
  en: 'The request cannot be read: JSON is needed.',
})

export type Constraints = Readonly<Record<string, Refusal>>

/** Whatever was thrown, as a refusal that a person understands; what we did not foresee is our fault. */
export function asProblem(error: unknown, constraints: Constraints, request: string): Problem {
  if (error instanceof Problem) return error
  if (error instanceof postgres.PostgresError) return ofDatabase(error, constraints) ?? ourFault({ request })
  const { statusCode, code } = error as FastifyError
  if (databaseIsAway(error as NodeJS.ErrnoException)) return overloaded({}, { retryAfter: 5 })
  if (statusCode === 413) return tooLarge()
  if (statusCode === 503 || code === 'FST_UNDER_PRESSURE') return overloaded({}, { retryAfter: 5 })
  if (statusCode === 404) return notFound()
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return unreadable()
  return ourFault({ request })
}

/** It went in the middle of our work, or is not there yet. */
const databaseIsAway = ({ code = '', syscall }: NodeJS.ErrnoException) =>
  /^(CONNECT|ECONN|EPIPE)/.test(code) || syscall === 'connect'

/** Class 23 is a broken constraint, 22 a value that a column can't hold, 53 a server at its limits, 57P one that comes or goes. */
function ofDatabase(error: postgres.PostgresError, constraints: Constraints): Problem | undefined {
  const named = error.constraint_name ? constraints[error.constraint_name] : undefined
  if (named) return named()
  if (error.code === '23503') return unknownLink()
  if (error.code.startsWith('23'))
    return brokenRule({ rule: (error.constraint_name ?? error.column_name ?? '').replaceAll('_', ' ') })
  if (error.code.startsWith('22')) return wrongInput()
  if (error.code.startsWith('53') || error.code.startsWith('57P')) return overloaded({}, { retryAfter: 5 })
  return undefined
}
