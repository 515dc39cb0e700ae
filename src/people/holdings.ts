import type { HeldField, Holding } from '#platform/holding.ts'
import { inEachLanguage } from '#platform/language.ts'
import type { Services } from '#platform/services.ts'
import { heldWords } from './held-words.ts'
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
    await sql`
      update persons set surname = '', given_name = '', patronymic = '', born_on = null, language = null, iin_sealed = null,
        iin_index = null, phone_sealed = null, phone_index = null, phone_tail_index = null, was_identified = identified, erased_on = ${services.today()}, version = version + 1
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
      text: inEachLanguage(language => row.vulnerableKinds.map(kind => vulnerableKindWords[kind][language]).join('; ')),
    },
    { key: 'language', label: heldWords.language, value: row.language },
    { key: 'registeredAt', label: heldWords.registeredAt, value: row.registeredAt },
  ]
}

export const holdings: readonly Holding[] = [card]
