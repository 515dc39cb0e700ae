import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Case, readCaseHistory } from '../contract.ts'
import classes from './claims.module.css'
import { caseStateWords } from './code-words.ts'
import { caseWords } from './words.ts'

/** The visits that the case grew from, and where it has been since, the first step first. */
export function CaseHistory({ found }: { found: Case }) {
  const t = useWords(caseWords)
  const formats = useFormats()
  const language = useLanguage()
  const history = useRead(readCaseHistory, { params: { id: found.id } })
  return (
    <>
      <Section title={t('visits')}>
        <ul className={classes.lines}>
          {found.visits.map(({ id, number, receivedOn, question }) => (
            <li key={id}>
              <div className={classes.lineHead}>
                <PageLink to='/journal' search={{ open: id }}>
                  {number}
                </PageLink>
                <span className={classes.detail}>{formats.shortDay(receivedOn)}</span>
              </div>
              <p className={classes.detail}>{question}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('history')}>
        <Loaded read={history}>
          {({ items }) => (
            <ul className={classes.lines}>
              {items.length === 0 && <li className={classes.detail}>{t('historyNone')}</li>}
              {items.map(({ seq, on, to, note, member }) => (
                <li key={seq}>
                  <div className={classes.lineHead}>
                    <span>{caseStateWords[to][language]}</span>
                    <span className={classes.detail}>{formats.shortDay(on)}</span>
                  </div>
                  <p className={classes.detail}>{[member ?? t('byProgram'), note].filter(Boolean).join(' · ')}</p>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Section>
    </>
  )
}
