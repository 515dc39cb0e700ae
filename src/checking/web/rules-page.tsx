import { useEffect } from 'react'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useWords } from '#platform/web/words.ts'
import { rules } from '../rules/all-rules.ts'
import { beyondSoftware } from '../rules/beyond-software.ts'
import classes from './checking.module.css'
import { words } from './words.ts'

/** Every rule with an example, made from the rules themselves; then what software doesn't decide. */
export default function RulesPage() {
  const t = useWords(words)
  const language = useLanguage()
  // The address may name a rule before it is there.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [])
  return (
    <>
      <PageHead title={t('rulesTitle')} note={t('rulesHint')} />
      {[...Map.groupBy(rules, ({ id }) => id)].map(([id, checks]) => (
        <section key={id} id={id} className={classes.rule}>
          <h2>{id}</h2>
          {checks.map(({ check, severity, asks, example }) => (
            <div key={check} className={classes.note} data-severity={severity}>
              <p>{asks[language]}</p>
              <p className={classes.quiet}>
                {t('example')}: {example[language]}
              </p>
            </div>
          ))}
        </section>
      ))}
      <h2>{t('undecided')}</h2>
      <ul>
        {beyondSoftware.map(({ of, why }) => (
          <li key={of}>
            <strong>{of}</strong>: {why[language]}
          </li>
        ))}
      </ul>
    </>
  )
}
