import { PageLink } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Section } from '#platform/web/section.tsx'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import { causeWords } from '../cause-words.ts'
import type { BudgetLine } from '../contract.ts'
import { isOfExpenses, savedOf } from '../rules.ts'
import classes from './money.module.css'
import { words } from './words.ts'

/** A line as it stands: the sums, the letters that changed it, why it was overspent or saved on. */
export function LineSaid({ line }: { line: BudgetLine }) {
  const t = useWords(words)
  const formats = useFormats()
  const language = useLanguage()
  const { plan, planned, fact, overspentBecause, consentNumber, consentOn, consentFile } = line
  const letter = consentOn && t('letterOf', { number: consentNumber, day: formats.shortDay(consentOn) })
  return (
    <>
      <Fields>
        <Field label={t('plan')}>{formats.money(plan)}</Field>
        <Field label={t('plannedInContract')}>{planned !== plan && formats.money(planned)}</Field>
        <Field label={t('fact')}>{formats.money(fact)}</Field>
        <Field label={fact > plan ? t('over') : t('left')}>{formats.money(Math.abs(plan - fact))}</Field>
        <Field label={t('overBecause')}>{overspentBecause}</Field>
        <Field label={t('consent')}>
          {letter && (consentFile ? <a href={fileUrl(consentFile)}>{letter}</a> : letter)}
        </Field>
      </Fields>
      <p>
        {isOfExpenses(line.kind) ? (
          <PageLink to='/expenses' search={{ line: line.id }}>
            {t('expensesOfLine')}
          </PageLink>
        ) : (
          <span className={classes.quiet}>{t('countedFromPayroll')}</span>
        )}
      </p>
      {line.changes.length > 0 && (
        <Section title={t('letters')}>
          <ul className={classes.lines}>
            {line.changes.map(({ id, letterNumber, letterOn, reason, planBefore, planAfter, file }) => {
              const name = t('letterOf', { number: letterNumber, day: formats.shortDay(letterOn) })
              return (
                <li key={id}>
                  <div>
                    {file ? <a href={fileUrl(file)}>{name}</a> : name}
                    <p className={classes.quiet}>{reason}</p>
                  </div>
                  <span className={classes.amount}>
                    {t('fromTo', { from: formats.number(planBefore), to: formats.number(planAfter) })}
                  </span>
                </li>
              )
            })}
          </ul>
        </Section>
      )}
      {savedOf(line) > 0 && line.savings.length > 0 && (
        <Section title={t('savings')}>
          <ul className={classes.lines}>
            {line.savings.map(({ id, cause, amount, said }) => (
              <li key={id}>
                <div>
                  {causeWords[cause][language]}
                  {said && <p className={classes.quiet}>{said}</p>}
                </div>
                <span className={classes.amount}>{formats.money(amount)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
