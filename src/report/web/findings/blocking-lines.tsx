import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { readBoard, readReport } from '../../contract.ts'
import { acceptOwnFinding } from '../../findings/contract.ts'
import type { BlockingLine } from '../../model.ts'
import { readBlocking } from '../../versions/contract.ts'
import { PlaceLink } from '../place-link.tsx'
import { findingWords } from './finding-words.ts'
import classes from './findings.module.css'
import { RuleLink } from './rule-link.tsx'

/** All that shows what blocks a report. */
export const findingReads = [readBoard, readReport, readBlocking]

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
  if (accepting) return <Accept report={report} finding={key} onDone={() => setAccepting(false)} />
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

function Accept({ report, finding, onDone }: { report: string; finding: string; onDone: () => void }) {
  const t = useWords(findingWords)
  const form = useOfficeForm({
    key: `report.finding.${report}.${finding}`,
    endpoint: acceptOwnFinding,
    given: { params: { id: report, finding } },
    initial: { because: '' },
    input: values => values,
    invalidates: findingReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')} onCancel={onDone}>
      <TextareaField form={form} name='because' label={t('because')} hint={t('becauseHint')} rows={3} />
    </Form>
  )
}
