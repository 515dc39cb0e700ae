import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconEyeOff, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { PageLink, useAddress } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead, useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { exportPersons, type FoundPerson, findPersons, listPersons } from '../person-contract.ts'
import classes from './person.module.css'
import { matchWords } from './person-code-words.ts'
import { PersonFilter } from './person-filter.tsx'
import { NEW, PersonSearch } from './person-search.ts'
import { personWords } from './person-words.ts'
import { usePersonColumns } from './use-person-columns.tsx'

const PersonDrawer = whenOpened(() => import('./person-drawer.tsx').then(drawer => drawer.PersonDrawer))

/** Search first: a name, a phone or its end, an IIN. Without a search, all cards by the filter. */
export default function PersonPage() {
  const t = useWords(personWords)
  const may = useMay()
  const { open } = useOpened()
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 250)
  const register = may('people.person.register') && <Button onClick={() => open(NEW)}>{t('newPerson')}</Button>
  return (
    <>
      <PageHead title={t('people')} note={<Beside />} actions={register} />
      {may('people.person.name') ? (
        <div className={classes.bar}>
          <TextInput
            className={classes.search}
            type='search'
            label={t('search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            autoComplete='off'
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
        </div>
      ) : (
        <p className={classes.note}>
          <IconEyeOff size={16} aria-hidden /> {t('namesHidden')}
        </p>
      )}
      {text.length >= 2 ? <Found text={text} register={register} /> : <All register={register} />}
      <PersonDrawer searched={typed} />
    </>
  )
}

/** What belongs to the register besides the list. */
function Beside() {
  const t = useWords(personWords)
  const may = useMay()
  return (
    <span className={classes.beside}>
      {may('people.duplicate.read') && <PageLink to='/people/duplicates'>{t('likelyPairs')}</PageLink>}
      {may('people.person.erase') && <PageLink to='/people/erasures'>{t('toErase')}</PageLink>}
      <PageLink to='/people/consent-text'>{t('wording')}</PageLink>
    </span>
  )
}

type ListProps = { register: React.ReactNode }

function Found({ text, register }: ListProps & { text: string }) {
  const t = useWords(personWords)
  const language = useLanguage()
  const columns = usePersonColumns()
  const { opened, open } = useOpened()
  const { data, error, refetch } = useRead(findPersons, { input: { text } })
  const why: Column<FoundPerson> = {
    key: 'why',
    label: t('found'),
    value: ({ matchedBy }) => matchWords[matchedBy][language],
  }
  return (
    <DataTable
      title={t('people')}
      columns={[...columns, why]}
      rows={data?.items}
      rowKey={({ id }) => id}
      onOpen={({ id }) => open(id)}
      opened={opened}
      error={error}
      reload={() => void refetch()}
      empty={<EmptyState title={t('foundNone')} hint={t('foundNoneHint')} action={register} />}
    />
  )
}

function All({ register }: ListProps) {
  const t = useWords(personWords)
  const columns = usePersonColumns()
  const { opened, open } = useOpened()
  const [search] = useAddress(PersonSearch)
  const pages = useReadPages(listPersons, { search })
  const filtered = Object.values(search).some(Boolean)
  return (
    <DataTable
      {...pages}
      title={t('people')}
      columns={columns}
      rows={pages.items}
      rowKey={({ id }) => id}
      onOpen={({ id }) => open(id)}
      opened={opened}
      filter={
        <div className={classes.bar}>
          <PersonFilter />
        </div>
      }
      exports={<ExportMenu of={exportPersons} search={search} />}
      empty={
        filtered ? (
          <EmptyState title={t('noneFit')} hint={t('noneFitHint')} />
        ) : (
          <EmptyState title={t('empty')} hint={t('emptyHint')} action={register} />
        )
      }
    />
  )
}
