import { Button } from '@mantine/core'
import { useActor, useMay } from '#platform/web/actor.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { type ConsentText, consentLanguages, consentParts } from '../consent-contract.ts'
import { consentPartWords } from '../consent-words.ts'
import { filledPart } from '../rules.ts'
import classes from './consent-text.module.css'
import { consentTextWords } from './consent-text-words.ts'
import { EnforceText } from './enforce-text.tsx'

type ViewProps = {
  text: ConsentText
  /** In force today. */
  current: boolean
  onChange?: () => void
}

/** A version as people read it: both languages, its numbers in their places; open where it is the one in force, or a draft. */
export function ConsentTextView({ text, current, onChange }: ViewProps) {
  const t = useWords(consentTextWords)
  const formats = useFormats()
  const may = useMay()
  const { today } = useActor()
  const { number, inForceFrom, operator, approvedBy, approvedOn } = text
  const state = !inForceFrom
    ? t('draft')
    : t(current ? 'inForce' : inForceFrom > today ? 'future' : 'past', { day: formats.day(inForceFrom) })
  const details = [
    approvedOn ? t('approved', { name: approvedBy, day: formats.day(approvedOn) }) : t('notApproved'),
    number !== null && t('given', { count: text.given }),
    t('written', { at: formats.instant(text.writtenAt), member: text.writtenBy }),
  ].filter(Boolean)
  return (
    <details className={classes.text} open={current || number === null}>
      <summary>
        <h2>{number === null ? state : `${t('number', { number })} · ${state}`}</h2>
        <span className={classes.quiet}>{details.join(' · ')}</span>
      </summary>
      {operator && <p>{t('operator', operator)}</p>}
      <div className={classes.both}>
        {consentLanguages.map(spoken => (
          <dl key={spoken} lang={spoken} className={classes.parts}>
            {consentParts.map(part => (
              <div key={part} className={classes.part}>
                <dt>{consentPartWords[part][spoken]}</dt>
                <dd>{filledPart(text, part, spoken)}</dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
      {number === null && onChange && (
        <div className={classes.buttons}>
          <Button variant='default' onClick={onChange}>
            {t('change')}
          </Button>
          {may('people.wording.enforce') && <EnforceText text={text} />}
        </div>
      )}
    </details>
  )
}
