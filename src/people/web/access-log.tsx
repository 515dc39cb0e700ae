import { Button } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { kitWords } from '#platform/web/kit-words.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useReadPages } from '#platform/web/read.ts'
import { ErrorState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { accessWords } from '../access-words.ts'
import { readAccessLog } from '../person-contract.ts'
import classes from './person.module.css'
import { personWords } from './person-words.ts'

/** Who wrote on the card or opened its numbers: what the person may ask to be told. */
export function AccessLog({ id }: { id: string }) {
  const t = useWords(personWords)
  const kit = useWords(kitWords)
  const formats = useFormats()
  const language = useLanguage()
  const { items, more, loadingMore, error, reload } = useReadPages(readAccessLog, { params: { id } })
  return (
    <section className={classes.section}>
      <h2>{t('accessLog')}</h2>
      {error && <ErrorState error={error} retry={reload} />}
      {!items && !error && <LoadingLines lines={3} />}
      {items?.length === 0 && <p>{t('accessNone')}</p>}
      <ol className={classes.lines}>
        {items?.map(line => (
          <li key={line.key}>
            {formats.instant(line.at)} · {line.member} · {accessWords(line)[language]}
            {line.reason && <div className={classes.detail}>{t('accessReason', { reason: line.reason })}</div>}
          </li>
        ))}
      </ol>
      {more && (
        <Button variant='default' loading={loadingMore} onClick={more}>
          {kit('more')}
        </Button>
      )}
    </section>
  )
}
