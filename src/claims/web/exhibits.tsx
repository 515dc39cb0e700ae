import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '#platform/web/language.ts'
import { Section } from '#platform/web/section.tsx'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import type { Case } from '../contract.ts'
import classes from './claims.module.css'
import { exhibitKindWords } from './dispute-words.ts'
import { ExhibitsForm } from './exhibits-form.tsx'
import { partyWords } from './party-words.ts'
import { caseWords } from './words.ts'

/** Evidence in its order: the place in the list is the exhibit's number in every paper. */
export function CaseExhibits({ found }: { found: Case }) {
  const t = useWords(caseWords)
  const w = useWords(partyWords)
  const language = useLanguage()
  const [changing, setChanging] = useState(false)
  const change = found.may.includes('claims.case.write') && !changing && (
    <Button variant='default' size='compact-sm' onClick={() => setChanging(true)}>
      {t('change')}
    </Button>
  )
  if (changing)
    return (
      <Section title={t('evidence')}>
        <ExhibitsForm found={found} onDone={() => setChanging(false)} />
      </Section>
    )
  return (
    <Section title={t('evidence')} action={change}>
      {found.exhibits.length === 0 && <p className={classes.detail}>{t('evidenceNone')}</p>}
      <ol>
        {found.exhibits.map(({ id, title, kind, pages, file }) => (
          <li key={id}>
            {file ? <a href={fileUrl(file)}>{title}</a> : title}{' '}
            <span className={classes.detail}>
              {[exhibitKindWords[kind][language], pages && `${w('pages')}: ${pages}`].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
