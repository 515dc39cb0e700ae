import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '#platform/web/language.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Case } from '../contract.ts'
import classes from './claims.module.css'
import { partyRoleWords } from './dispute-words.ts'
import { PartiesForm } from './parties-form.tsx'
import { caseWords } from './words.ts'

/** Whom the demand is addressed to. */
export function CaseParties({ found }: { found: Case }) {
  const t = useWords(caseWords)
  const language = useLanguage()
  const [changing, setChanging] = useState(false)
  const change = found.may.includes('claims.case.write') && !changing && (
    <Button variant='default' size='compact-sm' onClick={() => setChanging(true)}>
      {t('change')}
    </Button>
  )
  return (
    <Section title={t('parties')} action={change}>
      {changing ? (
        <PartiesForm found={found} onDone={() => setChanging(false)} />
      ) : (
        <ul className={classes.lines}>
          {found.parties.map(({ id, role, name, bin, address, email, phone }) => (
            <li key={id}>
              <strong>{name}</strong>
              <p className={classes.detail}>
                {[partyRoleWords[role][language], bin, address, email, phone].filter(Boolean).join(' · ')}
              </p>
            </li>
          ))}
          {found.parties.length === 0 && <li className={classes.detail}>{t('unknown')}</li>}
        </ul>
      )}
    </Section>
  )
}
