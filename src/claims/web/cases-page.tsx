import { Button, SegmentedControl, Select } from '@mantine/core'
import * as z from 'zod'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress, useGo } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { type CaseLine, listCases } from '../contract.ts'
import { caseStates } from '../rules.ts'
import { spheres } from '../spheres.ts'
import { BATCH, batchWords } from './batch-words.ts'
import classes from './claims.module.css'
import { caseStateWords, sphereWords } from './code-words.ts'
import { caseWords } from './words.ts'

const BatchDrawer = whenOpened(() => import('./batch-drawer.tsx').then(drawer => drawer.BatchDrawer))

const Filter = z.object({
  state: z.enum([...caseStates, 'open', 'any']).optional(),
  sphere: z.enum(spheres).optional(),
  person: z.string().optional(),
})

export default function CasesPage() {
  return <WithProgramme>{programme => <Cases programme={programme} />}</WithProgramme>
}

/** What the office is leading to a result, the newest first; open ones unless asked otherwise. */
function Cases({ programme }: { programme: ProgrammeName }) {
  const t = useWords(caseWords)
  const b = useWords(batchWords)
  const may = useMay()
  const { open } = useOpened()
  const go = useGo()
  const [{ state = 'open', ...rest }, setFilter] = useAddress(Filter)
  const search = { ...(state !== 'any' && { state }), ...rest }
  const pages = useReadPages(listCases, { params: { programme: programme.id }, search })
  const columns = useColumns()
  const total = pages.first?.total
  const filtered = state !== 'open' || Boolean(rest.sphere ?? rest.person)
  const links = (
    <>
      {may('claims.paper.draft') && state !== 'closed' && total !== 0 && (
        <Button onClick={() => open(BATCH)}>{b('open')}</Button>
      )}
      <ButtonLink to='/templates' variant='default'>
        {t('templates')}
      </ButtonLink>
      <ButtonLink to='/law' variant='default'>
        {t('law')}
      </ButtonLink>
      <ButtonLink to='/stories' variant='default'>
        {t('stories')}
      </ButtonLink>
    </>
  )
  return (
    <>
      <PageHead
        title={t('cases')}
        note={total === undefined ? t('casesHint') : t('total', { count: total, n: String(total) })}
        actions={links}
      />
      <BatchDrawer programme={programme.id} cases={{ ...rest, ...(state !== 'any' && { state }) }} />
      <DataTable
        {...pages}
        title={t('cases')}
        columns={columns}
        rows={pages.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => go(`/cases/${id}`)}
        filter={<CaseFilter state={state} sphere={rest.sphere} onChange={setFilter} />}
        empty={
          filtered ? (
            <EmptyState title={t('noneFit')} hint={t('noneFitHint')} />
          ) : (
            <EmptyState
              title={t('empty')}
              hint={t('emptyHint')}
              action={<ButtonLink to='/journal'>{t('toJournal')}</ButtonLink>}
            />
          )
        }
      />
    </>
  )
}

type FilterProps = {
  state: string
  sphere: (typeof spheres)[number] | undefined
  onChange: (change: z.input<typeof Filter>) => void
}

function CaseFilter({ state, sphere, onChange }: FilterProps) {
  const t = useWords(caseWords)
  const language = useLanguage()
  const short = ['open', 'any', 'closed']
  return (
    <div className={classes.bar}>
      <SegmentedControl
        aria-label={t('state')}
        value={short.includes(state) ? state : ''}
        onChange={next => onChange({ state: next as 'open' })}
        data={[
          { value: 'open', label: t('open') },
          { value: 'closed', label: caseStateWords.closed[language].toLowerCase() },
          { value: 'any', label: t('any') },
        ]}
      />
      <Select
        aria-label={t('state')}
        placeholder={t('state')}
        clearable
        value={short.includes(state) ? null : state}
        onChange={next => onChange({ state: (next ?? undefined) as 'open' | undefined })}
        data={caseStates
          .filter(one => one !== 'closed')
          .map(value => ({ value, label: caseStateWords[value][language] }))}
      />
      <Select
        aria-label={t('sphere')}
        placeholder={t('sphere')}
        clearable
        value={sphere ?? null}
        onChange={next => onChange({ sphere: (next ?? undefined) as typeof sphere })}
        data={spheres.map(value => ({ value, label: sphereWords[value][language] }))}
      />
    </div>
  )
}

function useColumns(): readonly Column<CaseLine>[] {
  const t = useWords(caseWords)
  const language = useLanguage()
  const formats = useFormats()
  return [
    { key: 'number', label: t('number'), value: ({ number }) => number, width: '8rem' },
    { key: 'citizen', label: t('citizen'), value: ({ personName }) => personName },
    { key: 'parties', label: t('parties'), value: ({ parties }) => parties.join(', ') },
    { key: 'sphere', label: t('sphere'), value: ({ sphere }) => sphereWords[sphere][language], wide: true },
    {
      key: 'state',
      label: t('state'),
      value: ({ state, outcome, closedOn }) =>
        outcome && closedOn
          ? `${caseStateWords[state][language]} ${formats.shortDay(closedOn)}`
          : caseStateWords[state][language],
    },
    { key: 'due', label: t('due'), value: ({ nextDue }) => nextDue && formats.shortDay(nextDue), width: '7.5rem' },
    {
      key: 'claimed',
      label: t('claimed'),
      value: ({ claimedTenge }) => (claimedTenge ? formats.money(claimedTenge) : ''),
      numeric: true,
      wide: true,
    },
    {
      key: 'returned',
      label: t('returned'),
      value: ({ returnedTenge }) => (returnedTenge ? formats.money(returnedTenge) : ''),
      numeric: true,
    },
    { key: 'lawyer', label: t('lawyer'), value: ({ lawyerName }) => lawyerName, wide: true },
  ]
}
