import { Button, Select } from '@mantine/core'
import * as z from 'zod'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { ExportMenu } from '#platform/web/export-menu.tsx'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import {
  exportInstitutions,
  type Institution,
  InstitutionKind,
  institutionKinds,
  listInstitutions,
} from '../contract.ts'
import classes from './directory.module.css'
import { InstitutionDrawer, NEW } from './institution-drawer.tsx'
import { kindWords } from './kind-words.ts'
import { SearchBox } from './search-box.tsx'
import { usePlaces } from './use-places.ts'
import { words } from './words.ts'

const Search = z.object({
  search: z.string().optional(),
  kind: InstitutionKind.optional(),
  place: z.string().optional(),
})

export default function DirectoryPage() {
  const t = useWords(words)
  const may = useMay()
  const [{ search, kind, place }] = useAddress(Search)
  const pages = useReadPages(listInstitutions, { search: { search, kind, place } })
  const { opened, open } = useOpened()
  const columns = useColumns()
  const add = may('directory.institution.write') && <Button onClick={() => open(NEW)}>{t('add')}</Button>
  const asked = Boolean(search || kind || place)
  return (
    <>
      <PageHead title={t('title')} note={t('note')} actions={add} />
      <DataTable
        {...pages}
        title={t('title')}
        columns={columns}
        rows={pages.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        filter={<Filter />}
        exports={<ExportMenu of={exportInstitutions} search={{ search, kind, place }} />}
        empty={
          <EmptyState
            title={t(asked ? 'nothingTitle' : 'emptyTitle')}
            hint={t(asked ? 'nothingHint' : 'emptyHint')}
            action={add}
          />
        }
      />
      <InstitutionDrawer />
    </>
  )
}

function Filter() {
  const t = useWords(words)
  const language = useLanguage()
  const { options } = usePlaces()
  const [{ search, kind, place }, setSearch] = useAddress(Search)
  const kinds = institutionKinds.map(value => ({ value, label: kindWords[value][language] }))
  return (
    <div className={classes.bar}>
      <SearchBox label={t('search')} value={search} onSearch={text => setSearch({ search: text }, { replace: true })} />
      <Narrowed
        label={t('kind')}
        data={kinds}
        value={kind}
        onChange={value => setSearch({ kind: value as InstitutionKind | undefined })}
      />
      <Narrowed label={t('place')} data={options} value={place} onChange={value => setSearch({ place: value })} />
    </div>
  )
}

type NarrowedProps = {
  label: string
  data: { value: string; label: string }[]
  value: string | undefined
  onChange: (value: string | undefined) => void
}

const Narrowed = ({ label, data, value, onChange }: NarrowedProps) => {
  const t = useWords(words)
  const kit = useWords(kitWords)
  return (
    <Select
      label={label}
      placeholder={t('any')}
      data={data}
      value={value ?? null}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': kit('clear') }}
      nothingFoundMessage={kit('nothingFound')}
      onChange={chosen => onChange(chosen ?? undefined)}
    />
  )
}

function useColumns(): readonly Column<Institution>[] {
  const t = useWords(words)
  const language = useLanguage()
  const { nameOf } = usePlaces()
  return [
    { key: 'name', label: t('name'), value: ({ name }) => name },
    { key: 'short', label: t('shortName'), value: ({ shortName }) => shortName, width: '10rem' },
    { key: 'kind', label: t('kind'), value: ({ kind }) => kindWords[kind][language], width: '13rem' },
    { key: 'place', label: t('place'), value: ({ place }) => nameOf(place), width: '13rem' },
    { key: 'bin', label: t('bin'), value: ({ bin }) => bin, width: '9rem' },
  ]
}
