import { Group } from '@mantine/core'
import { findInstitutions } from '#directory/web/find-institutions.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { coverageUnits, coverageUnitWords } from '../kinds.ts'
import { addCoverage, type Broadcast, type CoverageStatement, correctCoverage, readRadio } from '../radio-contract.ts'
import { readIndirect } from '../reach-contract.ts'
import { AttachTo } from './attach-to.tsx'
import { mediaWords } from './media-words.ts'
import { radioWords } from './radio-words.ts'

type Values = {
  medium: Choice | null
  startsOn: string | null
  endsOn: string | null
  value: number | null
  unit: (typeof coverageUnits)[number]
  source: string
  sourceOn: string | null
}
const valuesOf = ({
  medium,
  mediumName,
  startsOn,
  endsOn,
  value,
  unit,
  source,
  sourceOn,
}: CoverageStatement): Values => ({
  ...{ medium: { value: medium, label: mediumName }, startsOn, endsOn, value, unit, source, sourceOn },
})
const toldOf = ({ medium, startsOn, endsOn, value, sourceOn, ...values }: Values) => ({
  ...values,
  ...{ medium: medium?.value ?? '', startsOn: startsOn ?? '', endsOn: endsOn ?? '' },
  ...{ value: value as number, sourceOn: sourceOn ?? '' },
})
const reads = [readRadio, readIndirect]

type CoverageProps = { programme: ProgrammeName; latest: Broadcast | undefined; onDone: () => void }

export function CoverageForm({ statement, ...given }: CoverageProps & { statement: CoverageStatement | undefined }) {
  return statement ? <CorrectCoverage {...given} statement={statement} /> : <AddCoverage {...given} />
}

function AddCoverage({ programme, latest, onDone }: CoverageProps) {
  const t = useWords(mediaWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: 'media.coverage',
    endpoint: addCoverage,
    given: { params: { programme: programme.id } },
    initial: {
      medium: latest ? { value: latest.medium, label: latest.mediumName } : null,
      ...{ startsOn: null, endsOn: null, value: null, unit: 'resident', source: '', sourceOn: today },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: reads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <Fields form={form} />
    </Form>
  )
}

function CorrectCoverage({ programme, latest, statement, onDone }: CoverageProps & { statement: CoverageStatement }) {
  const t = useWords(mediaWords)
  const radio = useWords(radioWords)
  const form = useOfficeForm({
    key: `media.coverage.${statement.id}`,
    endpoint: correctCoverage,
    given: { params: { id: statement.id } },
    version: statement.version,
    initial: valuesOf(statement),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: reads,
    onDone,
  })
  return (
    <>
      <Form form={form} submit={t('save')}>
        <Fields form={form} />
      </Form>
      {latest && (
        <AttachTo
          programme={programme.id}
          activity={latest.activity}
          record={statement.id}
          kind='letter'
          label={radio('letter')}
        />
      )}
    </>
  )
}

function Fields({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(radioWords)
  const language = useLanguage()
  const { today } = useActor()
  return (
    <>
      <SearchField form={form} name='medium' label={t('medium')} search={findInstitutions} />
      <NumberField form={form} name='value' label={t('value')} />
      <SelectField
        form={form}
        name='unit'
        label={t('unit')}
        options={coverageUnits.map(value => ({ value, label: coverageUnitWords[value][language] }))}
      />
      <Group align='flex-start'>
        <DayField form={form} name='startsOn' label={t('startsOn')} near={today} />
        <DayField form={form} name='endsOn' label={t('endsOn')} near={today} />
      </Group>
      <TextField form={form} name='source' label={t('source')} hint={t('sourceHint')} maxLength={300} />
      <DayField form={form} name='sourceOn' label={t('sourceOn')} near={today} />
    </>
  )
}
