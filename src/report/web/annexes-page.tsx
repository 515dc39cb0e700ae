import { Button, Title } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { kindWords } from '#evidence/web/kind-words.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { addressOf } from '#platform/web/call.ts'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import {
  exportInventory,
  type InventoryAnnex,
  type InventoryLine,
  type Lack,
  listInventory,
  printInventory,
} from '../annexes/contract.ts'
import classes from './annexes.module.css'
import { bundleWords } from './bundle-words.ts'
import { Bundles } from './bundles.tsx'
import { ReportNav } from './report-nav.tsx'
import { WithProgramme } from './with-programme.tsx'

export default function AnnexesPage() {
  return <WithProgramme>{programme => <Annexes key={programme.id} programme={programme} />}</WithProgramme>
}

/** What goes with the report: bundles of it, what is still lacking, and the inventory. */
function Annexes({ programme }: { programme: ProgrammeName }) {
  const t = useWords(bundleWords)
  const formats = useFormats()
  const params = { programme: programme.id }
  const inventory = useRead(listInventory, { params })
  const columns = useColumns()
  return (
    <>
      <ReportNav />
      <PageHead
        title={t('title')}
        note={
          inventory.data &&
          t('note', {
            documents: t('documents', {
              count: inventory.data.items.length,
              n: formats.number(inventory.data.items.length),
            }),
            pages: formats.number(inventory.data.pages),
          })
        }
        actions={
          <Button
            component='a'
            variant='default'
            target='_blank'
            href={addressOf(printInventory, { params })}
            leftSection={<IconPrinter size={16} aria-hidden />}
          >
            {t('print')}
          </Button>
        }
      />
      <Loaded read={inventory}>
        {({ items, annexes, bundles }) => (
          <>
            {items.length > 0 && <Bundles programme={programme.id} bundles={bundles} />}
            <Lacking annexes={annexes} />
            <Title order={2} mb='sm'>
              {t('inventory')}
            </Title>
            <DataTable
              title={t('inventory')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              exports={<ExportMenu of={exportInventory} params={params} />}
              empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />}
            />
          </>
        )}
      </Loaded>
    </>
  )
}

/** Activity by activity, each line with the way to where it is mended. */
function Lacking({ annexes }: { annexes: readonly InventoryAnnex[] }) {
  const t = useWords(bundleWords)
  const some = annexes.filter(({ lacks }) => lacks.length > 0)
  return (
    <section className={classes.section} aria-labelledby='lacking'>
      <Title order={2} id='lacking'>
        {t('lacking')}
      </Title>
      {some.length === 0 && <p className={classes.whole}>{t('nothingLacks')}</p>}
      {some.map(({ activity, number, title, lacks }) => (
        <div key={activity} className={classes.annex}>
          <PageLink to='/evidence'>{t('annex', { number, title })}</PageLink>
          <ul>
            {lacks.map(lack => (
              <li key={`${lack.kind} ${lack.label}`}>
                <LackLine lack={lack} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function LackLine({ lack: { kind, label, count } }: { lack: Lack }) {
  const t = useWords(bundleWords)
  const n = useFormats().number(count)
  if (kind === 'not_proved') return t('not_proved', { label })
  if (kind === 'no_documents') return t('no_documents')
  return t(kind, { count, n })
}

function useColumns(): readonly Column<InventoryLine>[] {
  const t = useWords(bundleWords)
  const formats = useFormats()
  const language = useLanguage()
  return [
    { key: 'number', label: t('number'), value: ({ number }) => number, width: '5rem' },
    {
      key: 'title',
      label: t('document'),
      value: ({ id, title }) => (
        <PageLink inherit to='/evidence' search={{ open: id }}>
          {title}
        </PageLink>
      ),
    },
    { key: 'kind', label: t('kind'), value: ({ kind }) => kindWords[kind][language], width: '9rem', wide: true },
    {
      key: 'day',
      label: t('day'),
      value: ({ datedOn }) => datedOn && formats.shortDay(datedOn),
      width: '7rem',
      wide: true,
    },
    {
      key: 'pages',
      label: t('pages'),
      value: ({ pages }) => (pages === null ? '–' : formats.number(pages)),
      numeric: true,
      width: '5rem',
    },
    {
      key: 'encloses',
      label: t('inPdf'),
      value: ({ encloses }) => t(encloses === 'pages' ? 'own' : encloses),
      width: '12rem',
      wide: true,
    },
  ]
}
