import { Anchor, Title } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { getIndicatorHistory } from '../indicator-contract.ts'
import type { Indicator, PlanChange, StatedValue } from '../plan-contract.ts'
import classes from './plan.module.css'
import { valueWords } from './value-words.ts'

/** Letters that changed the plan, and every value that was ever stated. */
export function IndicatorHistory({ indicator }: { indicator: Indicator }) {
  const t = useWords(valueWords)
  const read = useRead(getIndicatorHistory, { params: { id: indicator.id } })
  return (
    <Loaded read={read}>
      {({ changes, values }) => (
        <>
          <Title order={3}>{t('changes')}</Title>
          {changes.length === 0 && <p>{t('noChanges')}</p>}
          <ol className={classes.list}>
            {changes.map(change => (
              <ChangeLine key={change.id} change={change} />
            ))}
          </ol>
          <Title order={3} mt='lg'>
            {t('values')}
          </Title>
          {values.length === 0 && <p>{t('noValues')}</p>}
          <ol className={classes.list}>
            {values.map(value => (
              <ValueLine key={value.id} value={value} />
            ))}
          </ol>
        </>
      )}
    </Loaded>
  )
}

function ChangeLine({ change }: { change: PlanChange }) {
  const t = useWords(valueWords)
  const formats = useFormats()
  const { planBefore, planAfter, letterNumber, letterOn, reason, changedBy, changedAt, file } = change
  return (
    <li>
      <strong>{t('changedTo', { before: formats.number(planBefore), after: formats.number(planAfter) })}</strong>,{' '}
      {t('letterOf', { number: letterNumber, day: formats.day(letterOn) })}. {reason}
      <div className={classes.note}>
        {t('by', { name: changedBy, at: formats.instant(changedAt) })} <FileLink file={file} />
      </div>
    </li>
  )
}

function ValueLine({
  value: { value, source, sourceOn, statedBy, statedAt, withdrawnAt, file },
}: {
  value: StatedValue
}) {
  const t = useWords(valueWords)
  const formats = useFormats()
  const state = withdrawnAt ? t('withdrawn', { at: formats.instant(withdrawnAt) }) : t('inForce')
  return (
    <li>
      <strong>{formats.number(value)}</strong>, {source}
      {sourceOn && `, ${formats.day(sourceOn)}`} ({state})
      <div className={classes.note}>
        {t('by', { name: statedBy, at: formats.instant(statedAt) })} <FileLink file={file} />
      </div>
    </li>
  )
}

function FileLink({ file }: { file: string | null }) {
  const t = useWords(valueWords)
  return file && <Anchor href={fileUrl(file)}>{t('open')}</Anchor>
}
