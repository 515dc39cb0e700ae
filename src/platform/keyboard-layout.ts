const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё'
/** The Kazakh letters that stand on the row of digits; digits beside letters are typed ones, not numbers. */
const kazakh = new Map([...'234589-=0'].map((key, at) => [key, [...'әіңғүұөһқ'][at]!]))

const onCyrillic = new Map([...latin].map((key, at) => [key, cyrillic[at]!]))
const onLatin = new Map([...cyrillic].map((letter, at) => [letter, latin[at]!]))

/** What the same keys give on the other layout: «rfcsvjd» was meant as «касымов», «0fcsvjd» as «қасымов», «зфпу» as «page». */
export function onOtherLayout(text: string): string {
  return text
    .toLowerCase()
    .split(' ')
    .map(word => {
      if (/[a-z]/.test(word)) return [...word].map(key => onCyrillic.get(key) ?? kazakh.get(key) ?? key).join('')
      return [...word].map(letter => onLatin.get(letter) ?? letter).join('')
    })
    .join(' ')
}
