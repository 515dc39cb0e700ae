import type { Sql } from '#platform/database.ts'
import { typstPdf } from '#platform/documents/typst.ts'
import { formatsOf } from '#platform/formats.ts'
import type { HeldField, HeldRecord } from '#platform/holding.ts'
import { type Language, say, type Words } from '#platform/language.ts'
import type { Call } from '#platform/routes.ts'
import { accessWords } from '../access-words.ts'
import { heldWords } from '../held-words.ts'
import { cardsOf } from '../queries/cards-of.ts'
import type { PersonRow } from '../queries/person-rows.ts'
import { accessOf } from '../queries/read-access-log.ts'
import type { exportPerson as contract } from '../subject-contract.ts'

/** As many lines of the access log as a copy has; whoever wants more asks. */
const MOST_LINES = 2000

type Section = { readonly name: string; readonly title: Words; readonly records: readonly HeldRecord[] }

/** Everything that every part of the program holds about a person, and who looked at it: for the person to have. */
export async function exportPerson(sql: Sql, { params, input, services }: Call<typeof contract, PersonRow>) {
  const cards = await cardsOf(sql, params.id)
  const sections: Section[] = []
  for (const { name, title, export: held } of services.holdings) {
    const records: HeldRecord[] = []
    for (const card of cards) records.push(...(await held(sql, card, services)))
    sections.push({ name, title, records })
  }
  const log = await accessOf(sql, params.id, services, MOST_LINES)
  const name = `${say(heldWords.copy, input.language)} ${services.today()}`
  if (input.format === 'json') {
    const body = JSON.stringify(
      { madeOn: services.today(), person: params.id, ...dataOf(sections), accessLog: log },
      null,
      2,
    )
    return { name: `${name}.json`, mediaType: 'application/json', body: Buffer.from(body) }
  }
  const formats = formatsOf(input.language)
  const body = await typstPdf({
    template: new URL('../print/copy.typ', import.meta.url),
    title: say(heldWords.copy, input.language),
    language: input.language,
    data: {
      made: say(heldWords.made, input.language, { day: formats.day(services.today()) }),
      none: say(heldWords.nothing, input.language),
      sections: sections.map(({ title, records }) => ({
        title: say(title, input.language),
        records: records.map(({ fields }) =>
          fields.map(field => [say(field.label, input.language), written(field, input.language)]),
        ),
      })),
      log: {
        title: say(heldWords.log, input.language),
        lines: log.map(line => [formats.instant(line.at), line.member, accessWords(line)[input.language]]),
      },
    },
  })
  return { name: `${name}.pdf`, mediaType: 'application/pdf', body }
}

const dataOf = (sections: readonly Section[]) =>
  Object.fromEntries(
    sections.map(({ name, records }) => [
      name,
      records.map(({ id, fields }) => ({ id, ...Object.fromEntries(fields.map(({ key, value }) => [key, value])) })),
    ]),
  )

function written({ value, text }: HeldField, language: Language): string {
  if (text) return text[language]
  if (value === null || value === '') return '–'
  return Array.isArray(value) ? value.join(', ') : String(value)
}
