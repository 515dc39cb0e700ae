import { rightsOn } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import type { Call } from '#platform/routes.ts'
import type { CheckedDocument, CheckedReport, readCheckedReport, ShownBlock } from '../contract.ts'
import { findingInWords } from '../finding.ts'
import { placeInWords } from '../place-words.ts'
import { type Block, textOf } from '../reading/document.ts'
import { judgeFile, keyOf } from './judge-file.ts'

/** A screen shows no longer document; the findings of the rest still say where they stand. */
const SHOWN_BLOCKS = 3000
const SHOWN_UNREAD = 200

/** The document with its findings, by the rules as they are today. */
export async function readChecked(
  sql: Sql,
  call: Call<typeof readCheckedReport, CheckedReport>,
): Promise<CheckedDocument> {
  const { subject, language, actor } = call
  const { document, findings, understood, notRead } = await judgeFile(sql, call, subject.file)
  const accepted = new Map(
    (
      await sql<{ finding: string; because: string; by: string; at: string }[]>`
        select a.finding, a.because, m.name as by, a.accepted_at as at from accepted_findings a
        join members m on m.organisation = a.organisation and m.id = a.accepted_by
        where a.report = ${subject.id}`
    ).map(({ finding, ...one }) => [finding, one]),
  )
  const { sections, tables, cells } = understood
  return {
    ...subject,
    findings: findings.map(finding => {
      const key = keyOf(finding)
      const { rule, severity, places, message } = findingInWords(finding, language)
      const addresses = finding.places.map(({ place }) => place.address)
      return {
        key,
        rule,
        severity,
        message: message[language],
        places: places.map((place, at) => ({
          ...place,
          block: addresses[at]?.block ?? null,
          row: addresses[at]?.row ?? null,
          cell: addresses[at]?.cell ?? null,
        })),
        accepted: accepted.get(key) ?? null,
      }
    }),
    parts: { sections, tables, cells },
    notRead: notRead.slice(0, SHOWN_UNREAD).map(({ where, text }) => ({ where: placeInWords(where, language), text })),
    blocks: document.blocks.slice(0, SHOWN_BLOCKS).map(shown),
    whole: document.blocks.length <= SHOWN_BLOCKS,
    may: rightsOn(actor).filter(right => right.startsWith('checking.')),
  }
}

const shown = (block: Block): ShownBlock =>
  block.kind === 'paragraph'
    ? { text: block.text, heading: block.heading !== undefined }
    : {
        rows: block.rows.map(({ cells }) =>
          cells.map(cell => ({ text: textOf(cell), columns: cell.columns, rows: cell.rows })),
        ),
      }
