import { fullName } from '#people/person-name.ts'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { listImportRows as contract, ImportRow } from '../import-contract.ts'
import type { ImportRecord } from './import-record.ts'
import { type KeptRow, openedRow } from './judge-rows.ts'
import { type Finding, findingSentence, type ProblemCode, type RemarkCode } from './line-findings.ts'
import { topicWord } from './read-line.ts'

type Row = Pick<ImportRow, 'row' | 'state' | 'doubt' | 'sameAsCard' | 'sameAsRow'> & { sealed: Buffer }
type Named = { readonly name: string; readonly birth: string | null }

/** Rows as they were understood, page by page, with what is wrong with them and who their visitor may be. */
export async function listRows(sql: Sql, { search, subject, services, language }: Call<typeof contract, ImportRecord>) {
  const rows = await sql<Row[]>`
    select row, state, doubt, same_as_card, same_as_row, sealed from import_rows
    where import = ${subject.id} ${shown(sql, search.show)} ${search.after ? sql`and row > ${search.after}` : sql``}
    order by row limit ${search.limit + 1}`
  const opened = rows
    .slice(0, search.limit)
    .map(({ sealed, ...row }) => ({ ...row, kept: openedRow(services.secrets, sealed) }))
  const cards = await namesOfCards(
    sql,
    opened.flatMap(({ kept }) => kept.perhaps?.cards ?? []),
  )
  const others = await namesOfRows(
    sql,
    services,
    subject.id,
    opened.flatMap(({ kept }) => kept.perhaps?.rows ?? []),
  )
  const findings = (found: readonly Finding<ProblemCode | RemarkCode>[]) =>
    found.map(finding => ({ column: finding.column, sentence: findingSentence(finding, language) }))
  const items = opened.map(({ kept, ...row }): ImportRow => {
    const { said, line, perhaps } = kept
    return {
      ...row,
      number: said.number ?? '',
      receivedOn: line?.receivedOn ?? null,
      visitor: said.person || null,
      topic: topicWord(said.topic ?? '', said.subtopic ?? ''),
      question: (said.question ?? '').slice(0, 160),
      problems: findings(kept.problems),
      remarks: findings(kept.remarks),
      candidates: [
        ...(perhaps?.cards ?? []).flatMap(card => (cards.has(card) ? [{ card, row: null, ...cards.get(card)! }] : [])),
        ...(perhaps?.rows ?? []).flatMap(other =>
          others.has(other) ? [{ card: null, row: other, ...others.get(other)! }] : [],
        ),
      ],
    }
  })
  return { items, next: rows.length > search.limit ? String(items.at(-1)!.row) : null }
}

function shown(sql: Sql, show: Call<typeof contract>['search']['show']) {
  if (!show) return sql``
  if (show === 'remarks') return sql`and remarked`
  return show === 'doubts' ? sql`and doubt is not null` : sql`and state = ${show}`
}

async function namesOfCards(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const rows = await sql<{ id: string; name: string; birth: string | null }[]>`
    select id, concat_ws(' ', surname, given_name, patronymic) as name, coalesce(born_on::text, birth_year::text) as birth
    from persons where id = any(${ids as string[]}::uuid[])`
  return new Map(rows.map(({ id, ...named }) => [id, named]))
}

async function namesOfRows(
  sql: Sql,
  { secrets }: Call<typeof contract>['services'],
  id: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Named>> {
  const rows = await sql<{ row: number; sealed: Buffer }[]>`
    select row, sealed from import_rows where import = ${id} and row = any(${numbers as number[]}::int[])`
  return new Map(
    rows.flatMap(({ row, sealed }) => {
      const { line }: KeptRow = openedRow(secrets, sealed)
      return line?.name
        ? [
            [
              row,
              { name: fullName(line.name), birth: line.bornOn ?? (line.birthYear ? String(line.birthYear) : null) },
            ] as const,
          ]
        : []
    }),
  )
}
