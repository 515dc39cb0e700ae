/** A citizen's name as the card keeps it. Only the surname is sure to be there: some papers have nothing else. */
export type PersonName = { readonly surname: string; readonly givenName: string; readonly patronymic: string }

/** As journals and lists have it: surname, given name, patronymic. */
export const fullName = ({ surname, givenName, patronymic }: PersonName) =>
  [surname, givenName, patronymic].filter(Boolean).join(' ')

/** As signatures have it: «Оспанова Г. А.», with spaces that don't break. */
export const shortName = ({ surname, givenName, patronymic }: PersonName) =>
  [surname, ...[givenName, patronymic].filter(Boolean).map(initial)].join('\u00a0')

/** The first letter as a reader sees it: a combining mark or a pair of code units stays whole. */
export const firstLetter = (name: string) => segmenter.segment(name)[Symbol.iterator]().next().value?.segment ?? ''

const segmenter = new Intl.Segmenter('kk')
const initial = (name: string) => `${firstLetter(name)}.`
