import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { type EntryChange, readEntryHistory } from '../history-contract.ts'
import { stepWords } from './code-words.ts'
import { deskWords } from './desk-words.ts'
import classes from './entry.module.css'
import { useFieldLabel } from './field-words.ts'
import { useSaid } from './use-said.ts'

/** Who did what with the entry, when, and what it changed from what to what. */
export function EntryHistory({ entry }: { entry: Entry }) {
  const t = useWords(deskWords)
  const formats = useFormats()
  const language = useLanguage()
  const history = useRead(readEntryHistory, { params: { id: entry.id } })
  return (
    <section className={classes.history}>
      <h3>
        {t('history')} <span className={classes.aside}>{t('version', { n: formats.number(entry.version) })}</span>
      </h3>
      <ol>
        {history.data?.items.map(({ version, at, member, action, because, changes }) => (
          <li key={version}>
            <span>{formats.instant(at)}</span> {[stepWords[action][language], member].filter(Boolean).join(' — ')}
            {because && <div>{because}</div>}
            <ul>
              {changes.map(change => (
                <Change key={change.field} change={change} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Change({ change: { field, from, to, hidden } }: { change: EntryChange }) {
  const t = useWords(deskWords)
  const label = useFieldLabel()
  const say = useSaid()
  const empty = <span className={classes.aside}>{t('emptyValue')}</span>
  return (
    <li>
      <span>{label(field)}:</span>{' '}
      {hidden ? (
        <span className={classes.aside}>{t('hiddenChange')}</span>
      ) : (
        <>
          {from === null ? empty : <del>{say(field, from)}</del>} → {to === null ? empty : <ins>{say(field, to)}</ins>}
        </>
      )}
    </li>
  )
}
