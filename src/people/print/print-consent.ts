import type { Sql } from '#platform/database.ts'
import { typstPdf } from '#platform/documents/typst.ts'
import type { Call } from '#platform/routes.ts'
import { consentParts, type printConsent as contract } from '../consent-contract.ts'
import { consentPartWords, formWords, thingWords } from '../consent-words.ts'
import { consentThings } from '../person-contract.ts'
import { fullName } from '../person-name.ts'
import { noTextInForce } from '../person-problems.ts'
import { textInForce } from '../queries/consent-texts.ts'
import type { PersonRow } from '../queries/person-rows.ts'
import { filledPart } from '../rules.ts'

/** The form that a person reads and signs: the text in force, the organisation, and who they are. */
export async function printConsent(sql: Sql, { search, services, subject }: Call<typeof contract, PersonRow>) {
  const text = await textInForce(sql, services.today())
  if (!text) throw noTextInForce()
  const { language } = search
  const word = (key: keyof typeof formWords) => formWords[key][language]
  const body = await typstPdf({
    template: new URL('consent-form.typ', import.meta.url),
    title: word('title'),
    language,
    data: {
      law: word('law'),
      parties: [
        [word('operator'), `${text.operator!.name}, ${word('bin')} ${text.operator!.bin}`],
        [word('subject'), fullName(subject)],
        [word('number'), subject.iinSealed ? services.secrets.open(subject.iinSealed) : word('numberOptional')],
      ],
      parts: consentParts.map(part => [consentPartWords[part][language], filledPart(text, part, language)]),
      agree: word('agree'),
      things: consentThings.map(thing => thingWords[thing][language]),
      signatures: [word('signature'), word('name'), word('day')],
      foot: formWords.foot[language].replace('{number}', String(text.number)).replace('{day}', text.inForceFrom!),
    },
  })
  return { name: `${word('title')}.pdf`, mediaType: 'application/pdf', body, inline: true }
}
