import { socialStatuses, socialStatusWords } from '#people/social-status.ts'
import { vulnerableKinds, vulnerableKindWords } from '#people/vulnerable-kinds.ts'
import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { typstPdf } from '#platform/documents/typst.ts'
import type { Download } from '#platform/endpoint.ts'
import { formatsOf } from '#platform/formats.ts'
import { languages, type Words } from '#platform/language.ts'
import { breakEndless } from '#platform/soft-hyphens.ts'
import { channels, helpKinds } from '../codes.ts'
import { linePrinted, type PrintedLine } from '../queries/printed-journal.ts'
import { channelWords, helpWords, languageWords, outcomeWords } from '../web/code-words.ts'
import { letterheadOf } from './letterhead.ts'
import { bothWords, printWords } from './print-words.ts'

type Both = { readonly kk: string; readonly ru: string }
const both = ({ kk, ru }: Words): Both => ({ kk, ru })

/** Every choice of a kind, those of the entry ticked. */
const choices = <Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, Words>>,
  chosen: readonly string[],
) => codes.map(code => ({ ...both(words[code]), on: chosen.includes(code) }))

type Place = { readonly programme: string; readonly office: string; readonly name: string; readonly address: string }

async function placeOf(sql: Sql, office: string): Promise<Place> {
  const [place] = await sql<Place[]>`select programme, id as office, name, address from offices where id = ${office}`
  return place!
}

/**
 * A sheet of A4 to fill in by hand, front and back: what the journal asks, in its order. The consent has a form of its own, whose
 * text somebody approved by name: here stands its day.
 */
export async function blankCardPdf(sql: Sql, office: string): Promise<Download> {
  return cardPdf(sql, await placeOf(sql, office), null)
}

/** The same, filled from an entry. Numbers of the person stay blank: they are shown with a reason only. */
export async function entryCardPdf(sql: Sql, entry: string, actor: Actor): Promise<Download> {
  const line = await linePrinted(sql, entry, actor)
  return cardPdf(sql, await placeOf(sql, line.office), line)
}

async function cardPdf(sql: Sql, place: Place, line: PrintedLine | null): Promise<Download> {
  const { shortDay, money } = formatsOf('ru')
  const title = [printWords.card.ru, line?.number].filter(Boolean).join(' ')
  const body = await typstPdf({
    template: new URL('./card.typ', import.meta.url),
    title,
    language: 'kk',
    data: {
      words: bothWords(),
      head: await letterheadOf(sql, place.programme),
      office: [place.name, place.address].filter(Boolean).join(', '),
      number: line?.number ?? null,
      when: line && [shortDay(line.receivedOn), line.receivedAt].filter(Boolean).join(', '),
      day: line?.dayTitle ?? null,
      name: line && breakEndless(line.personName ?? ''),
      nameless: line !== null && line.person === null,
      age: line?.age === null || line === null ? null : String(line.age),
      district: line?.districtNames ? both(line.districtNames) : null,
      topic: line && both(line.topicNames),
      party: line && breakEndless(line.otherParty),
      bin: line?.otherPartyBin ?? null,
      amount: line && line.amountTenge !== null ? money(line.amountTenge) : null,
      question: line && breakEndless(line.question),
      answer: line && breakEndless(line.answer),
      lawyer: line?.lawyerName ?? null,
      control: line?.controlOn ? shortDay(line.controlOn) : null,
      outcome: line?.outcome ? both(outcomeWords[line.outcome]) : null,
      returned: line && line.returnedTenge !== null ? money(line.returnedTenge) : null,
      consent: line?.consentOn ? shortDay(line.consentOn) : null,
      channels: choices(channels, channelWords, [line?.channel ?? '']),
      sexes: choices(['female', 'male'], printWords, [line?.sex ?? '']),
      languages: choices(languages, languageWords, [line?.language ?? '']),
      statuses: choices(socialStatuses, socialStatusWords, [line?.socialStatus ?? '']),
      kinds: choices(vulnerableKinds, vulnerableKindWords, line?.vulnerableKinds ?? []),
      help: choices(helpKinds, helpWords, line?.help ?? []),
    },
  })
  return {
    name: `${title}.pdf`.replaceAll('/', '-'),
    mediaType: 'application/pdf',
    inline: true,
    body,
    persons: line?.person ? [line.person] : [],
  }
}
