import type { Sql } from '#platform/database.ts'
import type { HeldField, Holding } from '#platform/holding.ts'
import { inEachLanguage, type Words } from '#platform/language.ts'
import type { Case } from './contract.ts'
import { type DemandCode, demands } from './demands.ts'
import { heldWords } from './held-words.ts'
import type { Paper } from './paper-contract.ts'
import { caseStateWords, outcomeWords, sphereWords } from './web/code-words.ts'
import { paperKindWords } from './web/paper-words.ts'

type HeldCase = Pick<
  Case,
  | 'id'
  | 'number'
  | 'openedOn'
  | 'closedOn'
  | 'sphere'
  | 'state'
  | 'bought'
  | 'boughtOn'
  | 'priceTenge'
  | 'violation'
  | 'demands'
  | 'claimedTenge'
  | 'answers'
  | 'outcome'
  | 'outcomeNote'
> & { readonly parties: string[]; readonly exhibits: string[] }

const casesOf = (sql: Sql, person: string) => sql<HeldCase[]>`
  select c.id, o.code || '-' || e.year || '/' || e.number as number, c.opened_on, c.closed_on, c.sphere, c.state, c.bought, c.bought_on,
    c.price_tenge, c.violation, c.demands, c.claimed_tenge, c.answers, c.outcome, c.outcome_note,
    array(select t.name from case_parties t where t.organisation = c.organisation and t.case_id = c.id order by t.position) as parties,
    array(select x.title from case_exhibits x where x.organisation = c.organisation and x.case_id = c.id order by x.position) as exhibits
  from cases c join entries e on e.organisation = c.organisation and e.id = c.id
  join offices o on o.organisation = c.organisation and o.id = c.office
  where c.person = ${person} order by c.opened_on, c.id`

/** The citizen's cases. Erased, they keep the kind of dispute, days, states, sums and outcome. */
const cases: Holding = {
  name: 'claims.case',
  title: heldWords.cases,
  records: async (sql, person) => (await casesOf(sql, person)).map(({ id }) => id),
  export: async (sql, person) => (await casesOf(sql, person)).map(row => ({ id: row.id, fields: fieldsOf(row) })),
  erase: async (sql, person) => void (await sql`select forget_cases_of(${person})`),
}

const held = (key: keyof typeof heldWords, value: HeldField['value'], text?: Words): HeldField => ({
  key,
  label: heldWords[key],
  value,
  ...(text && { text }),
})

const fieldsOf = (row: HeldCase): HeldField[] => [
  held('number', row.number),
  held('openedOn', row.openedOn),
  held('sphere', row.sphere, sphereWords[row.sphere]),
  held('state', row.state, caseStateWords[row.state]),
  held('parties', row.parties),
  held('bought', row.bought),
  held('boughtOn', row.boughtOn),
  held('priceTenge', row.priceTenge),
  held('violation', row.violation),
  held(
    'demands',
    row.demands,
    inEachLanguage(language => row.demands.map((code: DemandCode) => demands[code].words[language]).join('; ')),
  ),
  held('claimedTenge', row.claimedTenge),
  held(
    'answers',
    Object.entries(row.answers).map(([question, answer]) => `${question}: ${answer}`),
  ),
  held('exhibits', row.exhibits),
  held('closedOn', row.closedOn),
  held('outcome', row.outcome, row.outcome ? outcomeWords[row.outcome] : undefined),
  held('outcomeNote', row.outcomeNote),
]

type HeldPaper = Pick<Paper, 'id' | 'kind' | 'title' | 'sentOn' | 'receivedOn' | 'answeredOn' | 'answerNote'>
const papersOf = (sql: Sql, person: string) => sql<HeldPaper[]>`
  select p.id, p.kind, p.title, p.sent_on, p.received_on, p.answered_on, p.answer_note
  from papers p join cases c on c.organisation = p.organisation and c.id = p.case_id
  where c.person = ${person} order by p.drafted_on, p.id`

/** What was written for the citizen; erased together with the case. */
const papers: Holding = {
  name: 'claims.paper',
  title: heldWords.papers,
  records: async (sql, person) => (await papersOf(sql, person)).map(({ id }) => id),
  export: async (sql, person) =>
    (await papersOf(sql, person)).map(({ id, kind, title, sentOn, receivedOn, answeredOn, answerNote }) => ({
      id,
      fields: [
        held('kind', kind, paperKindWords[kind]),
        held('title', title),
        held('sentOn', sentOn),
        held('receivedOn', receivedOn),
        held('answeredOn', answeredOn),
        held('answerNote', answerNote),
      ],
    })),
  erase: async () => {},
}

export const holdings: readonly Holding[] = [cases, papers]
