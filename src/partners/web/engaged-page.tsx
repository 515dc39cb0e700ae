import { Button } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
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
import { basisWords, roleWords } from '../code-words.ts'
import { type Engaged, listEngaged } from '../engagement-contract.ts'
import { maybeSame } from '../rules.ts'
import { engagedWords } from './engaged-words.ts'
import classes from './partners.module.css'

const EngagedDrawer = whenOpened(() => import('./engaged-drawer.tsx').then(drawer => drawer.EngagedDrawer))

export default function EngagedPage() {
  return <WithProgramme>{programme => <Everybody programme={programme} />}</WithProgramme>
}

/** Everybody once, with every role they had. */
function Everybody({ programme }: { programme: ProgrammeName }) {
  const t = useWords(engagedWords)
  const may = useMay()
  const columns = useColumns()
  const read = useRead(listEngaged, { params: { programme: programme.id } })
  const { opened, open } = useOpened()
  const add = may('partners.engagement.write') && <Button onClick={() => open('new')}>{t('add')}</Button>
  const items = read.data?.items
  return (
    <>
      <PageHead title={t('title')} note={t('hint')} actions={add} />
      {items && may('partners.engagement.write') && <Doubts names={items.map(({ name }) => name)} />}
      <DataTable
        title={t('title')}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        error={read.error}
        reload={() => void read.refetch()}
        empty={<EmptyState title={t('none')} hint={t('noneHint')} action={add} />}
      />
      <EngagedDrawer programme={programme} items={items} />
    </>
  )
}

/** Two spellings that may be of one person: counted twice until somebody mends them. */
function Doubts({ names }: { names: readonly string[] }) {
  const t = useWords(engagedWords)
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter(other => maybeSame(one, other))
      .map(other => (
        <p key={`${one} ${other}`} className={classes.doubt}>
          {t('maybeSame', { one, other })}
        </p>
      )),
  )
}

function useColumns(): readonly Column<Engaged>[] {
  const t = useWords(engagedWords)
  const formats = useFormats()
  const language = useLanguage()
  const unique = (words: readonly string[]) => [...new Set(words.filter(Boolean))].join('; ')
  const hours = ({ parts }: Engaged) => {
    const known = parts.flatMap(({ hours }) => hours ?? [])
    return known.length > 0 && formats.number(known.reduce((sum, each) => sum + each, 0))
  }
  return [
    { key: 'name', label: t('name'), value: ({ name }) => name, width: '18rem' },
    {
      key: 'role',
      label: t('role'),
      value: ({ parts }) => unique(parts.map(({ role }) => roleWords[role][language])),
      width: '12rem',
    },
    {
      key: 'basis',
      label: t('basis'),
      value: ({ basis }) =>
        basis ? basisWords[basis][language] : <span className={classes.broken}>{t('noBasis')}</span>,
      width: '12rem',
    },
    {
      key: 'job',
      label: t('job'),
      value: ({ parts }) => unique(parts.map(({ job, body }) => [job, body].filter(Boolean).join(', '))),
    },
    { key: 'hours', label: t('hours'), value: hours, numeric: true, width: '6rem', wide: true },
  ]
}
