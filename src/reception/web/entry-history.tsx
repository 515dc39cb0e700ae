import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import type { Entry } from '../contract.ts'
import { readEntryHistory } from '../history-contract.ts'
import { stepWords } from './code-words.ts'
import { deskWords } from './desk-words.ts'
import classes from './entry.module.css'

/** Who did what with the entry, and when; an imported entry has its registration only. */
export function EntryHistory({ entry }: { entry: Entry }) {
  const t = useWords(deskWords)
  const formats = useFormats()
  const language = useLanguage()
  const history = useRead(readEntryHistory, { params: { id: entry.id } })
  const steps = history.data?.items ?? []
  return (
    <section className={classes.history}>
      <h3>
        {t('history')} <span className={classes.aside}>{t('version', { n: formats.number(entry.version) })}</span>
      </h3>
      <ol>
        {steps.map(({ version, at, member, action }) => (
          <li key={version}>
            <span>{formats.instant(at)}</span> {[stepWords[action][language], member].filter(Boolean).join(' — ')}
          </li>
        ))}
      </ol>
    </section>
  )
}
