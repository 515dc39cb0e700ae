import { Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useAct, useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { termText } from '../deadline-words.ts'
import { isTermUnit } from '../law.ts'
import { approveParameter, listParameters, type Parameter } from '../law-contract.ts'
import { caseReads } from './case-reads.ts'
import { certaintyWords, parameterWords } from './law-words.ts'
import { libraryWords } from './library-words.ts'
import { ParameterForm } from './parameter-form.tsx'

const NEW = 'new'

/** The numbers of the law with source and certainty, and who of the organisation stands behind each. */
export default function LawPage() {
  const t = useWords(libraryWords)
  const may = useMay()
  const { opened, open, close } = useOpened()
  const numbers = useRead(listParameters, {})
  const columns = useColumns()
  const found = numbers.data?.items.find(({ id }) => id === opened)
  const add = may('claims.parameter.write') && <Button onClick={() => open(NEW)}>{t('addNumber')}</Button>
  return (
    <>
      <PageHead title={t('numbers')} note={t('numbersHint')} actions={add} />
      <DataTable
        title={t('numbers')}
        columns={columns}
        rows={numbers.data?.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        error={numbers.error}
        reload={() => void numbers.refetch()}
        empty={<EmptyState title={t('numbers')} hint={t('numbersHint')} action={add} />}
      />
      <Drawer opened={Boolean(opened)} onClose={close} title={t('numbers')}>
        {opened === NEW && may('claims.parameter.write') && <ParameterForm found={undefined} onDone={close} />}
        {found && (
          <>
            <ApproveNumber found={found} />
            {found.may.includes('claims.parameter.write') && (
              <ParameterForm key={found.version} found={found} onDone={close} />
            )}
          </>
        )}
      </Drawer>
    </>
  )
}

function ApproveNumber({ found }: { found: Parameter }) {
  const t = useWords(libraryWords)
  const formats = useFormats()
  const approve = useAct(approveParameter, { invalidates: [listParameters, ...caseReads] })
  if (found.approvedByName)
    return <p>{t('approved', { name: found.approvedByName, day: formats.shortDay(found.approvedOn!) })}</p>
  if (!found.may.includes('claims.parameter.approve') || found.value === null) return null
  return (
    <Button
      mb='lg'
      loading={approve.isPending}
      onClick={() => approve.mutate({ params: { id: found.id }, input: { version: found.version } })}
    >
      {t('approve')}
    </Button>
  )
}

function useColumns(): readonly Column<Parameter>[] {
  const t = useWords(libraryWords)
  const language = useLanguage()
  const formats = useFormats()
  return [
    { key: 'what', label: t('parameter'), value: ({ code }) => parameterWords[code][language] },
    {
      key: 'value',
      label: t('value'),
      value: ({ value, unit }) => {
        if (value === null) return t('noValue')
        if (isTermUnit(unit)) return termText(value, unit, language)
        if (unit === 'rule') return value ? t('ruleApplies') : t('ruleRests')
        return `${formats.number(value)}\u00a0${t(unit)}`
      },
    },
    { key: 'since', label: t('since'), value: ({ inForceFrom }) => formats.shortDay(inForceFrom), width: '8rem' },
    { key: 'source', label: t('source'), value: ({ source }) => source, wide: true },
    {
      key: 'certainty',
      label: t('certainty'),
      value: ({ certainty, approvedByName, approvedOn }) =>
        approvedByName
          ? t('approved', { name: approvedByName, day: formats.shortDay(approvedOn!) })
          : certaintyWords[certainty][language],
    },
    { key: 'usable', label: t('state'), value: ({ usable }) => (usable ? t('usable') : t('notUsable')), wide: true },
  ]
}
