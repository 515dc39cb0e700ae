import { shortName } from '#people/person-name.ts'

/** A colleague in a list, as signatures have it: «Ермекова Д. Б.». */
export function staffName(name: string): string {
  const [surname = '', givenName = '', ...patronymic] = name.split(/\s+/)
  return shortName({ surname, givenName, patronymic: patronymic.join(' ') })
}
