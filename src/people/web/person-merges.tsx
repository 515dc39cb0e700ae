import { Button } from '@mantine/core'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { tell } from '#platform/web/notices.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listDuplicates, listMerges, type PersonMerge, undoMerge } from '../merge-contract.ts'
import { findPersons, listPersons, type Person, readPerson } from '../person-contract.ts'
import { useMergeFields } from './merge-values.tsx'
import { mergeWords } from './merge-words.ts'
import classes from './person.module.css'

/** The trace of merging, and the way back. */
export function PersonMerges({ card }: { card: Person }) {
  const t = useWords(mergeWords)
  const { data } = useRead(listMerges, { params: { id: card.id } })
  if (!data?.items.length) return null
  return (
    <section className={classes.section}>
      <h2>{t('trace')}</h2>
      <ol className={classes.lines}>
        {data.items.map(merge => (
          <Trace key={merge.id} card={card} merge={merge} />
        ))}
      </ol>
    </section>
  )
}

function Trace({ card, merge }: { card: Person; merge: PersonMerge }) {
  const t = useWords(mergeWords)
  const formats = useFormats()
  const { labels } = useMergeFields()
  const { undone, took } = merge
  const undo = useAct(undoMerge, { invalidates: [listMerges, readPerson, listPersons, findPersons, listDuplicates] })
  const details = [
    t('traceMoved', { count: merge.moved }),
    took.length > 0 && t('traceTook', { fields: took.map(field => labels[field].toLowerCase()).join(', ') }),
    merge.because,
    undone && t('undone', { at: formats.instant(undone.at), member: undone.member }),
  ].filter(Boolean)
  return (
    <li>
      {t('traceLine', { at: formats.instant(merge.mergedAt), name: merge.merged.name, member: merge.member })}
      <div className={classes.detail}>{details.join(' · ')}</div>
      {merge.last && card.may.includes('people.merge.undo') && (
        <Confirm
          title={t('undoAsk')}
          action={t('undo')}
          onConfirm={async () => {
            await undo.mutateAsync({ params: { id: card.id, merge: merge.id }, input: {} })
            tell(t('undoneTold'))
          }}
          trigger={ask => (
            <Button variant='default' size='compact-md' mt={4} onClick={ask}>
              {t('undo')}
            </Button>
          )}
        >
          {t('undoHint')}
        </Confirm>
      )}
    </li>
  )
}
