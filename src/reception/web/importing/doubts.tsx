import { Button, Group, NativeSelect, Title } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useAct, useReadPages } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { decideDoubts, type ImportRow, type JournalImport, listImportRows, readImport } from '../../import-contract.ts'
import classes from './import.module.css'
import { importCheckWords } from './import-check-words.ts'

const OPEN = '?'
const NEW = 'new'

/** Visitors who may be somebody known: nobody is merged silently, so a person says of each who it is, or of all the rest at once. */
export function Doubts({ book: { id }, open }: { book: JournalImport; open: number }) {
  const t = useWords(importCheckWords)
  const formats = useFormats()
  const rows = useReadPages(listImportRows, { params: { id }, search: { show: 'doubts', limit: 20 } })
  const decide = useAct(decideDoubts, { invalidates: [readImport, listImportRows] })
  const rest = (how: 'new' | 'same') => decide.mutate({ params: { id }, input: { rest: how } })
  return (
    <section aria-labelledby='doubts'>
      <Title order={2} id='doubts'>
        {t('doubts')}
      </Title>
      <p className={classes.quiet}>{t('doubtsHint')}</p>
      <p role='status'>{open > 0 ? t('openDoubts', { n: formats.number(open) }) : t('allDecided')}</p>
      <ul className={classes.pairs}>
        {rows.items?.map(row => (
          <Doubt
            key={row.row}
            row={row}
            decide={decision =>
              decide.mutate({ params: { id }, input: { decisions: [{ row: row.row, ...decision }] } })
            }
          />
        ))}
      </ul>
      <Group gap='xs'>
        {rows.more && (
          <Button variant='default' onClick={rows.more} loading={rows.loadingMore}>
            {t('more')}
          </Button>
        )}
        {open > 0 && (
          <>
            <Button variant='default' loading={decide.isPending} onClick={() => rest('new')}>
              {t('restNew')}
            </Button>
            <Button variant='default' loading={decide.isPending} onClick={() => rest('same')}>
              {t('restSame')}
            </Button>
          </>
        )}
      </Group>
    </section>
  )
}

type Decision = { card?: string; sameAsRow?: number }

function Doubt({ row, decide }: { row: ImportRow; decide: (decision: Decision) => void }) {
  const t = useWords(importCheckWords)
  const formats = useFormats()
  const decided = row.doubt === 'decided'
  const value = row.sameAsCard ?? (row.sameAsRow === null ? (decided ? NEW : OPEN) : `${row.sameAsRow}`)
  const options = row.candidates.map(({ card, row: other, name, birth }) => ({
    value: card ?? `${other}`,
    label: card ? t('cardOf', { name, birth: birth ? `, ${birth}` : '' }) : t('rowOf', { row: other! }),
  }))
  return (
    <li>
      <div className={classes.said}>
        <strong>{row.visitor ?? t('nobody')}</strong>
        <span className={classes.quiet}>
          {t('row')} {row.row}
          {row.receivedOn && `, ${formats.shortDay(row.receivedOn)}`}: {row.question}
        </span>
      </div>
      <NativeSelect
        aria-label={t('who', { row: row.row, name: row.visitor ?? t('nobody') })}
        value={value}
        data={[
          ...(decided ? [] : [{ value: OPEN, label: t('undecided') }]),
          { value: NEW, label: t('newPerson') },
          ...options,
        ]}
        onChange={({ currentTarget: { value: who } }) => {
          const found = row.candidates.find(({ card, row: other }) => (card ?? `${other}`) === who)
          if (who !== OPEN) decide(found?.card ? { card: found.card } : found?.row ? { sameAsRow: found.row } : {})
        }}
      />
    </li>
  )
}
