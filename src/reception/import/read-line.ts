import { checkBin, type IdentityReason } from '#platform/identity-number.ts'
import { refundOutcomes } from '../codes.ts'
import type { Entry } from '../contract.ts'
import { written } from '../problems.ts'
import type { JournalLine, RawRow, Reading, ReadRow } from './journal-line.ts'
import { type CellReader, cellReader, cellsOf } from './read-cells.ts'
import { readVisitor } from './read-visitor.ts'

/** A row of the book as a line of the journal, or every reason why it is none. */
export function readLine(raw: RawRow, reading: Reading): ReadRow {
  const cells = cellsOf(raw, reading)
  const read = cellReader(cells, reading)
  const receivedOn =
    read.day('receivedOn') ?? (read.cell('receivedOn') === '' ? read.wrong('receivedOn', 'empty') : null)
  const office = readOffice(read, reading, receivedOn)
  const line = {
    paperNumber: read.text('number', 40),
    office,
    receivedOn,
    receivedAt: read.clock('receivedAt'),
    channel: read.needed('channel'),
    ...readVisitor(read, reading, receivedOn),
    ...readTopic(read, reading, receivedOn),
    ...readParty(read, reading),
    amountTenge: tenge(read, 'amountTenge'),
    question: read.text('question', 4000) || read.wrong('question', 'empty'),
    answer: read.text('answer', 8000),
    help: read.codes('help') as Entry['help'],
    lawyer: read.needed('lawyer'),
    controlOn: read.day('controlOn'),
    ...readEnd(read, receivedOn),
    receptionDay: readDayOf(read, reading, office, receivedOn),
  }
  return { ...cells, line: cells.problems.length > 0 ? null : (line as JournalLine) }
}

function readOffice(read: CellReader, { offices, today }: Reading, receivedOn: string | null): string | null {
  const id = read.needed('office')
  const office = id ? offices.get(id) : undefined
  if (!office) return null
  if (!office.mine) return read.wrong('office', 'office_right')
  const last = office.closedOn && office.closedOn < today ? office.closedOn : today
  if (receivedOn && (receivedOn < office.openedOn || receivedOn > last))
    read.wrong('receivedOn', 'outside', { from: written(office.openedOn), to: written(last) })
  return office.id
}

/** Two columns name one topic: the second level is understood with its first. */
export const topicWord = (topic: string, subtopic: string) => [topic, subtopic].filter(Boolean).join(' — ')

function readTopic(read: CellReader, { topics }: Reading, receivedOn: string | null) {
  const code = read.needed('topic', topicWord(read.cell('topic'), read.cell('subtopic')))
  const topic = code ? topics.get(code) : undefined
  if (topic?.retiredOn && receivedOn && topic.retiredOn <= receivedOn) read.wrong('topic', 'topic_retired')
  return { topic: code, consumer: topic?.consumer ?? false }
}

/** The other party of the directory by its BIN; the name in the row is what is printed. */
function readParty(read: CellReader, { institutions }: Reading) {
  const otherParty = read.text('otherParty', 300)
  const digits = read.cell('otherPartyBin').replace(/[\s-]/g, '')
  if (digits === '' || /^(нет|жоқ)$/i.test(digits)) return { institution: null, otherParty, otherPartyBin: null }
  const bin = /^\d{10,11}$/.test(digits) ? digits.padStart(12, '0') : digits
  const { ok, reason } = checkBin(bin)
  if (!ok) read.wrong('otherPartyBin', `iin_${reason as IdentityReason}`)
  const institution = institutions.get(bin)
  if (!otherParty && !institution) read.wrong('otherParty', 'party_without_name')
  return {
    institution: institution?.id ?? null,
    otherParty: otherParty || (institution?.name ?? ''),
    otherPartyBin: bin,
  }
}

const MOST_TENGE = 1_000_000_000_000

function tenge(read: CellReader, column: 'amountTenge' | 'returnedTenge'): number | null {
  const sum = read.number(column)
  if (sum === null) return null
  if (sum < 0 || sum > MOST_TENGE) return read.wrong(column, 'sum', { word: read.shown(read.cell(column)) })
  if (!Number.isInteger(sum)) read.look(column, 'rounded')
  return Math.round(sum)
}

function readEnd(read: CellReader, receivedOn: string | null) {
  const outcome = read.code('outcome') as Entry['outcome']
  const returnedTenge = tenge(read, 'returnedTenge') || null
  const said = read.day('closedOn')
  if (returnedTenge && !(outcome && refundOutcomes.includes(outcome))) read.wrong('returnedTenge', 'refund')
  if (!outcome) return { outcome: null, returnedTenge: null, closedOn: null }
  if (said && receivedOn && said < receivedOn) read.wrong('closedOn', 'closes_early')
  if (!said) read.look('closedOn', 'closed_on')
  return { outcome, returnedTenge, closedOn: said ?? receivedOn }
}

/** «Единый день»: a mark, or the day's own date. */
function readDayOf(
  read: CellReader,
  { days }: Reading,
  office: string | null,
  receivedOn: string | null,
): string | null {
  if (read.cell('receptionDay') === '' || read.code('receptionDay') !== 'yes' || !office || !receivedOn) return null
  return days.get(`${office} ${receivedOn}`) ?? read.wrong('receptionDay', 'no_day')
}
