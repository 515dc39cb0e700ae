import { shortName } from '#people/person-name.ts'
import { formatsOf } from '#platform/formats.ts'
import { say } from '#platform/language.ts'
import { demands } from '../demands.ts'
import { questionsFor } from '../interview.ts'
import { usableOn } from '../law.ts'
import { totalOf } from '../price-of-claim.ts'
import type { PaperKind } from '../rules.ts'
import { afterOt } from './name-cases.ts'
import type { PaperValues } from './paper-values.ts'
import { actIn, dayInWords, earlierWords, paymentWords, sourceIn, withinTerm } from './paper-words.ts'

export type PaperLanguage = 'ru' | 'kk'

/**
 * What a template is filled with. Pure: the same values give the same paper. A value that is not known is left out, so
 * that it prints nothing; a number of the law stands here only where it may be printed.
 */
export function paperData(values: PaperValues, kind: PaperKind, language: PaperLanguage): Record<string, unknown> {
  const { citizen, dispute, addressee, parties, exhibits, earlier, law, today } = values
  const { answers } = dispute
  const formats = formatsOf(language)
  const day = (iso: string | null | undefined) => (iso ? dayInWords(iso, language) : undefined)
  /** A term and the act that it stands in: of one number, the one in force on the day. */
  const term = (code: 'claim_answer' | 'exchange' | 'body_answer') => {
    const number = usableOn(law, code, today)
    return number && { [code]: withinTerm(number, language), [`${code}_law`]: sourceIn(number.source, language) }
  }
  const appeals = usableOn(law, 'appeals_law', today)
  const total = totalOf(dispute.lines)
  return {
    today: dayInWords(today, language),
    place: values.place[language],
    organisation: values.organisation.name,
    organisation_bin: values.organisation.bin,
    lawyer: values.lawyer,

    addressee: addressee?.name,
    addressee_bin: addressee?.bin,
    addressee_address: addressee?.address,
    addressee_email: addressee?.email,

    citizen: citizen.full,
    citizen_from: answers.citizen_from || afterOt(citizen),
    citizen_short: shortName(citizen),
    citizen_iin: citizen.iin,
    citizen_address: answers.citizen_address,
    citizen_phone: citizen.phone,
    female: citizen.sex === 'female',

    has_parties: parties.length > 0,
    parties: parties.map(({ name, bin, address, email }) => ({
      party: name,
      party_bin: bin,
      party_address: address,
      party_email: email,
    })),
    copies: String(Math.max(parties.length, 1)),

    bought: dispute.bought,
    bought_on: day(dispute.boughtOn),
    price: dispute.priceTenge === null ? undefined : formats.money(dispute.priceTenge),
    proof: dispute.paidBy && dispute.paidBy !== 'none' ? paymentWords[dispute.paidBy][language] : undefined,
    noticed_on: day(dispute.noticedOn),
    violation: dispute.violation,
    facts: questionsFor(kind, dispute.sphere).flatMap(({ code, asks, told }) => {
      const answer = answers[code]
      if (!told || !answer) return []
      return [{ fact: say(told, language, { answer: asks === 'day' ? dayInWords(answer, language) : answer }) }]
    }),

    has_demands: dispute.demands.length > 0,
    demands: dispute.demands.map(code => ({
      demand: demands[code].words[language],
      demand_law: demands[code].article,
    })),
    lines: dispute.lines.map(({ label, tenge }) => ({ line: label, line_sum: formats.money(tenge) })),
    total: total > 0 ? formats.money(total) : undefined,

    has_earlier: earlier.length > 0,
    earlier: earlier.map(paper => ({ step: earlierWords(paper, language) })),
    has_exhibits: exhibits.length > 0,
    exhibits: exhibits.map(({ title, pages }, index) => ({
      exhibit_number: String(index + 1),
      exhibit: title,
      exhibit_pages: pages === null ? undefined : String(pages),
    })),

    ...term('claim_answer'),
    ...term('exchange'),
    ...term('body_answer'),
    appeals_law: appeals && actIn(appeals.source, language),

    settlement_terms: (answers.settlement_terms ?? '')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => ({ term: line.trim() })),
    settlement_total: answers.settlement_sum ? formats.money(Number(answers.settlement_sum)) : undefined,
    settlement_on: day(answers.settlement_on),
    settlement_copies: String(parties.length + 1),
    representative: answers.representative,
    representative_money: answers.representative_money === 'yes',
    valid_until: day(answers.valid_until),
  }
}
