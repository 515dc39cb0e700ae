import { Button, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import * as z from 'zod'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { addressOf } from '#platform/web/call.ts'
import { DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead, useReadPages } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { exportPublications, filters, listPublications } from '../contract.ts'
import { publicationKinds, publicationKindWords, publicationStates, publicationStateWords } from '../kinds.ts'
import { type Meter, readMeter } from '../meter-contract.ts'
import { printDigest } from '../radio-contract.ts'
import classes from './media.module.css'
import { MediaTabs } from './media-tabs.tsx'
import { MeterSaid, Months } from './meter.tsx'
import { meterWords } from './meter-words.ts'
import { usePublicationColumns } from './publication-columns.tsx'
import { publicationWords } from './publication-words.ts'

const PublicationDrawer = whenOpened(() => import('./publication-drawer.tsx').then(drawer => drawer.PublicationDrawer))
const Filters = z.object(filters)

export default function PublicationsPage() {
  return <WithProgramme>{programme => <Plan programme={programme} />}</WithProgramme>
}

/** The plan of publications, by day: what came out, what is to, and whether each month has what the contract demands. */
function Plan({ programme }: { programme: ProgrammeName }) {
  const t = useWords(publicationWords)
  const may = useMay()
  const [chosen, choose] = useAddress(Filters)
  const { opened, open } = useOpened()
  const given = { params: { programme: programme.id }, search: chosen }
  const pages = useReadPages(listPublications, given)
  const meter = useRead(readMeter, { params: given.params })
  const columns = usePublicationColumns()
  const add = may('media.publication.write') && <Button onClick={() => open('new')}>{t('add')}</Button>
  const filtered = Object.values(chosen).some(value => value !== undefined)
  return (
    <>
      <PageHead
        title={t('publications')}
        note={t('hint')}
        actions={
          <>
            <Button component='a' variant='default' href={addressOf(printDigest, { params: given.params })} download>
              {t('digest')}
            </Button>
            {add}
          </>
        }
      />
      <MediaTabs />
      <Loaded read={meter} lines={4}>
        {read => <MonthMeter meter={read} month={chosen.month} onMonth={month => choose({ month })} />}
      </Loaded>
      <FilterBar chosen={chosen} choose={choose} months={meter.data?.months ?? []} />
      <DataTable
        {...pages}
        title={t('publications')}
        columns={columns}
        rows={pages.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        exports={<ExportMenu of={exportPublications} {...given} />}
        empty={
          filtered ? (
            <EmptyState title={t('nothing')} hint={t('nothingHint')} />
          ) : (
            <EmptyState title={t('none')} hint={t('noneHint')} action={add} />
          )
        }
      />
      <PublicationDrawer programme={programme} meter={meter.data} />
    </>
  )
}

type MeterProps = { meter: Meter; month: string | undefined; onMonth: (month: string | undefined) => void }

function MonthMeter({ meter, month, onMonth }: MeterProps) {
  const t = useWords(meterWords)
  const { open } = useOpened()
  const sets = meter.may.includes('media.quota.write')
  return (
    <section className={classes.meter}>
      <Months
        meter={meter}
        chosen={month}
        onOpen={one => onMonth(one === month ? undefined : one)}
        action={
          sets && (
            <Button variant='subtle' size='compact-md' onClick={() => open('quota')}>
              {t('setQuota')}
            </Button>
          )
        }
      />
      {meter.quota ? <MeterSaid meter={meter} /> : <p className={classes.quiet}>{t('noQuota')}</p>}
    </section>
  )
}

type BarProps = {
  chosen: z.output<typeof Filters>
  choose: (change: Partial<z.input<typeof Filters>>, how?: { replace: boolean }) => void
  months: readonly { month: string }[]
}

function FilterBar({ chosen, choose, months }: BarProps) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  const type = useDebouncedCallback(
    (text: string) => choose({ search: text.trim() || undefined }, { replace: true }),
    300,
  )
  const select = <Key extends 'kind' | 'state'>(
    key: Key,
    label: string,
    all: string,
    data: { value: string; label: string }[],
  ) => (
    <Select
      aria-label={label}
      placeholder={all}
      clearable
      value={chosen[key] ?? null}
      onChange={value => choose({ [key]: value ?? undefined })}
      data={data}
    />
  )
  return (
    <div className={classes.bar} data-months={months.length}>
      <TextInput
        aria-label={t('search')}
        placeholder={t('search')}
        type='search'
        defaultValue={chosen.search ?? ''}
        onChange={event => type(event.currentTarget.value)}
      />
      {select(
        'kind',
        t('kind'),
        t('allKinds'),
        publicationKinds.map(value => ({ value, label: publicationKindWords[value][language] })),
      )}
      {select(
        'state',
        t('state'),
        t('allStates'),
        publicationStates.map(value => ({ value, label: publicationStateWords[value][language] })),
      )}
    </div>
  )
}
