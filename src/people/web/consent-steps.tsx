import { Anchor } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { type ConsentStep, listConsents } from '../consent-contract.ts'
import { thingWords } from '../consent-words.ts'
import { cardWords } from './card-words.ts'
import classes from './person.module.css'
import { consentWords } from './person-code-words.ts'

/** What was agreed to and taken back, the newest first, each with its text and its proof. */
export function ConsentSteps({ id }: { id: string }) {
  const t = useWords(cardWords)
  const { data } = useRead(listConsents, { params: { id } })
  if (!data?.items.length) return null
  return (
    <details className={classes.more}>
      <summary>{t('history')}</summary>
      <ol className={classes.lines}>
        {data.items.map(step => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
    </details>
  )
}

function Step({ step }: { step: ConsentStep }) {
  const t = useWords(cardWords)
  const formats = useFormats()
  const language = useLanguage()
  const things = step.things.map(thing => thingWords[thing][language]).join('; ')
  const day = formats.day(step.on)
  const details = [
    step.text && t('stepText', { number: step.text.number }),
    step.language && (step.language === 'ru' ? t('formRu') : t('formKk')),
    step.because,
    t('stepBy', { at: formats.instant(step.recordedAt), member: step.member }),
  ].filter(Boolean)
  return (
    <li>
      {step.kind === 'given'
        ? t('stepGiven', { day, how: consentWords[step.how!][language], things })
        : t('stepWithdrawn', { day, things })}
      <div className={classes.detail}>
        {details.join(' · ')}
        {step.file && (
          <>
            {' · '}
            <Anchor href={fileUrl(step.file)}>{t('stepFile')}</Anchor>
          </>
        )}
      </div>
    </li>
  )
}
