import { crowded } from '#demonstration/crowd.ts'
import { journalOf, type Line, visitsOf2020 } from '#demonstration/journal.ts'
import { chanceOf } from '#demonstration/random.ts'
import { demonstrationDay } from '#demonstration/sign-ins.ts'
import { newId } from '#platform/identifier.ts'

/** Journal lines as they come in at the desk, without end: the demonstration's year again and again. */
export function* incoming(index: number): Generator<Line> {
  const chance = chanceOf(index)
  const { entries } = journalOf(chance, crowded(index), visitsOf2020(chance), demonstrationDay)
  for (;;)
    for (const line of entries) {
      const id = newId()
      yield { ...line, id, matter: id, outcome: null, closed_on: null, returned_tenge: null }
    }
}

/** The line as the desk's screen sends it. */
export function asked(line: Line) {
  return {
    id: line.id,
    office: line.office,
    receivedOn: line.received_on,
    receivedAt: line.received_at,
    channel: line.channel,
    person: line.person,
    language: line.language,
    topic: line.topic,
    amountTenge: line.amount_tenge,
    question: line.question,
    answer: line.answer,
    help: line.help,
    controlOn: line.control_on,
    receptionDay: line.reception_day,
  }
}
