import { ageOn } from '#people/age.ts'
import { refundOutcomes } from '#reception/codes.ts'
import type { Entry } from '#reception/contract.ts'
import { followUps } from './follow-ups.ts'
import { type Association, idAt, idOf, offices, type StaffName } from './founding.ts'
import { type Visitor, visitor } from './people.ts'
import { cases, topicWeights } from './questions.ts'
import { type Chance, chanceOf } from './random.ts'
import { quarantines } from './week.ts'

export const unifiedDays: readonly { on: string; visitors: number; mode: string; because?: string }[] = [
  { on: '2020-04-15', visitors: 12, mode: 'phone', because: 'Режим чрезвычайного положения: приём только по телефону' },
  {
    on: '2020-06-17',
    visitors: 13,
    mode: 'mixed',
    because: 'Карантинные ограничения: лично по записи, остальные по телефону',
  },
  {
    on: '2020-08-19',
    visitors: 12,
    mode: 'mixed',
    because: 'Карантинные ограничения: лично по записи, остальные по телефону',
  },
  { on: '2020-10-14', visitors: 13, mode: 'in_person' },
]

/** Ordinary receptions by month of 2020: 277, which with the 50 of the unified days makes the 327 of the year. */
const byMonth = [
  ['03', 34],
  ['04', 22],
  ['05', 18],
  ['06', 30],
  ['07', 28],
  ['08', 32],
  ['09', 42],
  ['10', 41],
  ['11', 30],
] as const

/** The offices were shut to visitors under the state of emergency and the summer's quarantine. */
const shut = (day: string) => quarantines.some(({ from, to }) => from <= day && day <= to)

/** Topics outside the consumer law, as the first list has them. */
const otherTopics = new Set(['financial', 'labour', 'housing', 'benefits', 'guardianship', 'documents'])

type Known = { sex: string | null; age: number | null; social_status: string | null; district: string | null }
export type Line = ReturnType<typeof line>
type OfficeName = 'kostanay' | 'rudny'
type Visit = { readonly day: string; readonly office: OfficeName; readonly unified: boolean }

/** Every reception of the demonstration's year, by day. */
export function visitsOf2020(chance: Chance): Visit[] {
  const ordinary = byMonth.flatMap(([month, count]) =>
    Array.from(
      { length: count },
      () =>
        ({
          day: workingDay(chance, `2020-${month}`),
          office: chance.happens(0.58) ? 'kostanay' : 'rudny',
          unified: false,
        }) as const,
    ),
  )
  const special = unifiedDays.flatMap(({ on, visitors }) =>
    Array.from(
      { length: visitors },
      (_, index) => ({ day: on, office: index % 2 === 0 ? 'kostanay' : 'rudny', unified: true }) as const,
    ),
  )
  return [...ordinary, ...special].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function workingDay(chance: Chance, month: string): string {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  for (;;) {
    const day = `${month}-${String(chance.between(2, last)).padStart(2, '0')}`
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    const isUnified = unifiedDays.some(({ on }) => on === day)
    if (weekday !== 0 && weekday !== 6 && !isUnified) return day
  }
}

export type Journal = { readonly people: Visitor[]; readonly entries: Line[] }

/** A firm of the directory that somebody complains of. */
export type Party = {
  readonly id: string
  readonly name: string
  readonly topics: readonly string[]
  readonly bin?: string
}

/** People and lines of a journal: some visitors come back, a few ask by phone without giving a name. */
export function journalOf(
  chance: Chance,
  association: Association,
  visits: readonly Visit[],
  today: string,
  parties: readonly Party[] = [],
): Journal {
  // What was added to the demonstration later, by a chance of its own: who came, and when, stays as it was.
  const details = chanceOf(visits.length)
  const latest = new Map<string, Line>()
  const people: Visitor[] = []
  const known: Record<OfficeName, Visitor[]> = { kostanay: [], rudny: [] }
  const last: Record<string, number> = {}
  const entries = visits.map((visit, index) => {
    const channel = channelOf(chance, visit)
    const nameless = !visit.unified && channel === 'phone' && chance.happens(0.1)
    const returns = !visit.unified && !nameless && known[visit.office].length > 12 && chance.happens(0.15)
    const person = nameless ? null : returns ? chance.pick(known[visit.office]) : someone(visit)
    const counter = `${visit.office} ${visit.day.slice(0, 4)}`
    last[counter] = (last[counter] ?? 0) + 1
    const made = line(chance, association, { ...visit, index, channel, person, number: last[counter], today })
    const before = person && latest.get(person.id)
    const entry = before && details.happens(0.6) ? again(details, made, before) : about(details, made, parties)
    if (person) latest.set(person.id, entry)
    return person ? entry : { ...entry, ...unnamed(details, visit.office) }
  })
  return { people, entries }

  function someone({ office, day, unified }: Visit): Visitor {
    const person = visitor(chance, association, people.length, office, day, unified)
    people.push(person)
    known[office].push(person)
    return person
  }
}

function channelOf(chance: Chance, { day, unified }: Visit): Entry['channel'] {
  if (shut(day))
    return chance.weighed<Entry['channel']>([
      ['phone', 52],
      ['messenger', 36],
      ['video', 12],
    ])
  if (unified)
    return chance.weighed<Entry['channel']>([
      ['in_person', 78],
      ['phone', 22],
    ])
  return chance.weighed<Entry['channel']>([
    ['in_person', 58],
    ['phone', 22],
    ['messenger', 16],
    ['video', 2],
    ['visit', 2],
  ])
}

/** The same matter goes on: topic and other party are those of the first visit, the money was written down then. */
function again(chance: Chance, entry: Line, before: Line): Line {
  const { question, answer, help, outcomes } = chance.pick(followUps)
  const { matter, topic, consumer, institution, other_party, other_party_bin } = before
  const outcome = entry.closed_on ? chance.pick(outcomes) : null
  const same = { matter, topic, consumer, institution, other_party, other_party_bin }
  return { ...entry, ...same, question, answer, help: [...help], outcome, amount_tenge: null, returned_tenge: null }
}

/** A topic of the second level where the case has one, and the firm that it is about. */
function about(chance: Chance, entry: Line, parties: readonly Party[]): Line {
  const within = cases[entry.topic]?.find(({ question }) => question === entry.question)?.within
  const party = parties.filter(({ topics }) => topics.includes(entry.topic))
  const found = party.length > 0 && chance.happens(0.7) ? chance.pick(party) : undefined
  return {
    ...entry,
    ...(within && chance.happens(0.85) && { topic: `${entry.topic}.${within}` }),
    institution: found?.id ?? null,
    other_party: found?.name ?? '',
    other_party_bin: found?.bin ?? null,
  }
}

/** What somebody without a name lets be known on the phone. */
const unnamed = (chance: Chance, office: OfficeName) => ({
  sex: chance.happens(0.6) ? 'female' : 'male',
  age: chance.happens(0.5) ? chance.between(22, 71) : null,
  district: chance.happens(0.7) ? offices[office].place : null,
})

type Told = Visit & { index: number; channel: Entry['channel']; person: Visitor | null; number: number; today: string }

function line(
  chance: Chance,
  association: Association,
  { day, office, unified, index, channel, person, number, today }: Told,
) {
  const { organisation, programme } = association
  const topic = chance.weighed(unified ? topicWeights.unified : topicWeights.everyday)
  const { question, answer, help, outcomes, thousands } = chance.pick(cases[topic]!)
  const amount = thousands ? chance.between(...thousands) * 1000 : null
  const outcome = chance.pick(outcomes)
  const control = later(day, 14)
  const closedOn = later(day, outcome === 'explained' ? 0 : chance.between(1, 24))
  const closed = closedOn <= today
  const returned =
    amount && refundOutcomes.includes(outcome)
      ? outcome === 'refund_full'
        ? amount
        : Math.round((amount * chance.between(3, 8)) / 10_000) * 1000
      : null
  const lawyer: StaffName = office === 'kostanay' ? 'lawyer' : 'lawyer2'
  const id = idAt(Date.parse(day) + index * 1000, organisation, 'entry', index)
  return {
    organisation,
    id,
    matter: id,
    programme,
    office: association.office[office],
    year: Number(day.slice(0, 4)),
    number,
    received_on: day,
    received_at: `${String(chance.between(9, 16)).padStart(2, '0')}:${chance.pick(['00', '15', '30', '45'])}`,
    channel,
    person: person?.id ?? null,
    ...seen(person, day),
    vulnerable_kinds: (person?.vulnerable_kinds ?? []) as string[],
    institution: null as string | null,
    other_party: '',
    other_party_bin: null as string | null,
    left_out: null as string | null,
    left_out_of: null as string | null,
    left_out_because: null as string | null,
    annulled_on: null as string | null,
    annulled_because: null as string | null,
    language: person?.language ?? 'ru',
    topic,
    consumer: !otherTopics.has(topic.split('.')[0]!),
    amount_tenge: amount,
    question,
    answer: closed || chance.happens(0.5) ? answer : 'Разъяснён порядок, готовятся документы.',
    help: [...help],
    lawyer: association.member[lawyer],
    control_on: outcome === 'explained' ? null : control,
    outcome: closed ? outcome : null,
    returned_tenge: closed && returned ? returned : null,
    closed_on: closed ? closedOn : null,
    reception_day: unified ? idOf(organisation, 'reception day', day) : null,
    registered_by: association.member[lawyer],
    registered_at: `${day}T10:00:00Z`,
  }
}

/** Who came, as on that day. */
const seen = (person: Visitor | null, day: string): Known => ({
  sex: person?.sex ?? null,
  age: person ? ageOn({ bornOn: person.born_on, birthYear: person.birth_year }, day) : null,
  social_status: person?.social_status ?? null,
  district: person?.district ?? null,
})

const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
