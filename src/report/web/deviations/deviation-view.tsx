import { useMay } from '#platform/web/actor.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { CheckField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import { readBoard, readReport } from '../../contract.ts'
import { explainChange, listDeviations, type ReportDeviation } from '../../deviations/contract.ts'
import { readBlocking } from '../../versions/contract.ts'
import { PlaceLink } from '../place-link.tsx'
import { deviationPageWords } from './deviation-page-words.ts'

type DeviationViewProps = { programme: string; deviation: ReportDeviation; onDone: () => void }

/** One deviation: what was planned, what came of it, and what is said of it. */
export function DeviationView(props: DeviationViewProps) {
  const t = useWords(deviationPageWords)
  const formats = useFormats()
  const may = useMay()
  const { kind, planned, actual, reason, replacement, consentNumber, consentOn, ownReason, place } = props.deviation
  const writes = may('report.deviation.write')
  return (
    <>
      <Fields>
        <Field label={t('planned')}>{planned}</Field>
        <Field label={t('actual')}>{actual}</Field>
        {(ownReason || !writes) && <Field label={t('reason')}>{reason}</Field>}
        {!writes && <Field label={t('replacement')}>{replacement}</Field>}
        {consentOn && (
          <Field label={t('consent')}>{t('recorded', { number: consentNumber, day: formats.day(consentOn) })}</Field>
        )}
      </Fields>
      <p>
        {ownReason && `${t(kind === 'budget' ? 'reasonInBudget' : 'reasonElsewhere')} `}
        <PlaceLink place={place}>{t(kind === 'budget' ? 'toLine' : ownReason ? 'toIndicator' : 'toPlan')}</PlaceLink>
      </p>
      {writes && <SayForm {...props} />}
    </>
  )
}

const valuesOf = (deviation: ReportDeviation) => ({
  reason: deviation.ownReason ? '' : deviation.reason,
  replacement: deviation.replacement,
  consentNumber: deviation.recorded ? '' : deviation.consentNumber,
  consentOn: deviation.recorded ? null : deviation.consentOn,
  consentFile: deviation.consentFile,
  mistyped: deviation.mistyped,
})

function SayForm({ programme, deviation, onDone }: DeviationViewProps) {
  const t = useWords(deviationPageWords)
  const { key, ownReason, recorded, needsConsent, needsReplacement } = deviation
  const form = useOfficeForm({
    key: `report.deviation.${key}`,
    endpoint: explainChange,
    given: { params: { programme, deviation: key as never } },
    version: deviation.version,
    initial: valuesOf(deviation),
    input: (values, { version }) => ({ ...values, version: version ?? 0 }),
    fromRecord: valuesOf,
    invalidates: [listDeviations, readReport, readBoard, readBlocking],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      {!ownReason && <TextareaField form={form} name='reason' label={t('reason')} rows={3} />}
      <TextareaField
        form={form}
        name='replacement'
        label={t('replacement')}
        hint={t('replacementHint')}
        rows={2}
        optional={!needsReplacement}
      />
      {!recorded && (
        <>
          <TextField form={form} name='consentNumber' label={t('consentNumber')} optional={!needsConsent} />
          <DayField form={form} name='consentOn' label={t('consentOn')} optional={!needsConsent} />
          <FileField
            label={t('consentFile')}
            attached={form.values.consentFile !== null}
            onUploaded={file => form.set('consentFile', file?.id ?? null)}
          />
        </>
      )}
      {!ownReason && <CheckField form={form} name='mistyped' label={t('mistyped')} hint={t('mistypedHint')} />}
    </Form>
  )
}
