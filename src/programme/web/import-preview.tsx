import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { addressOf } from '#platform/web/call.ts'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Progress } from '#platform/web/progress.tsx'
import { useAct, useRead } from '#platform/web/read.ts'
import { EmptyState, ErrorState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type ImportRow, importPlan, previewImport, rejectedRows } from '../import-contract.ts'
import { importWords } from './import-words.ts'
import classes from './plan.module.css'
import { planReads } from './plan-reads.ts'

/** What the sheet would add, row by row with what is wrong; then one button that takes all of it or nothing. */
export function ImportPreview({ programme, file }: { programme: string; file: string }) {
  const t = useWords(importWords)
  const formats = useFormats()
  const language = useLanguage()
  const columns = useColumns()
  const [leaveOutRejected, setLeaveOut] = useState(false)
  const given = { params: { id: programme }, search: { file } }
  const preview = useRead(previewImport, given)
  const take = useAct(importPlan, { invalidates: [...planReads, previewImport] })
  if (preview.error) return <ErrorState error={preview.error} />
  if (!preview.data) return <Progress label={t('checking')} />
  const { counts, rows } = preview.data
  if (rows.length === 0) return <EmptyState title={t('none')} hint={t('noneHint')} />
  const said = (['new', 'known', 'rejected'] as const)
    .filter(state => counts[state] > 0)
    .map(state => t(state, { count: counts[state], n: formats.number(counts[state]) }))
  const rejected = counts.rejected > 0
  return (
    <section className={classes.section}>
      <p aria-live='polite'>{said.join(' · ')}</p>
      {take.data ? (
        <Group>
          <strong role='status'>{t('done', { n: formats.number(take.data.counts.new) })}</strong>
          <ButtonLink to='/programme/plan'>{t('toPlan')}</ButtonLink>
        </Group>
      ) : counts.new === 0 && !rejected ? (
        <strong>{t('nothingNew')}</strong>
      ) : (
        <Group>
          <Button
            loading={take.isPending}
            disabled={counts.new === 0 || (rejected && !leaveOutRejected)}
            onClick={() => take.mutate({ params: given.params, input: { file, leaveOutRejected } })}
          >
            {t('take')}
          </Button>
          {rejected && (
            <>
              <Checkbox
                label={t('leaveOut')}
                checked={leaveOutRejected}
                onChange={event => setLeaveOut(event.currentTarget.checked)}
              />
              <Button
                component='a'
                variant='default'
                href={addressOf(rejectedRows, { ...given, search: { file, language } })}
              >
                {t('download')}
              </Button>
            </>
          )}
        </Group>
      )}
      <DataTable title={t('rows')} columns={columns} rows={rows} rowKey={({ row }) => String(row)} empty={t('none')} />
    </section>
  )
}

function useColumns(): Column<ImportRow>[] {
  const t = useWords(importWords)
  const formats = useFormats()
  const states = { new: t('stateNew'), known: t('stateKnown'), rejected: t('stateRejected') }
  return [
    { key: 'row', label: t('row'), width: '5rem', value: ({ row }) => formats.number(row) },
    {
      key: 'state',
      label: t('state'),
      width: '20rem',
      value: ({ state, remarks }) => (
        <>
          <span className={state === 'rejected' ? classes.missing : undefined}>{states[state]}</span>
          {remarks.map(({ column, sentence }) => (
            <div key={column + sentence} className={classes.note}>
              {column}: {sentence}
            </div>
          ))}
        </>
      ),
    },
    { key: 'activity', label: t('activity'), value: ({ number, activity }) => `${number ?? '?'}. ${activity}` },
    { key: 'indicator', label: t('indicator'), value: ({ indicator }) => indicator },
    { key: 'plan', label: t('plan'), value: ({ plan }) => plan },
  ]
}
