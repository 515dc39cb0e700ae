import * as z from 'zod'
import { type Language, say, type Words } from './language.ts'

/** One wrong field of an input: where it is (`person.phone`), and what to do, in the reader's language. */
export const FieldError = z.object({ path: z.string(), code: z.string(), message: z.string() })

/** Problem details (RFC 9457), the body of every refusal. `current` is the record as it now stands (stale version). */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(FieldError).optional(),
  current: z.unknown().optional(),
})
export type ProblemDetails = z.infer<typeof ProblemDetails>

type Extra = { errors?: z.infer<typeof FieldError>[]; current?: unknown; retryAfter?: number }

/** A refusal on its way to the reader. Anything else that is thrown is our fault and answers 500. */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly words: Words
  readonly values: Readonly<Record<string, unknown>>
  readonly extra: Extra

  constructor(code: string, status: number, words: Words, values: Readonly<Record<string, unknown>>, extra: Extra) {
    super(say(words, 'en', values))
    this.code = code
    this.status = status
    this.words = words
    this.values = values
    this.extra = extra
  }
}

export type Refusal = (values?: Readonly<Record<string, unknown>>, extra?: Extra) => Problem

/** Names a refusal once: code, HTTP status and the sentence that says what to do. `{name}` takes a value. */
export function refusal(code: string, status: number, words: Words): Refusal {
  return (values = {}, extra = {}) => new Problem(code, status, words, values, extra)
}

export function problemDetails(problem: Problem, language: Language): ProblemDetails {
  const { errors, current } = problem.extra
  return {
    type: `urn:quqyq:problem:${problem.code}`,
    title: say(problem.words, language, problem.values),
    status: problem.status,
    code: problem.code,
    ...(errors && { errors }),
    ...(current !== undefined && { current }),
  }
}

/** What may not be seen does not exist: the same answer for both. */
export const notFound = refusal('not_found', 404, {
  ru: 'Такой записи нет, или у вас нет к ней доступа.',
  kk: 'Мұндай жазба жоқ немесе сізге оған рұқсат берілмеген.',
  en: 'There is no such record, or you have no access to it.',
})
export const forbidden = refusal('forbidden', 403, {
  ru: 'Ваша роль этого не позволяет. Обратитесь к руководителю организации.',
  kk: 'Сіздің рөліңіз бұған рұқсат бермейді. Ұйым басшысына хабарласыңыз.',
  en: 'Your role does not allow this. Ask the head of your organisation.',
})
export const signInFirst = refusal('sign_in_first', 401, {
  ru: 'Войдите в систему. Набранное сохранено на этом устройстве.',
  kk: 'Жүйеге кіріңіз. Терілген мәтін осы құрылғыда сақталды.',
  en: 'Sign in. What you typed is kept on this device.',
})
export const wrongInput = refusal('wrong_input', 422, {
  ru: 'Проверьте отмеченные поля: набранное сохранено.',
  kk: 'Белгіленген өрістерді тексеріңіз: терілгені сақталды.',
  en: 'Check the marked fields: what you typed is kept.',
})
export const stale = refusal('stale_version', 409, {
  ru: 'Пока вы редактировали, запись изменил кто-то другой. Сравните обе и решите.',
  kk: 'Сіз өңдеп жатқанда жазбаны басқа біреу өзгертті. Екеуін салыстырып, шешіңіз.',
  en: 'Somebody changed the record while you were editing. Compare both and decide.',
})
export const notAllowedHere = refusal('method_not_allowed', 405, {
  ru: 'Этот адрес так не вызывают.',
  kk: 'Бұл мекенжай олай шақырылмайды.',
  en: 'This address is not called in that way.',
})
export const overloaded = refusal('overloaded', 503, {
  ru: 'Сервер перегружен. Набранное сохранено, повторите через несколько секунд.',
  kk: 'Сервер шамадан тыс жүктелген. Терілгені сақталды, бірнеше секундтан кейін қайталаңыз.',
  en: 'The server is overloaded. What you typed is kept, try again in a few seconds.',
})
export const ourFault = refusal('our_fault', 500, {
  ru: 'Ошибка на нашей стороне, она записана под номером {request}. Набранное сохранено, попробуйте ещё раз.',
  kk: 'Қате біздің тараптан, ол {request} нөмірімен жазылды. Терілгені сақталды, қайталап көріңіз.',
  en: 'The fault is ours; it is recorded as {request}. What you typed is kept, try again.',
})
