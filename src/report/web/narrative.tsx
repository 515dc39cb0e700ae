import { IconPencil } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import { PageLink } from '#platform/web/address.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Paragraph, SectionKey } from '../model.ts'
import { ReportFigure } from './figures.tsx'
import classes from './report.module.css'
import { words } from './words.ts'

type NarrativeProps = { place: SectionKey | `activity:${string}`; paragraphs: readonly Paragraph[]; writes: boolean }

/** A text with its numbers in place, and the way to where it is written. */
export function Narrative({ place, paragraphs, writes }: NarrativeProps) {
  const t = useWords(words)
  const written = paragraphs.length > 0
  const missing = place.startsWith('activity:') ? t('activityNotWritten') : t('notWritten')
  // Deviations are listed by the numbers; words of one's own may be added.
  const silent = written || place === 'deviations'
  return (
    <div className={classes.narrative}>
      {silent ? <Paragraphs paragraphs={paragraphs} /> : <p className={classes.missing}>{missing}</p>}
      {writes && (
        <PageLink to={`/report/texts/${place}`} className={classes.edit}>
          <IconPencil size={16} aria-hidden /> {written ? t('edit') : t('write')}
        </PageLink>
      )}
    </div>
  )
}

/** Lines that begin with a dash stand together as one list. */
export function Paragraphs({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const blocks: ReactNode[] = []
  let items: ReactNode[] = []
  const closeList = () => {
    if (items.length > 0) blocks.push(<ul key={`list ${blocks.length}`}>{items}</ul>)
    items = []
  }
  for (const [index, { bullet, runs }] of paragraphs.entries()) {
    if (bullet) {
      items.push(<li key={index}>{runsOf(runs)}</li>)
      continue
    }
    closeList()
    blocks.push(<p key={index}>{runsOf(runs)}</p>)
  }
  closeList()
  return blocks
}

const runsOf = (runs: Paragraph['runs']) =>
  runs.map((run, index) => (
    <Fragment key={`${index} ${'text' in run ? '' : run.figure.name}`}>
      {'text' in run ? run.text : <ReportFigure figure={run.figure} />}
    </Fragment>
  ))
