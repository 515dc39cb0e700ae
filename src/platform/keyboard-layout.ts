const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё'
/** The Kazakh letters lie on the keys of digits and signs. */
const keys = '234589-=0'
const kazakh = 'әіңғүұөһқ'

const between = (from: string, to: string) => new Map([...from].map((sign, at) => [sign, to[at]!]))
const toCyrillic = between(latin + keys, cyrillic + kazakh)
const toKazakh = between('2345890', 'әіңғүұқ')
const toLatin = between(cyrillic + kazakh, latin + keys)

/**
 * What the same keys would have written with the keyboard set to the other letters: `cfns,` is «сатыб», «йфынь» is
 * `qasym`, and «0асым», typed on the Russian layout by somebody used to the Kazakh one, is «қасым».
 */
export function otherLayout(text: string): string {
  const typed = text.toLowerCase()
  const map = !/\p{Script=Cyrillic}/u.test(typed) ? toCyrillic : /[2345890]/.test(typed) ? toKazakh : toLatin
  return [...typed].map(sign => map.get(sign) ?? sign).join('')
}
