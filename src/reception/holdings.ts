import type { Sql } from '#platform/database.ts'
import type { HeldField, Holding } from '#platform/holding.ts'
import { inEachLanguage, type Words } from '#platform/language.ts'
import type { Entry } from './contract.ts'
import { heldWords } from './held-words.ts'
import type { Step } from './matter-contract.ts'
import { channelWords, helpWords, outcomeWords, stepKindWords } from './web/code-words.ts'

type HeldEntry = Pick<
  Entry,
  | 'id'
  | 'number'
  | 'receivedOn'
  | 'officeName'
  | 'lawyerName'
  | 'channel'
  | 'topic'
  | 'question'
  | 'answer'
  | 'help'
  | 'otherParty'
  | 'amountTenge'
  | 'outcome'
  | 'returnedTenge'
> & { readonly topicNames: Words }

const idsOf = async (sql: Sql, person: string) =>
  (await sql<{ id: string }[]>`select id from entries where person = ${person} order by received_on, id`).map(
    ({ id }) => id,
  )

/** The visitor's lines of the journal. Erased, they keep day, office, topic, help, outcome and who came by sex and age. */
const entries: Holding = {
  name: 'reception.entry',
  title: heldWords.entries,
  records: idsOf,
  async export(sql, person) {
    const rows = await sql<HeldEntry[]>`
      select e.id, o.code || '-' || e.year || '/' || e.number as number, e.received_on, o.name as office_name, m.name as lawyer_name,
        e.channel, e.topic, json_build_object('ru', t.ru, 'kk', t.kk, 'en', t.en) as topic_names, e.question, e.answer, e.help,
        e.other_party, e.amount_tenge, e.outcome, e.returned_tenge
      from entries e join offices o on o.organisation = e.organisation and o.id = e.office
        join members m on m.organisation = e.organisation and m.id = e.lawyer
        join topics t on t.organisation = e.organisation and t.code = e.topic
      where e.person = ${person} order by e.received_on, e.id`
    return rows.map(row => ({ id: row.id, fields: fieldsOf(row) }))
  },
  /** A matter is one visitor's: what stays and what goes back continue it apart, each from its own first visit. */
  part: async (sql, { kept, back }) =>
    void (await sql`
      update entries e set matter = torn.opener from (
        select id, first_value(id) over (
          partition by matter, id = any (${back as string[]}::uuid[]) order by received_on, received_at nulls first, id
        ) as opener
        from entries where person = ${kept}
          and (id = any (${back as string[]}::uuid[])) <> (matter = any (${back as string[]}::uuid[]))
      ) torn where e.id = torn.id`),
  erase: async (sql, person) => void (await sql`select forget_words_of(${person})`),
}

const fieldsOf = (row: HeldEntry): HeldField[] => [
  { key: 'number', label: heldWords.number, value: row.number },
  { key: 'receivedOn', label: heldWords.receivedOn, value: row.receivedOn },
  { key: 'office', label: heldWords.office, value: row.officeName },
  { key: 'lawyer', label: heldWords.lawyer, value: row.lawyerName },
  { key: 'channel', label: heldWords.channel, value: row.channel, text: channelWords[row.channel] },
  { key: 'topic', label: heldWords.topic, value: row.topic, text: row.topicNames },
  { key: 'question', label: heldWords.question, value: row.question },
  { key: 'answer', label: heldWords.answer, value: row.answer },
  {
    key: 'help',
    label: heldWords.help,
    value: row.help,
    text: inEachLanguage(language => row.help.map(kind => helpWords[kind][language]).join('; ')),
  },
  { key: 'otherParty', label: heldWords.otherParty, value: row.otherParty },
  { key: 'amountTenge', label: heldWords.amountTenge, value: row.amountTenge },
  {
    key: 'outcome',
    label: heldWords.outcome,
    value: row.outcome,
    ...(row.outcome && { text: outcomeWords[row.outcome] }),
  },
  { key: 'returnedTenge', label: heldWords.returnedTenge, value: row.returnedTenge },
]

/** What was written down between the visits; erased together with what the visits said. */
const steps: Holding = {
  name: 'reception.step',
  title: heldWords.steps,
  records: async (sql, person) => (await stepsOf(sql, person)).map(({ id }) => id),
  export: async (sql, person) =>
    (await stepsOf(sql, person)).map(({ id, on, kind, text }) => ({
      id,
      fields: [
        { key: 'on', label: heldWords.on, value: on },
        { key: 'kind', label: heldWords.kind, value: kind, text: stepKindWords[kind] },
        { key: 'text', label: heldWords.text, value: text },
      ],
    })),
  erase: async () => {},
}

const stepsOf = (sql: Sql, person: string) => sql<Pick<Step, 'id' | 'on' | 'kind' | 'text'>[]>`
  select s.id, s.happened_on as "on", s.kind, s.body as text
  from matter_steps s join entries e on e.organisation = s.organisation and e.id = s.entry
  where e.person = ${person} order by s.happened_on, s.id`

export const holdings: readonly Holding[] = [entries, steps]
