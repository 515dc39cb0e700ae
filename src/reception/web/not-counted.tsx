import { IconEyeOff } from '@tabler/icons-react'
import { PageLink } from '#platform/web/address.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { type Entry, readEntry } from '../contract.ts'
import { uncountedWords } from './code-words.ts'
import { deskWords } from './desk-words.ts'
import classes from './entry.module.css'

/** Why no figure counts the entry; nothing where it counts. */
export function NotCounted({ entry }: { entry: Entry }) {
  const t = useWords(deskWords)
  const language = useLanguage()
  if (entry.notCounted.length === 0) return null
  return (
    <div className={classes.uncounted}>
      <IconEyeOff size={18} aria-hidden />
      <div>
        <strong>
          {t('notCounted', { why: entry.notCounted.map(why => uncountedWords[why][language]).join(', ') })}
        </strong>{' '}
        {entry.leftOutBecause}
        {entry.leftOutOf && <Repeated id={entry.leftOutOf} />}
      </div>
    </div>
  )
}

function Repeated({ id }: { id: string }) {
  const other = useRead(readEntry, { params: { id } })
  return (
    <>
      {' '}
      <PageLink to='/journal' search={{ open: id }}>
        {other.data?.number ?? '…'}
      </PageLink>
    </>
  )
}
