import type { PersonName } from '#people/person-name.ts'
import { fold } from '#platform/fold.ts'

const nobody =
  /^(аноним\p{L}*|без имени|без фио|не (назвал\p{L}*|представил\p{L}*|указан\p{L}*|известн\p{L}*)|неизвестн\p{L}*|н\/?у|аты-жөнсіз|белгісіз|анонимді|anonymous|[-–—.?*]+)$/iu

/** A visitor's name as journals have it, in one cell. Null: nobody was named. */
export function nameParts(cell: string): PersonName | null {
  const text = cell
    .replace(/\s+/g, ' ')
    .replace(/^(гр\.|г-н|г-жа|гражданин|гражданка)\s+/iu, '')
    .trim()
  if (text === '' || nobody.test(text)) return null
  // «Ахметова С.А.» and «С.А. Ахметова»
  const parts = text.replace(/\.(?=\S)/g, '. ').split(' ')
  const [surname = '', givenName = '', ...rest] = isInitial(parts[0]!)
    ? [...parts.filter(part => !isInitial(part)), ...parts.filter(isInitial)]
    : parts
  return { surname: written(surname), givenName: written(givenName), patronymic: rest.map(written).join(' ') }
}

const isInitial = (part: string) => /^\p{L}\.?$/u.test(part)

/** Journals shout, and keep commas: «АХМЕТОВА,» is Ахметова; a double name keeps its hyphen. */
function written(part: string): string {
  const bare = part.replace(/[,;]+$/, '')
  if (bare !== bare.toUpperCase() || bare.length < 3) return bare
  return bare.toLowerCase().replace(/(^|-)\p{L}/gu, letter => letter.toUpperCase())
}

/** What a patronymic tells: Петровна, Серікқызы; Петрович, Серікұлы. Undefined where it tells nothing. */
export function sexByPatronymic({ patronymic }: PersonName): 'female' | 'male' | undefined {
  const key = fold(patronymic)
  if (/(ovna|evna|icna|inicna|kizi)$/.test(key)) return 'female'
  return /(ovic|evic|ic|uli|ogli|ugli)$/.test(key) ? 'male' : undefined
}
