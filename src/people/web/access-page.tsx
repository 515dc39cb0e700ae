import { Select, TextInput } from '@mantine/core'
import * as z from 'zod'
import { Day } from '#platform/shapes.ts'
import { useAddress, useParam } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead, useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { accessWords, deedWords } from '../access-words.ts'
import { listMembers } from '../contract.ts'
import { type AccessLine, deeds, readAccessLog, readPerson } from '../person-contract.ts'
import classes from './person.module.css'
import { personWords } from './person-words.ts'
import { subjectWords } from './subject-words.ts'

const AccessSearch = z.object({
  did: z.enum(deeds).optional(),
  member: z.uuid().optional(),
  from: Day.optional(),
  to: Day.optional(),
})

/** Who saw, wrote, revealed, printed or copied what is known of a person: what they have the right to be told. */
export default function AccessPage() {
  const t = useWords(subjectWords)
  const p = useWords(personWords)
  const language = useLanguage()
  const formats = useFormats()
  const params = { id: useParam('id') }
  const [search] = useAddress(AccessSearch)
  const { data: card } = useRead(readPerson, { params })
  const pages = useReadPages(readAccessLog, { params, search })
  const columns: Column<AccessLine>[] = [
    { key: 'at', label: t('when'), value: ({ at }) => formats.instant(at), width: '11rem' },
    { key: 'member', label: t('member'), value: ({ member }) => member },
    {
      key: 'what',
      label: t('what'),
      value: line => (
        <>
          {accessWords(line)[language]}
          {line.reason && <div className={classes.detail}>{p('accessReason', { reason: line.reason })}</div>}
        </>
      ),
    },
  ]
  return (
    <>
      <PageHead
        title={t('accessTitle', { name: card?.name ?? '…' })}
        note={t('accessNote')}
        actions={
          <ButtonLink variant='default' to='/people' search={{ open: params.id }}>
            {t('accessOpen')}
          </ButtonLink>
        }
      />
      <DataTable
        {...pages}
        title={p('accessLog')}
        columns={columns}
        rows={pages.items}
        rowKey={({ key }) => key}
        filter={<AccessFilter />}
        empty={<EmptyState title={t('accessNone')} hint={t('accessNoneHint')} />}
      />
    </>
  )
}

function AccessFilter() {
  const t = useWords(subjectWords)
  const kit = useWords(kitWords)
  const language = useLanguage()
  const [search, setSearch] = useAddress(AccessSearch)
  const { data: members } = useRead(listMembers, {})
  const clear = { clearable: true, clearButtonProps: { 'aria-label': kit('clear') }, placeholder: t('any') }
  return (
    <div className={`${classes.panel} ${classes.close}`}>
      <Select
        {...clear}
        label={t('deed')}
        data={deeds.map(value => ({ value, label: deedWords[value][language] }))}
        value={search.did ?? null}
        onChange={did => setSearch({ did: (did as (typeof deeds)[number] | null) ?? undefined })}
      />
      <Select
        {...clear}
        label={t('member')}
        data={(members?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        nothingFoundMessage={kit('nothingFound')}
        value={search.member ?? null}
        onChange={member => setSearch({ member: member ?? undefined })}
      />
      {(['from', 'to'] as const).map(name => (
        <TextInput
          key={name}
          type='date'
          label={t(name)}
          value={search[name] ?? ''}
          onChange={event => setSearch({ [name]: event.currentTarget.value || undefined })}
        />
      ))}
    </div>
  )
}
