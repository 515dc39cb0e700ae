import { phoneNumber } from '#people/phone.ts'
import type { SocialStatus } from '#people/social-status.ts'
import type { VulnerableKind } from '#people/vulnerable-kinds.ts'
import { checkIin, type IdentityReason } from '#platform/identity-number.ts'
import type { Language } from '#platform/language.ts'
import { readNumber } from '#platform/sheets/typed-cells.ts'
import type { Reading, Visitor } from './journal-line.ts'
import { nameParts, sexByPatronymic } from './name-parts.ts'
import { placeIn } from './places-in.ts'
import type { CellReader } from './read-cells.ts'
import { BY_NAME } from './word-lists.ts'

/** Who came, as a row says it. */
export function readVisitor(read: CellReader, reading: Reading, receivedOn: string | null): Visitor {
  const name = nameParts(read.cell('person'))
  if (name && Object.values(name).some(part => part.length > 100)) read.wrong('person', 'long', { most: 100 })
  const iin = readIin(read)
  const { bornOn, birthYear } = readBirth(read, receivedOn)
  const sex = readSex(read, name)
  if (name && !sex) read.wrong('sex', 'card_sex')
  const said = iin ? checkIin(iin) : undefined
  if (said?.birthDate && bornOn && said.birthDate !== bornOn) read.look('iin', 'iin_birth')
  if (said?.sex && sex && said.sex !== sex) read.look('iin', 'iin_sex')
  return {
    name,
    iin,
    phone: readPhone(read),
    sex,
    bornOn,
    birthYear,
    age: readAge(read),
    socialStatus: (name ? read.needed('socialStatus') : read.code('socialStatus')) as SocialStatus | null,
    vulnerableKinds: read.codes('vulnerableKinds') as VulnerableKind[],
    district: placeIn(read.cell('district'), reading.vocabularies.district) ?? read.code('district'),
    language: (read.code('language') ?? 'ru') as Language,
    consent: read.code('consent') as Visitor['consent'],
  }
}

/** Twelve digits; a sheet that took them for a number has dropped the zeros that they begin with. */
function readIin(read: CellReader): string | null {
  const digits = read.cell('iin').replace(/[\s-]/g, '')
  if (digits === '' || /^(нет|жоқ|0)$/i.test(digits)) return null
  const iin = /^\d{9,11}$/.test(digits) ? digits.padStart(12, '0') : digits
  const { ok, reason } = checkIin(iin)
  if (!ok) return read.wrong('iin', `iin_${reason as IdentityReason}`)
  if (iin !== digits) read.look('iin', 'iin_zeros')
  return iin
}

/** A day, or only a year: many journals have no more. */
function readBirth(read: CellReader, receivedOn: string | null) {
  const [year] = /^(19|20)\d\d(?=\s*(г\.?|ж\.?|года?)?\.?$)/iu.exec(read.cell('bornOn')) ?? []
  const bornOn = year ? null : read.day('bornOn')
  const birthYear = year ? Number(year) : bornOn ? Number(bornOn.slice(0, 4)) : null
  const late =
    receivedOn && ((bornOn && bornOn > receivedOn) || (birthYear && birthYear > Number(receivedOn.slice(0, 4))))
  if (late || (birthYear && birthYear < 1900)) {
    read.wrong('bornOn', 'born')
    return { bornOn: null, birthYear: null }
  }
  return { bornOn, birthYear }
}

function readAge(read: CellReader): number | null {
  const cell = read.cell('age')
  const age = readNumber(cell.replace(/\s*(лет|года?|жас\p{L}*|years?)\.?$/iu, ''))
  if (age === null) return null
  const believable = age !== undefined && Number.isInteger(age) && age >= 0 && age <= 130
  return believable ? age : read.wrong('age', 'age', { word: read.shown(cell) })
}

function readSex(read: CellReader, name: Visitor['name']): Visitor['sex'] {
  const code = read.code('sex')
  if (code !== BY_NAME) return code as Visitor['sex']
  const told = name && sexByPatronymic(name)
  if (!told) return null
  read.look('sex', 'sex_by_name')
  return told
}

/** The first of the numbers in the cell that is one. */
function readPhone(read: CellReader): string | null {
  const cell = read.cell('phone')
  if (cell === '' || /^[-–—]$|^нет$|^жоқ$/i.test(cell)) return null
  for (const part of [cell, ...cell.split(/[;,/\n]|\sи\s/)]) {
    const phone = phoneNumber(part)
    if (phone) return phone
  }
  read.look('phone', 'phone', { word: read.shown(cell) })
  return null
}
