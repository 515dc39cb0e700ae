import { PageLink } from '#platform/web/address.tsx'
import { useWords } from '#platform/web/words.ts'
import type { ReportModel } from '../model.ts'
import { useFormWords } from './form-language.ts'
import { Cell, FormTable } from './form-table.tsx'
import classes from './report.module.css'
import { words } from './words.ts'

/** Where the rows of a table are written down. */
const places = { partners: '/partners', proposals: '/proposals', recommendations: '/recommendations' } as const

type Sheet = 'partners' | 'proposals' | 'recommendations'
type SheetProps<Name extends Sheet> = { rows: ReportModel[Name]; writes: boolean }

export function Partners({ rows, writes }: SheetProps<'partners'>) {
  const t = useFormWords()
  const columns = [
    ['name', t('partnerName')],
    ['role', t('role')],
    ['contacts', t('contacts')],
    ['note', t('note')],
  ] as const
  return <SheetTable sheet='partners' title={t('partners')} columns={columns} rows={rows} writes={writes} />
}

export function Proposals({ rows, writes }: SheetProps<'proposals'>) {
  const t = useFormWords()
  const columns = [
    ['number', t('number')],
    ['name', t('proposalName')],
    ['justification', t('justification')],
    ['goal', t('proposalGoal')],
    ['tasks', t('tasks')],
    ['description', t('description')],
    ['sum', t('proposalSum')],
    ['geography', t('geography')],
    ['results', t('results')],
    ['direction', t('direction')],
  ] as const
  return <SheetTable sheet='proposals' title={t('proposals')} columns={columns} rows={rows} writes={writes} />
}

export function Recommendations({ rows, writes }: SheetProps<'recommendations'>) {
  const t = useFormWords()
  const columns = [
    ['body', t('body')],
    ['recommendation', t('recommendation')],
    ['letter', t('letter')],
  ] as const
  return (
    <SheetTable sheet='recommendations' title={t('recommendations')} columns={columns} rows={rows} writes={writes} />
  )
}

type SheetTableProps<Key extends string> = {
  sheet: Sheet
  title: string
  columns: readonly (readonly [Key, string])[]
  rows: readonly Record<Key, string>[]
  writes: boolean
}

function SheetTable<Key extends string>({ sheet, title, columns, rows, writes }: SheetTableProps<Key>) {
  const t = useWords(words)
  return (
    <>
      {rows.length === 0 && <p className={classes.missing}>{t('tableEmpty')}</p>}
      {rows.length > 0 && (
        <FormTable
          title={title}
          columns={columns.map(([key, label]) => ({ key, label, ...(key === 'number' && { width: '4.5%' }) }))}
        >
          <tbody>
            {rows.map((row, index) => (
              <tr key={`${index} ${row[columns[0]![0]]}`}>
                {columns.map(([key, label]) => (
                  <Cell key={key} label={label}>
                    {row[key]}
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </FormTable>
      )}
      {writes && (
        <PageLink to={places[sheet]} className={classes.edit}>
          {rows.length > 0 ? t('edit') : t('fill')}
        </PageLink>
      )}
    </>
  )
}
