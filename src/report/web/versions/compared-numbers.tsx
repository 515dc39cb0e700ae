import type { Unit } from '#platform/fact.ts'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import type { ComparedNumber } from '../../versions/contract.ts'
import { compareWords } from './compare-words.ts'
import { RecordsBehind } from './records-behind.tsx'
import classes from './versions.module.css'

type ComparedNumbersProps = { numbers: readonly ComparedNumber[]; old: string; other: string | undefined }

/** Number by number: what it was, what it became, by how much, and by which records. */
export function ComparedNumbers({ numbers, old, other }: ComparedNumbersProps) {
  const t = useWords(compareWords)
  const formats = useFormats()
  const columns: Column<ComparedNumber>[] = [
    {
      key: 'place',
      label: t('number'),
      value: each => (
        <>
          {each.place}
          {each.opens && each.before?.value !== each.after?.value && (
            <RecordsBehind name={each.name} old={old} other={other} />
          )}
        </>
      ),
    },
    {
      key: 'before',
      label: t('before'),
      numeric: true,
      value: ({ before }) => before?.text || (before ? '—' : t('absent')),
    },
    { key: 'after', label: t('after'), numeric: true, value: ({ after }) => after?.text || (after ? '—' : t('gone')) },
    { key: 'change', label: t('change'), numeric: true, value: each => <Change of={each} /> },
    { key: 'unit', label: t('unit'), value: ({ unit }) => formats.unit(unit as Unit), wide: true },
  ]
  return <DataTable title={t('compare')} columns={columns} rows={numbers} rowKey={({ name }) => name} empty={null} />
}

/** +12, −3; nothing where a side is not known. */
function Change({ of: { before, after } }: { of: ComparedNumber }) {
  const formats = useFormats()
  const [was, is] = [before?.value ?? null, after?.value ?? null]
  if (was === null || is === null || was === is) return ''
  return (
    <span className={classes.change}>
      {is > was ? '+' : '−'}
      {formats.number(Math.abs(is - was))}
    </span>
  )
}
