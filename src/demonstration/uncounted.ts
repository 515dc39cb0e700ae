import { idAt } from './founding.ts'
import type { Line } from './journal.ts'

/**
 * Lines that stand in the journal and are in no figure: one was made to try the form, one written twice, one by mistake,
 * and today's visitor has no answer yet.
 */
export function withUncounted(entries: readonly Line[], today: string): Line[] {
  const [first] = entries
  const { organisation, office } = first!
  const ofOffice = entries.filter(entry => entry.office === office)
  const model = ofOffice.findLast(entry => entry.reception_day === null && entry.person !== null)!
  const last = Math.max(...ofOffice.map(({ number }) => number))
  const line = (index: number, day: string, more: Partial<Line>): Line => {
    const id = idAt(Date.parse(day) + 40_000_000 + index, organisation, 'uncounted', index)
    const open = { outcome: null, closed_on: null, returned_tenge: null, amount_tenge: null, control_on: null }
    return { ...model, ...open, id, matter: id, number: last + index, received_on: day, ...nobody, ...more }
  }
  const by = { registered_by: model.registered_by, registered_at: `${model.received_on}T10:20:00Z` }
  return [
    ...entries,
    line(1, model.received_on, {
      ...by,
      question: 'проба',
      answer: 'проба',
      left_out: 'test',
      left_out_because: 'Показывали стажёру, как записывать.',
    }),
    line(2, model.received_on, {
      ...by,
      ...whoseLine(model),
      left_out: 'duplicate',
      left_out_of: model.id,
      left_out_because: 'Записали и юрист, и стажёр.',
    }),
    line(3, model.received_on, {
      ...by,
      annulled_on: model.received_on,
      annulled_because: 'Посетитель ушёл, не дождавшись приёма.',
    }),
    line(4, today, {
      ...whoseLine(model),
      registered_at: `${today}T05:10:00Z`,
      question: 'Магазин прислал ответ, просит прочитать его и сказать, что делать.',
      answer: '',
      help: [],
      control_on: today,
    }),
  ]
}

const nobody = { person: null, sex: null, age: null, social_status: null, district: null, vulnerable_kinds: [] }
const whoseLine = ({ person, sex, age, social_status, district, vulnerable_kinds }: Line) => ({
  person,
  sex,
  age,
  social_status,
  district,
  vulnerable_kinds,
})
