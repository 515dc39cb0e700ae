import { chanceOf } from '#demonstration/random.ts'
import type { PersonName } from '#people/person-name.ts'
import type { Sql } from '#platform/database.ts'
import { otherLayout } from '#platform/keyboard-layout.ts'
import { emailOf, onGround, register } from './ground.ts'
import { type Question, questionsOf } from './questions.ts'
import { type Result, share, timed } from './result.ts'
import { startServer } from './server.ts'

const REGISTER = 300
const PEOPLE = 1_000_000
const [WARMING, ASKED] = [1500, 3000]

/** Search as one types among a million people, over HTTP; against one look-up in an index for the exact name. */
export const search = (): Promise<Result[]> =>
  onGround(async (opened, owner) => {
    const { organisation } = await register(opened, owner, REGISTER, PEOPLE)
    const people = await owner.shared<PersonName[]>`
      select surname, given_name, patronymic from persons tablesample system (1) repeatable (7)
      where organisation = ${organisation} limit 4000`
    const questions = questionsOf(chanceOf(27), people, WARMING + ASKED)
    const server = await startServer()
    try {
      const headers = { cookie: await server.signIn(emailOf(REGISTER)), 'content-type': 'application/json' }
      const find = async ({ text }: Question) => {
        const reply = await fetch(`${server.url}/api/persons/find`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ text }),
        })
        if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`)
        await reply.arrayBuffer()
      }
      const { index } = opened.services.secrets
      await owner.shared`select set_config('app.organisation', ${organisation}, false)`
      const statement = ({ text }: Question) => owner.shared`
        select p.*, f.* from persons_by_name(${text}, ${otherLayout(text)}, 20) f join persons p
        on p.organisation = ${organisation} and p.id = f.id`
      const lookUp = (question: Question) => bare(owner.shared, organisation, question, index)
      for (const question of questions.slice(0, WARMING)) {
        for (const way of [find, statement, lookUp]) await way(question)
      }
      const asked: Asked[] = []
      for (const question of questions.slice(WARMING)) {
        const http = await timed(() => find(question))
        const bare = await timed(() => lookUp(question))
        asked.push({ kind: question.kind, http, bare, statement: await timed(() => statement(question)) })
      }
      return resultsOf(asked)
    } finally {
      await server.stop()
    }
  })

type Asked = { readonly kind: string } & Readonly<Record<Way, number>>
type Way = 'http' | 'statement' | 'bare'

/** As the owner of the table, without the walls: twenty cards by the exact beginning of a name, or by the exact phone. */
const bare = (sql: Sql, organisation: string, { exact }: Question, index: (text: string) => Buffer) =>
  exact.startsWith('+')
    ? sql`select * from persons where organisation = ${organisation} and phone_index = ${index(exact)} limit 20`
    : sql`
      select * from persons where organisation = ${organisation} and search_key collate "C" >= name_key(${exact})
        and search_key collate "C" < name_key(${exact}) || chr(1114111) order by search_key collate "C" limit 20`

function resultsOf(asked: readonly Asked[]): Result[] {
  const ofNames = asked.filter(({ kind }) => !kind.includes('phone'))
  const of = (way: Way, part: number, some: readonly Asked[] = ofNames) =>
    share(
      some.map(each => each[way]),
      part,
    )
  const told = (way: Way, some: readonly Asked[] = ofNames) =>
    `${of(way, 0.5, some).toFixed(1)} ms, ${of(way, 0.95, some).toFixed(1)} ms`
  const ratio = (way: Way, part: number) => of(way, part) / of('bare', part)
  return [
    {
      what: `${asked.length.toLocaleString('en')} questions to ${PEOPLE.toLocaleString('en')} people over HTTP: p50, p95`,
      measured: told('http', asked),
      aim: 'p95 ≤ 50 ms',
      reached: of('http', 0.95, asked) <= 50,
    },
    { what: 'the statement that searches names: p50, p95', measured: told('statement') },
    { what: 'one exact look-up in the index instead: p50, p95', measured: told('bare') },
    {
      what: 'statement : look-up, p50',
      measured: ratio('statement', 0.5).toFixed(1),
      aim: '≤ 2',
      reached: ratio('statement', 0.5) <= 2,
    },
    {
      what: 'HTTP : look-up, p50',
      measured: ratio('http', 0.5).toFixed(1),
      aim: '≤ 2',
      reached: ratio('http', 0.5) <= 2,
    },
    ...[...Map.groupBy(asked, ({ kind }) => kind)].map(([kind, some]) => ({
      what: `${kind} (${some.length}): p50, p95`,
      measured: told('http', some),
    })),
  ]
}
