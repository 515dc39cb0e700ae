import { readFileSync } from 'node:fs'
import type { Refusal } from '../problem.ts'
import { passwordTooCommon, passwordTooLong, passwordTooShort } from './problems.ts'

/**
 * NIST SP 800-63B-4 § 3.1.1.2: 15 characters where the password may be the only factor. Eight would do for people
 * with a second factor, but a factor can be switched off, so 15 is for all. No composition rules, any character.
 */
export const MIN_PASSWORD = 15
export const MAX_PASSWORD = 128

/** A password must have this many different characters besides common words, rows of the keyboard and own names. */
const OWN_CHARACTERS = 6

const blocked = readFileSync(new URL('./blocked-passwords.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .flatMap(line => [line, line.replaceAll(/[\s.,-]/g, '')])

const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
].flatMap(row => [row, [...row].reverse().join('')])

const YEAR_OR_DAY = /(19|20)\d\d|\d\d[./-]\d\d/g
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Why a password won't do, or null. `around` is what the person is called and works in: names, e-mail, organisation. */
export function weaknessOf(password: string, around: readonly string[]): ReturnType<Refusal> | null {
  const written = password.normalize('NFKC')
  const length = [...written].length
  if (length < MIN_PASSWORD) return passwordTooShort({ minimum: MIN_PASSWORD, length })
  if (length > MAX_PASSWORD) return passwordTooLong({ maximum: MAX_PASSWORD, length })
  const guessable = guessableWords(around)
  const plain = written.toLowerCase()
  const unmasked = plain.replace(/[013457@$!]/g, character => lookalikes[character] ?? character)
  const own = Math.min(...[plain, unmasked].map(text => ownCharacters(text, guessable)))
  return own < OWN_CHARACTERS ? passwordTooCommon() : null
}

function guessableWords(around: readonly string[]): RegExp {
  const personal = around.flatMap(text =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  )
  const words = [...blocked, ...personal.filter(word => word.length >= 3)]
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map(word => RegExp.escape(word)).join('|'), 'g')
}

/** How many different letters and digits are left when everything that a guesser tries first is taken out. */
function ownCharacters(text: string, guessable: RegExp): number {
  const left = withoutRuns(text.replace(YEAR_OR_DAY, ' ').replace(guessable, ' '))
  return new Set(left.replace(/[\s\p{P}\p{S}]/gu, '')).size
}

/** Takes out three and more neighbours of the alphabet, of the digits or of a row of the keyboard. */
function withoutRuns(text: string): string {
  const characters = [...text]
  const follows = (index: number) => {
    const pair = `${characters[index]}${characters[index + 1] ?? ' '}`
    return rows.some(row => row.includes(pair))
  }
  const inRun = characters.map(
    (_, index) =>
      (follows(index) && follows(index + 1)) ||
      (index > 0 && follows(index - 1) && follows(index)) ||
      (index > 1 && follows(index - 2) && follows(index - 1)),
  )
  return characters.filter((_, index) => !inRun[index]).join('')
}
