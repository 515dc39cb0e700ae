import { crowdName } from '#demonstration/crowd-names.ts'
import { crowdPhone } from '#demonstration/crowd-people.ts'
import type { Chance } from '#demonstration/random.ts'
import type { PersonName } from '#people/person-name.ts'

/** What is typed at the desk, and the name or phone that a look-up without any cleverness would need for the same. */
export type Question = { readonly kind: string; readonly text: string; readonly exact: string }

/**
 * Questions as a day at the desk brings them: mostly a name letter by letter, then every way in which it doesn't come
 * out as on the card, and people who never were here.
 */
export function questionsOf(chance: Chance, people: readonly PersonName[], most: number): Question[] {
  const questions: Question[] = []
  while (questions.length < most) {
    const { surname, givenName: given, patronymic } = chance.pick(people)
    const both = `${surname} ${given}`
    const ask = (kind: string, text: string, exact = both) => questions.push({ kind, text, exact })
    for (let letters = 2; letters <= surname.length; letters++)
      ask('a surname, letter by letter', surname.slice(0, letters), surname.slice(0, letters))
    for (const letters of [1, 3]) ask('surname and the beginning of the name', `${surname} ${given.slice(0, letters)}`)
    ask('name before surname', `${given} ${surname.slice(0, 4)}`)
    ask('in Russian letters', russified(both))
    ask('in Latin letters', latin(both))
    ask('a slip in the surname', `${slipped(chance, surname)} ${given}`)
    ask('the other keyboard', keyed(surname), surname)
    ask('the patronymic too, in its other form', `${surname} ${given} ${otherForm(patronymic)}`)
    const nobody = crowdName(chance, 'male')
    ask('nobody of that name', `${nobody.surname.slice(2)}${nobody.given_name.slice(1)} ${given}`)
    const phone = crowdPhone(chance.between(0, 900_000))
    ask('the end of a phone', phone.slice(-chance.between(4, 7)), phone)
  }
  return questions
}

const swap = (from: string, to: readonly string[]) => {
  const signs = new Map([...from].map((sign, at) => [sign, to[at]!]))
  return (text: string) => [...text.toLowerCase()].map(sign => signs.get(sign) ?? sign).join('')
}
const russified = swap('әғқңөұүһі', [...'агкноуухи'])
const latin = swap(
  'абвгдеёжзийклмнопрстуфхцчшщыэюяәғқңөұүһіь',
  'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch y e yu ya a g q n o u u h i'.split(' ').concat(''),
)
const keyed = swap('йцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһё', [
  ..."qwertyuiop[]asdfghjkl;'zxcvbnm,.23458",
  ...'90-=`',
])

/** A letter left out, doubled, or two in the wrong order. */
function slipped(chance: Chance, word: string): string {
  const at = chance.between(1, word.length - 2)
  const [before, one, two, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)]
  return before + chance.pick([two, one + one + two, two + one]) + after
}

const otherForm = (patronymic: string) =>
  patronymic.replace(/(ович|ұлы|овна|қызы)$/, end => ({ ович: 'ұлы', ұлы: 'ович', овна: 'қызы' })[end] ?? 'овна')
