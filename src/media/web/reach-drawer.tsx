import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { listInstitutions } from '#directory/contract.ts'
import { typedDay } from '#platform/typed-day.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tell } from '#platform/web/notices.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { SheetColumns } from '#platform/web/sheet-columns.tsx'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Metric, metrics, metricWords } from '../kinds.ts'
import {
  type ColumnRole,
  type Columns,
  columnRoles,
  type ExportRow,
  type ReadExport,
  readExport,
  takeExport,
} from '../reach-contract.ts'
import { exportWords } from './export-words.ts'
import { publicationReads } from './media-reads.ts'
import classes from './reach.module.css'

/** A network's own export: chosen, read with its columns, looked through, taken. */
export function ReachDrawer({ programme }: { programme: ProgrammeName }) {
  const t = useWords(exportWords)
  const { opened, close } = useOpened()
  return (
    <Drawer opened={opened === 'export'} onClose={close} title={t('upload')}>
      <TakeExport programme={programme} onDone={close} />
    </Drawer>
  )
}

const isMetric = (role: ColumnRole): role is Metric => (metrics as readonly string[]).includes(role)

function TakeExport({ programme, onDone }: { programme: ProgrammeName; onDone: () => void }) {
  const t = useWords(exportWords)
  const formats = useFormats()
  const language = useLanguage()
  const { today } = useActor()
  const [medium, setMedium] = useState<string | null>(null)
  const [typed, setTyped] = useState(formats.shortDay(today))
  const [file, setFile] = useState<string | null>(null)
  const [columns, setColumns] = useState<Columns | null>(null)
  const networks = useRead(listInstitutions, { search: { kind: 'network' } })
  const measuredOn = typedDay(typed, today) ?? ''
  const params = { programme: programme.id }
  const ready = Boolean(medium && file && measuredOn)
  const read = useRead(
    readExport,
    { params, input: { file: file ?? '', medium: medium ?? '', measuredOn, columns } },
    { enabled: ready, keep: true },
  )
  const nameOf = (role: ColumnRole) => (isMetric(role) ? metricWords[role][language] : t(role))
  const take = useAct(takeExport, { invalidates: publicationReads })
  const send = async (chosen: Columns) => {
    const { measures } = await take.mutateAsync({
      params,
      input: { file: file!, medium: medium!, measuredOn, columns: chosen },
    })
    tell(t('taken', { n: formats.number(measures) }))
    onDone()
  }
  return (
    <>
      <p className={classes.quiet}>{t('hint')}</p>
      <Select
        size='md'
        maw='36rem'
        label={t('medium')}
        value={medium}
        onChange={value => {
          setMedium(value)
          setColumns(null)
        }}
        data={(networks.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput
        size='md'
        maw='13rem'
        mt='md'
        mb='md'
        label={t('measuredOn')}
        description={t('measuredHint')}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
      />
      <FileField
        label={t('file')}
        accept='.csv,.xlsx,.txt'
        attached={file !== null}
        onUploaded={sent => {
          setFile(sent?.id ?? null)
          setColumns(null)
        }}
      />
      {ready && (
        <Loaded read={read}>
          {found => (
            <>
              <SheetColumns
                roles={columnRoles}
                nameOf={nameOf}
                found={found}
                columns={columns ?? found.columns}
                onChange={setColumns}
              />
              <Found found={found} />
              <Button
                mt='md'
                disabled={found.good === 0 || found.faulty > 0}
                loading={take.isPending}
                onClick={() => void send(found.columns)}
              >
                {t('take')}
              </Button>
            </>
          )}
        </Loaded>
      )}
    </>
  )
}

function Found({ found: { rows, good, faulty, unknown } }: { found: ReadExport }) {
  const t = useWords(exportWords)
  const formats = useFormats()
  const counted = { good, faulty, unknown }
  return (
    <section aria-live='polite'>
      {(['good', 'faulty', 'unknown'] as const).map(
        kind =>
          (counted[kind] > 0 || kind === 'good') && (
            <p key={kind} className={kind === 'faulty' ? classes.fault : undefined}>
              {t(kind, { count: counted[kind], n: formats.number(counted[kind]) })}
            </p>
          ),
      )}
      <ul className={classes.rows}>
        {rows.map(row => (
          <RowLine key={row.row} row={row} />
        ))}
      </ul>
    </section>
  )
}

function RowLine({ row: { row, address, title, fault, said, counts, measuredOn } }: { row: ExportRow }) {
  const t = useWords(exportWords)
  const formats = useFormats()
  const language = useLanguage()
  const numbers = metrics
    .filter(metric => counts[metric] !== undefined)
    .map(metric => `${metricWords[metric][language].toLowerCase()} ${formats.number(counts[metric]!)}`)
  return (
    <li>
      <span>
        {t('row', { n: formats.number(row) })} · {title ?? address}
      </span>
      <span className={fault && fault !== 'unknown_post' ? classes.fault : classes.detail}>
        {fault ? t(fault, { said }) : [...numbers, measuredOn && formats.shortDay(measuredOn)].join(' · ')}
      </span>
    </li>
  )
}
