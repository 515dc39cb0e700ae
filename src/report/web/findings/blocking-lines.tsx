import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import type { BlockingLine } from '../../model.ts'
import { PlaceLink } from '../place-link.tsx'
import { findingWords } from './finding-words.ts'
import classes from './findings.module.css'
import { RuleLink } from './rule-link.tsx'

/** Whoever only reads what blocks a report doesn't fetch what forms are made of. */
const AcceptForm = whenNeeded(
  () => import('./accept-form.tsx').then(({ AcceptForm }) => AcceptForm),
  () => true,
)

/** What keeps a report from being signed, each line with where it is mended; a question may be accepted with a reason. */
export function BlockingLines({ report, lines }: { report: string; lines: readonly BlockingLine[] }) {
  return (
    <ol className={classes.lines}>
      {lines.map(({ what, place, finding }, index) => (
        <li key={finding ? `${finding.key} ${index}` : `${place} ${what}`}>
          <PlaceLink place={place}>{what}</PlaceLink>
          {finding && <Finding report={report} finding={finding} />}
        </li>
      ))}
    </ol>
  )
}

type FindingProps = { report: string; finding: NonNullable<BlockingLine['finding']> }

function Finding({ report, finding: { key, rule, severity } }: FindingProps) {
  const t = useWords(findingWords)
  const may = useMay()
  const [accepting, setAccepting] = useState(false)
  if (accepting) return <AcceptForm report={report} finding={key} onDone={() => setAccepting(false)} />
  return (
    <div className={classes.kind} data-severity={severity}>
      <RuleLink rule={rule} /> · {t(severity)}
      {severity === 'warning' && may('report.finding.accept') && (
        <Button variant='subtle' size='compact-sm' px={0} onClick={() => setAccepting(true)}>
          {t('accept')}
        </Button>
      )}
    </div>
  )
}
