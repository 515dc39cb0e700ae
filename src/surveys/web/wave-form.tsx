import { Group } from '@mantine/core'
import { readAnnexes } from '#evidence/contract.ts'
import { useActor } from '#platform/web/actor.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { CheckField, NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { correctWave, openWave, type Survey, type Wave, waveKinds } from '../contract.ts'
import { waveKindWords } from '../state-words.ts'
import { surveyReads } from './survey-reads.ts'
import { words } from './words.ts'

type Values = {
  title: string
  kind: Wave['kind']
  startsOn: string | null
  endsOn: string | null
  target: number | null
  activity: string
  linkOpen: boolean
  latest: boolean
}
/** In a choice: no activity. */
const NONE = 'none'
const toldOf = ({ startsOn, endsOn, target, activity, latest: _, ...values }: Values) => ({
  ...values,
  activity: activity === NONE ? null : activity,
  ...{ startsOn: startsOn ?? '', endsOn: endsOn ?? '', target: target as number },
})

export function NewWave({ survey, onDone }: { survey: Survey | undefined; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `surveys.wave.of.${survey!.id}`,
    endpoint: openWave,
    given: { params: { id: survey!.id } },
    initial: {
      ...{ title: '', kind: survey!.purpose === 'literacy' ? 'before' : 'single', startsOn: null, endsOn: null },
      ...{ target: 100, activity: NONE, linkOpen: false, latest: false },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: surveyReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('openWave')}>
      <WaveFields form={form} programme={survey!.programme} />
    </Form>
  )
}

const valuesOf = ({ title, kind, startsOn, endsOn, target, activity, linkOpen }: Wave): Values => ({
  ...{ title, kind, startsOn, endsOn, target, activity: activity ?? NONE, linkOpen, latest: false },
})

export function CorrectWave({ wave, onDone }: { wave: Wave; onDone: () => void }) {
  const t = useWords(words)
  const form = useOfficeForm({
    key: `surveys.wave.${wave.id}`,
    endpoint: correctWave,
    given: { params: { id: wave.id } },
    version: wave.version,
    initial: valuesOf(wave),
    input: (values, { version }) => ({
      ...{ version: version!, ...toldOf(values), latest: values.latest },
    }),
    fromRecord: valuesOf,
    invalidates: surveyReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <WaveFields form={form} programme={wave.programme} />
      {wave.latest > wave.number && <CheckField form={form} name='latest' label={t('latestField')} />}
    </Form>
  )
}

function WaveFields({ form, programme }: { form: OfficeForm<Values>; programme: string }) {
  const t = useWords(words)
  const language = useLanguage()
  const { today } = useActor()
  const annexes = useRead(readAnnexes, { params: { programme } })
  return (
    <>
      <TextField form={form} name='title' label={t('title')} hint={t('titleHint')} maxLength={200} />
      <RadioField
        form={form}
        name='kind'
        label={t('kind')}
        options={waveKinds.map(value => ({ value, label: waveKindWords[value][language] }))}
      />
      <Group align='flex-start'>
        <DayField form={form} name='startsOn' label={t('startsOn')} near={today} />
        <DayField form={form} name='endsOn' label={t('endsOn')} near={today} />
      </Group>
      <NumberField form={form} name='target' label={t('target')} />
      <SelectField
        form={form}
        name='activity'
        label={t('activity')}
        hint={t('activityHint')}
        options={[
          { value: NONE, label: t('activityNone') },
          ...(annexes.data?.annexes ?? []).map(({ activity, number, title }) => ({
            value: activity,
            label: `${number}. ${title}`,
          })),
        ]}
      />
      <CheckField form={form} name='linkOpen' label={t('linkField')} />
    </>
  )
}
