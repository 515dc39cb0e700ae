import { Button } from '@mantine/core'
import { useState } from 'react'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { acceptFinding, listCheckedReports, readCheckedReport, reopenFinding, type ShownFinding } from '../contract.ts'
import classes from './checking.module.css'
import { saidPlaces } from './said-places.ts'
import { words } from './words.ts'

type Props = { id: string; finding: ShownFinding; may: readonly string[] }

const reads = [readCheckedReport, listCheckedReports]

/** One finding: what is wrong and what to do, its places, and whoever answers for it. */
export function FindingNote({ id, finding, may }: Props) {
  const t = useWords(words)
  const formats = useFormats()
  const [accepting, setAccepting] = useState(false)
  const reopen = useAct(reopenFinding, { invalidates: reads })
  const { key, rule, severity, message, places, accepted } = finding
  const mayAccept = may.includes('checking.finding.accept') && severity !== 'note'
  return (
    <li className={classes.note} data-severity={severity} data-accepted={accepted ? true : undefined}>
      <p className={classes.kind}>
        <a href={`/checks/rules#${rule}`}>{rule}</a> · {accepted ? t('isAccepted') : t(`a_${severity}`)}
      </p>
      <p>{message}</p>
      <Places places={places} />
      {accepted && (
        <p className={classes.quiet}>
          {accepted.because} — {accepted.by}, {formats.instant(accepted.at)}
        </p>
      )}
      {mayAccept &&
        (accepting ? (
          <Accept id={id} finding={key} onDone={() => setAccepting(false)} />
        ) : (
          <div className='no-print'>
            <Button
              variant='subtle'
              size='compact-sm'
              px={0}
              onClick={() => (accepted ? reopen.mutate({ params: { id, finding: key } }) : setAccepting(true))}
            >
              {accepted ? t('reopen') : t('accept')}
            </Button>
          </div>
        ))}
    </li>
  )
}

const FEW = 3
const LONG = 120
function Places({ places }: Pick<ShownFinding, 'places'>) {
  const t = useWords(words)
  const formats = useFormats()
  const each = saidPlaces(places, LONG)
  const list = (
    <ul className={classes.places}>
      {each.map(({ key, where, block, said }) => (
        <li key={key}>
          {block === null ? where : <a href={`#b${block}`}>{where}</a>}
          {said}
        </li>
      ))}
    </ul>
  )
  if (each.length <= FEW) return list
  return (
    <details>
      <summary>{t('places', { count: each.length, n: formats.number(each.length) })}</summary>
      {list}
    </details>
  )
}

function Accept({ id, finding, onDone }: { id: string; finding: string; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `checking.finding.${id}.${finding}`,
    endpoint: acceptFinding,
    given: { params: { id, finding } },
    initial: { because: '' },
    input: values => values,
    invalidates: reads,
    onDone,
  })
  return (
    <Form form={form} submit={t('acceptSave')} onCancel={onDone}>
      <TextareaField form={form} name='because' label={t('because')} />
    </Form>
  )
}
