import type * as z from 'zod'
import { type Language, say, type Words } from './language.ts'
import { wrongInput } from './problem.ts'

/** zod's findings in the words of the house: what is wrong with the field and what to do. */
const sentences = {
  required: { ru: 'Заполните это поле.', kk: 'Бұл өрісті толтырыңыз.', en: 'Fill in this field.' },
  type: { ru: 'Значение не того вида.', kk: 'Мәннің түрі дұрыс емес.', en: 'The value is of the wrong kind.' },
  unknown: { ru: 'Неизвестное поле: {keys}.', kk: 'Белгісіз өріс: {keys}.', en: 'Unknown field: {keys}.' },
  choice: { ru: 'Выберите одно из: {values}.', kk: 'Біреуін таңдаңыз: {values}.', en: 'Choose one of: {values}.' },
  short: { ru: 'Не короче {minimum}.', kk: '{minimum} кем болмасын.', en: 'At least {minimum}.' },
  long: {
    ru: 'Слишком длинно: не больше {maximum}.',
    kk: 'Тым ұзын: {maximum} көп болмасын.',
    en: 'Too long: at most {maximum}.',
  },
  small: { ru: 'Не меньше {minimum}.', kk: '{minimum} кем болмасын.', en: 'Not less than {minimum}.' },
  big: { ru: 'Не больше {maximum}.', kk: '{maximum} артық болмасын.', en: 'Not more than {maximum}.' },
  date: { ru: 'Нужна дата: год-месяц-день.', kk: 'Күн керек: жыл-ай-күн.', en: 'A date is needed: year-month-day.' },
  email: { ru: 'Это не адрес почты.', kk: 'Бұл пошта мекенжайы емес.', en: 'This is not an e-mail address.' },
  address: {
    ru: 'Это не адрес страницы: скопируйте его целиком, он начинается с https://.',
    kk: 'Бұл бет мекенжайы емес: оны толық көшіріңіз, ол https:// деп басталады.',
    en: 'This is not the address of a page: copy the whole of it, it begins with https://.',
  },
  id: { ru: 'Это не номер записи.', kk: 'Бұл жазба нөмірі емес.', en: 'This is not the id of a record.' },
  format: { ru: 'Запись не по образцу.', kk: 'Үлгіге сай емес.', en: 'The value does not fit the pattern.' },
} as const satisfies Record<string, Words>

type Issue = z.core.$ZodIssue

function sentenceOf(issue: Issue): keyof typeof sentences {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'required' : 'type'
    case 'unrecognized_keys':
      return 'unknown'
    case 'invalid_value':
      return issue.input === undefined || issue.input === null ? 'required' : 'choice'
    case 'too_small':
      if (issue.origin !== 'string' && issue.origin !== 'array') return 'small'
      return issue.minimum === 1 ? 'required' : 'short'
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'long' : 'big'
    case 'invalid_format':
      // A form sends what nobody has chosen as nothing: it is no wrong date or id.
      if (issue.input === '') return 'required'
      if (issue.format === 'date' || issue.format === 'datetime') return 'date'
      if (issue.format === 'email') return 'email'
      if (issue.format === 'url') return 'address'
      return issue.format === 'uuid' ? 'id' : 'format'
    default:
      return 'type'
  }
}

/** A rule of a slice may bring its own sentence: `z.refine(…, { params: { words } })`. */
function messageOf(issue: Issue, language: Language): { code: string; message: string } {
  const own = issue.code === 'custom' ? (issue.params?.words as Words | undefined) : undefined
  if (own) return { code: 'rule', message: say(own, language) }
  const code = sentenceOf(issue)
  const values: Record<string, unknown> = { ...issue }
  if ('values' in issue) values.values = issue.values.join(', ')
  if ('keys' in issue) values.keys = issue.keys.join(', ')
  return { code, message: say(sentences[code], language, values) }
}

export const fieldErrors = (error: z.ZodError, language: Language) =>
  error.issues.map(issue => ({ path: issue.path.join('.'), ...messageOf(issue, language) }))

/** The value in its shape, or one refusal that names every wrong field. */
export function validated<Shape extends z.ZodType>(shape: Shape, value: unknown, language: Language): z.output<Shape> {
  const result = shape.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  throw wrongInput({}, { errors: fieldErrors(result.error, language) })
}
