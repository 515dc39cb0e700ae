import { Button } from '@mantine/core'
import { kindWords } from '#directory/web/kind-words.ts'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { lackWords } from '../code-words.ts'
import { listPartners, type Partner } from '../contract.ts'
import classes from './partners.module.css'
import { words } from './words.ts'

const PartnerDrawer = whenOpened(() => import('./partner-drawer.tsx').then(drawer => drawer.PartnerDrawer))

export default function PartnersPage() {
  return <WithProgramme>{programme => <Partners programme={programme} />}</WithProgramme>
}

/** Who helped and with what: each line is a row of the report. */
function Partners({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const may = useMay()
  const columns = useColumns()
  const read = useRead(listPartners, { params: { programme: programme.id } })
  const { opened, open } = useOpened()
  const add = may('partners.partner.write') && <Button onClick={() => open('new')}>{t('add')}</Button>
  return (
    <>
      <PageHead title={t('title')} note={t('hint')} actions={add} />
      <DataTable
        title={t('title')}
        columns={columns}
        rows={read.data?.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened?.replace('edit ', '')}
        error={read.error}
        reload={() => void read.refetch()}
        empty={<EmptyState title={t('none')} hint={t('noneHint')} action={add} />}
      />
      {may('report.text.write') && read.data && read.data.items.length > 0 && (
        <p>
          <PageLink to='/report/texts/partners_contribution' underline='always'>
            {t('writeSection')}
          </PageLink>
        </p>
      )}
      <PartnerDrawer programme={programme} items={read.data?.items} />
    </>
  )
}

function useColumns(): readonly Column<Partner>[] {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const name = ({ name, kind, person }: Partner) => (
    <>
      {name}
      <span className={classes.detail}>
        {[kind && kindWords[kind][language], kind && person].filter(Boolean).join(', ')}
      </span>
    </>
  )
  const agreement = ({ agreementNumber, agreementOn }: Partner) =>
    agreementOn && t('agreementOf', { number: agreementNumber, day: formats.shortDay(agreementOn) })
  const gives = ({ contributions, worthTenge }: Partner) => (
    <>
      {contributions.map(({ what }) => what).join('; ')}
      {worthTenge !== null && <span className={classes.detail}>{formats.money(worthTenge)}</span>}
    </>
  )
  const lacking = ({ lacks, supplies }: Partner) =>
    supplies ? (
      <strong className={classes.broken}>{t('supplies')}</strong>
    ) : (
      lacks.map(lack => lackWords[lack][language]).join(', ') || t('enough')
    )
  return [
    { key: 'name', label: t('name'), value: name, width: '21rem' },
    { key: 'roles', label: t('roles'), value: ({ roles }) => [...new Set(roles.map(({ role }) => role))].join('; ') },
    { key: 'gives', label: t('gives'), value: gives, wide: true },
    { key: 'agreement', label: t('agreement'), value: agreement, width: '9rem' },
    { key: 'lacks', label: t('lacks'), value: lacking, width: '12rem', wide: true },
  ]
}
