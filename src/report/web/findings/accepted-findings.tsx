import { Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { reopenOwnFinding } from '../../findings/contract.ts'
import type { AcceptedFinding } from '../../model.ts'
import { PlaceLink } from '../place-link.tsx'
import { findingReads } from './finding-reads.ts'
import { findingWords } from './finding-words.ts'
import classes from './findings.module.css'
import { RuleLink } from './rule-link.tsx'

type Props = {
  findings: readonly AcceptedFinding[] /** Of a report that is still being prepared: it can be taken back. */
  report?: string
}

/** What was asked about a report, and the reason why it is right nevertheless. */
export function AcceptedFindings({ findings, report }: Props) {
  const t = useWords(findingWords)
  const formats = useFormats()
  const may = useMay()
  const reopen = useAct(reopenOwnFinding, { invalidates: findingReads })
  if (findings.length === 0) return null
  return (
    <details className={classes.accepted}>
      <summary>{t('accepted', { count: findings.length, n: formats.number(findings.length) })}</summary>
      <ul>
        {findings.map(({ key, rule, what, place, because, by, at }) => (
          <li key={key}>
            <p>{report ? <PlaceLink place={place}>{what}</PlaceLink> : what}</p>
            <p className={classes.because}>{because}</p>
            <div className={classes.kind}>
              <RuleLink rule={rule} /> · {t('by', { name: by, at: formats.instant(at) })}
              {report && may('report.finding.accept') && (
                <Button
                  variant='subtle'
                  size='compact-sm'
                  px={0}
                  onClick={() => reopen.mutate({ params: { id: report, finding: key } })}
                >
                  {t('reopen')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
