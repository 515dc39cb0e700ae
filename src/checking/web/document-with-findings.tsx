import { useMemo } from 'react'
import { useWords } from '#platform/web/words.ts'
import type { CheckedDocument, ShownBlock, ShownFinding } from '../contract.ts'
import classes from './checking.module.css'
import { FindingNote } from './finding-note.tsx'
import { words } from './words.ts'

type Props = { found: CheckedDocument; findings: readonly ShownFinding[] }

/** The document on the left, each finding beside the place that it speaks of; what is about the whole stands above. */
export function DocumentWithFindings({ found, findings }: Props) {
  const t = useWords(words)
  const byBlock = useMemo(
    () => Map.groupBy(findings, finding => homeOf(finding, found.blocks.length)),
    [findings, found],
  )
  const whole = byBlock.get(null) ?? []
  const marked = useMemo(() => marksOf(findings), [findings])
  return (
    <div className={classes.document}>
      {whole.length > 0 && (
        <section className={classes.whole}>
          <h2>{t('aboutWhole')}</h2>
          <Notes id={found.id} findings={whole} may={found.may} />
        </section>
      )}
      {findings.length === 0 && <p>{t('clean')}</p>}
      {found.blocks.map((block, at) => (
        <div key={at} id={`b${at}`} className={classes.block} data-found={byBlock.has(at) || undefined} tabIndex={-1}>
          <div className={classes.paper}>
            <Paper block={block} marks={marked.get(at)} />
          </div>
          {byBlock.has(at) && <Notes id={found.id} findings={byBlock.get(at)!} may={found.may} />}
        </div>
      ))}
      {!found.whole && <p className={classes.quiet}>{t('cut')}</p>}
      {found.notRead.length > 0 && (
        <section>
          <h2>{t('notRead')}</h2>
          <ul>
            {found.notRead.map(({ where, text }) => (
              <li key={`${where} ${text}`}>
                <strong>{where}</strong>: {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Notes({ id, findings, may }: { id: string; findings: readonly ShownFinding[]; may: readonly string[] }) {
  return (
    <ul className={classes.notes}>
      {findings.map(finding => (
        <FindingNote key={finding.key} id={id} finding={finding} may={may} />
      ))}
    </ul>
  )
}

function Paper({ block, marks }: { block: ShownBlock; marks?: ReadonlyMap<string, string> | undefined }) {
  if ('text' in block) {
    const marked = marks?.get('') && { 'data-marked': marks.get('') }
    return block.heading ? <h3 {...marked}>{block.text}</h3> : <p {...marked}>{block.text}</p>
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its place is scrolled by keyboard too
    <section className={classes.scroll} tabIndex={0} aria-label={block.rows[0]?.[0]?.text.slice(0, 40) || '…'}>
      <table>
        <tbody>
          {block.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at} colSpan={cell.columns} rowSpan={cell.rows} data-marked={marks?.get(`${row}.${at}`)}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Beside the first of its places that is shown. */
const homeOf = ({ places }: ShownFinding, shown: number): number | null =>
  places.find(({ block }) => block !== null && block < shown)?.block ?? null

/** What is marked in each block, by the gravest finding about it: a cell, or the paragraph. */
function marksOf(findings: readonly ShownFinding[]): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const marks = new Map<number, Map<string, string>>()
  for (const { severity, places, accepted } of findings) {
    if (severity === 'note' || accepted) continue
    for (const { block, row, cell } of places) {
      if (block === null) continue
      const own = marks.get(block) ?? new Map<string, string>()
      const place = row === null ? '' : `${row}.${cell ?? 0}`
      if (own.get(place) !== 'error') own.set(place, severity)
      marks.set(block, own)
    }
  }
  return marks
}
