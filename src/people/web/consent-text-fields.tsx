import { Alert } from '@mantine/core'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { consentLanguages, consentParts } from '../consent-contract.ts'
import { consentPartWords } from '../consent-words.ts'
import classes from './consent-text.module.css'
import type { TextValues } from './consent-text-values.ts'
import { consentTextWords } from './consent-text-words.ts'

/** Both languages say the same: part by part, side by side, in the order of the law. */
export function ConsentTextFields({ form, onCancel }: { form: OfficeForm<TextValues>; onCancel: () => void }) {
  const t = useWords(consentTextWords)
  const language = useLanguage()
  return (
    <div className={classes.form}>
      <Form form={form} submit={t('save')} onCancel={onCancel}>
        <Alert color='yellow' variant='outline'>
          {t('warning')}
        </Alert>
        <TextField form={form} name='grantOperator' label={t('grantOperator')} maxLength={300} />
        <NumberField form={form} name='termMonths' label={t('termMonths')} />
        <NumberField form={form} name='eraseDays' label={t('eraseDays')} hint={t('eraseDaysHint')} />
        <p className={classes.quiet}>{t('places', { operator: '{operator}', months: '{months}', days: '{days}' })}</p>
        {consentParts.map(part => (
          <div key={part} className={classes.both}>
            {consentLanguages.map(spoken => (
              <TextareaField
                key={spoken}
                form={form}
                name={`${spoken}.${part}`}
                label={`${consentPartWords[part][language]}: ${t(spoken === 'ru' ? 'russian' : 'kazakh')}`}
                rows={5}
              />
            ))}
          </div>
        ))}
        <TextField form={form} name='approvedBy' label={t('approvedBy')} maxLength={200} optional />
        <DayField form={form} name='approvedOn' label={t('approvedOn')} optional />
      </Form>
    </div>
  )
}
