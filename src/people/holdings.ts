import type { HeldField, Holding } from '#platform/holding.ts'
import { inEachLanguage, type Words } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
import { thingWords } from './consent-words.ts'
import { heldWords } from './held-words.ts'
import { consentsOf } from './queries/list-consents.ts'
import { kindMarksOf } from './queries/list-kind-marks.ts'
import { findPerson, type PersonRow } from './queries/person-rows.ts'
import { socialStatusWords } from './social-status.ts'
import { vulnerableKindWords } from './vulnerable-kinds.ts'

/** The card. Erased, it is a line of statistics: sex, year of birth, status, kinds and district. */
const card: Holding = {
  name: 'people.person',
  title: heldWords.card,
  records: async () => [],
  async export(sql, person, services) {
    const row = await findPerson(sql, person)
    return row ? [{ id: row.id, fields: fieldsOf(row, services) }] : []
  },
  async erase(sql, person, services) {
    await sql`update person_merges set changed = '{}', because = '' where kept = ${person} or merged = ${person}`
    await sql`delete from likely_duplicates where one = ${person} or other = ${person}`
    await sql`
      update persons set surname = '', given_name = '', patronymic = '', born_on = null, language = null, iin_sealed = null,
        iin_index = null, phone_sealed = null, phone_index = null, phone_tail_index = null, was_identified = identified,
        locked_on = null, locked_until = null, locked_because = null, erased_on = ${services.today()}, version = version + 1
      where id = ${person}`
  },
}

function fieldsOf(row: PersonRow, { secrets }: Services): HeldField[] {
  const opened = (sealed: Buffer | null) => sealed && secrets.open(sealed)
  return [
    { key: 'surname', label: heldWords.surname, value: row.surname },
    { key: 'givenName', label: heldWords.givenName, value: row.givenName },
    { key: 'patronymic', label: heldWords.patronymic, value: row.patronymic },
    { key: 'sex', label: heldWords.sex, value: row.sex, text: heldWords[row.sex] },
    { key: 'bornOn', label: heldWords.bornOn, value: row.bornOn },
    { key: 'birthYear', label: heldWords.birthYear, value: row.birthYear },
    { key: 'iin', label: heldWords.iin, value: opened(row.iinSealed) },
    { key: 'phone', label: heldWords.phone, value: opened(row.phoneSealed) },
    { key: 'district', label: heldWords.district, value: row.district },
    {
      key: 'socialStatus',
      label: heldWords.socialStatus,
      value: row.socialStatus,
      text: socialStatusWords[row.socialStatus],
    },
    {
      key: 'vulnerableKinds',
      label: heldWords.vulnerableKinds,
      value: row.vulnerableKinds,
      text: eachOf(row.vulnerableKinds, vulnerableKindWords),
    },
    { key: 'language', label: heldWords.language, value: row.language },
    { key: 'registeredAt', label: heldWords.registeredAt, value: row.registeredAt },
  ]
}

/** The proof that processing was lawful outlives the data; the signed paper, which has a name, does not. */
const consents: Holding = {
  name: 'people.consents',
  title: heldWords.consents,
  records: async (sql, person) => (await consentsOf(sql, person)).map(({ id }) => id),
  async export(sql, person) {
    const steps = await consentsOf(sql, person)
    return steps.map(step => ({
      id: step.id,
      fields: [
        { key: 'kind', label: heldWords.step, value: step.kind, text: heldWords[step.kind] },
        { key: 'on', label: heldWords.on, value: step.on },
        { key: 'things', label: heldWords.things, value: step.things, text: eachOf(step.things, thingWords) },
        { key: 'how', label: heldWords.how, value: step.how },
        { key: 'because', label: heldWords.because, value: step.because },
      ],
    }))
  },
  async erase(sql, person) {
    await sql`update consents set file = null where person = ${person}`
    await sql`update consent_withdrawals set because = '' where person = ${person}`
  },
}

/** That somebody has a kind, and whether a document was seen, is counted; so the marks stay. */
const kinds: Holding = {
  name: 'people.kinds',
  title: heldWords.kinds,
  records: async (sql, person) => (await kindMarksOf(sql, person)).map(({ id }) => id),
  async export(sql, person) {
    const marks = await kindMarksOf(sql, person)
    return marks.map(({ id, kind, mark, markedOn }) => ({
      id,
      fields: [
        { key: 'kind', label: heldWords.kind, value: kind, text: vulnerableKindWords[kind] },
        { key: 'mark', label: heldWords.mark, value: mark, text: heldWords[mark] },
        { key: 'markedOn', label: heldWords.on, value: markedOn },
      ],
    }))
  },
  erase: async () => {},
}

const eachOf = <Code extends string>(codes: readonly Code[], words: Record<Code, Words>): Words =>
  inEachLanguage(language => codes.map(code => words[code][language]).join('; '))

export const holdings: readonly Holding[] = [card, consents, kinds]
