import type { ReactNode } from 'react'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { Section } from '#platform/web/section.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Case } from '../contract.ts'
import { demands } from '../demands.ts'
import { totalOf } from '../price-of-claim.ts'
import classes from './claims.module.css'
import { sphereWords } from './code-words.ts'
import { paymentWords } from './dispute-words.ts'
import { paperFormWords } from './paper-form-words.ts'
import { caseWords } from './words.ts'

/** What the dispute is about, what is demanded, and the sum of it line by line. */
export function CaseDispute({ found }: { found: Case }) {
  const t = useWords(caseWords)
  const p = useWords(paperFormWords)
  const formats = useFormats()
  const language = useLanguage()
  const tell = found.may.includes('claims.case.write') && (
    <ButtonLink to={`/cases/${found.id}/paper`} variant='default' size='compact-sm'>
      {t('told')}
    </ButtonLink>
  )
  const bought = [found.bought, found.boughtOn && formats.day(found.boughtOn)].filter(Boolean).join(', ')
  return (
    <Section title={t('dispute')} action={tell}>
      <dl className={classes.facts}>
        <Fact label={t('sphere')}>{sphereWords[found.sphere][language]}</Fact>
        <Fact label={t('bought')}>{bought}</Fact>
        <Fact label={t('paid')}>{found.priceTenge !== null && formats.money(found.priceTenge)}</Fact>
        <Fact label={p('paidBy')}>{found.paidBy && paymentWords[found.paidBy][language]}</Fact>
        <Fact label={t('dispute')}>{found.violation}</Fact>
        <Fact label={t('demands')}>{found.demands.map(code => demands[code].words[language]).join('\n')}</Fact>
      </dl>
      {found.lines.length > 0 && (
        <>
          <strong>{t('price')}</strong>
          {found.lines.map((line, index) => (
            <div key={`${index} ${line.label}`} className={classes.sum}>
              <span>{line.label}</span>
              <span>{formats.money(line.tenge)}</span>
            </div>
          ))}
          <div className={classes.sum} data-total>
            <span>{p('total')}</span>
            <span>{formats.money(totalOf(found.lines))}</span>
          </div>
        </>
      )}
    </Section>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  const t = useWords(caseWords)
  return (
    <>
      <dt>{label}</dt>
      <dd>{children || <span className={classes.detail}>{t('unknown')}</span>}</dd>
    </>
  )
}
