import { Group } from '@mantine/core'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { useGo } from '#platform/web/address.tsx'
import { RadioField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { listWaves } from '#surveys/contract.ts'
import { correctStream, modes, openStream, type Stream } from '../contract.ts'
import { formWords } from './form-words.ts'
import { schoolReads } from './school-reads.ts'
import { words } from './words.ts'

type Values = {
  number: number | null
  title: string
  startsOn: string | null
  endsOn: string | null
  mode: Stream['mode']
  place: string
  hours: number | null
  curriculum: string
  announcement: string
  feedbackWave: string
}
/** In a choice: no wave. */
const NONE = 'none'
const toldOf = ({ number, startsOn, endsOn, hours, feedbackWave, ...values }: Values) => ({
  ...values,
  feedbackWave: feedbackWave === NONE ? null : feedbackWave,
  ...{ number: number as number, hours: hours as number, startsOn: startsOn ?? '', endsOn: endsOn ?? '' },
})

export function NewStream({ programme, next }: { needed: boolean; programme: ProgrammeName; next: number }) {
  const t = useWords(words)
  const go = useGo()
  const form = useOfficeForm({
    key: 'school.stream',
    endpoint: openStream,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ number: next, title: '', startsOn: null, endsOn: null, mode: 'mixed', place: '', hours: 24 },
      ...{ curriculum: '', announcement: '', feedbackWave: NONE },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: schoolReads,
    onDone: stream => go(`/school/${stream.id}`),
  })
  return (
    <Form form={form} submit={t('open')}>
      <StreamFields form={form} programme={programme.id} />
    </Form>
  )
}

const valuesOf = ({
  number,
  title,
  startsOn,
  endsOn,
  mode,
  place,
  hours,
  curriculum,
  announcement,
  feedbackWave,
}: Stream): Values => ({
  ...{ number, title, startsOn, endsOn, mode, place, hours, curriculum, announcement },
  feedbackWave: feedbackWave ?? NONE,
})

export function CorrectStream({ stream, onDone }: { stream: Stream; onDone: () => void }) {
  const t = useWords(formWords)
  const form = useOfficeForm({
    key: `school.stream.${stream.id}`,
    endpoint: correctStream,
    given: { params: { id: stream.id } },
    version: stream.version,
    initial: valuesOf(stream),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: schoolReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <StreamFields form={form} programme={stream.programme} />
    </Form>
  )
}

function StreamFields({ form, programme }: { form: OfficeForm<Values>; programme: string }) {
  const t = useWords(formWords)
  const names = useWords(words)
  const { today } = useActor()
  const waves = useRead(listWaves, { params: { programme }, search: { purpose: 'feedback' } })
  return (
    <>
      <Group align='flex-start' wrap='nowrap'>
        <NumberField form={form} name='number' label={t('number')} />
        <NumberField form={form} name='hours' label={t('hours')} />
      </Group>
      <TextField form={form} name='title' label={t('title')} hint={t('titleHint')} maxLength={300} />
      <Group align='flex-start'>
        <DayField form={form} name='startsOn' label={t('startsOn')} near={today} />
        <DayField form={form} name='endsOn' label={t('endsOn')} near={today} />
      </Group>
      <RadioField
        form={form}
        name='mode'
        label={t('mode')}
        options={modes.map(value => ({ value, label: names(value) }))}
        inline
      />
      <TextField form={form} name='place' label={t('place')} optional maxLength={300} />
      <TextField
        form={form}
        name='curriculum'
        label={t('curriculum')}
        hint={t('curriculumHint')}
        optional
        maxLength={300}
      />
      <TextField
        form={form}
        name='announcement'
        label={t('announcement')}
        hint={t('announcementHint')}
        optional
        maxLength={300}
      />
      <SelectField
        form={form}
        name='feedbackWave'
        label={t('feedback')}
        hint={t('feedbackHint')}
        options={[
          { value: NONE, label: t('feedbackNone') },
          ...(waves.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
    </>
  )
}
