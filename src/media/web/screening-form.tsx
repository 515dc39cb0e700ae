import { findInstitutions } from '#directory/web/find-institutions.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { MultiSelectField, SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { NumberField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { screeningForms, screeningFormWords } from '../kinds.ts'
import { readIndirect } from '../reach-contract.ts'
import {
  addScreening,
  correctScreening,
  dropScreening,
  readVideos,
  type Screening,
  type Video,
} from '../video-contract.ts'
import { mediaWords } from './media-words.ts'
import { videoWords } from './video-words.ts'

type Values = {
  institution: Choice | null
  heldOn: string | null
  form: (typeof screeningForms)[number]
  viewers: number | null
  videos: string[]
  confirmation: string
  confirmedOn: string | null
}
const valuesOf = ({
  institution,
  institutionName,
  heldOn,
  form,
  viewers,
  videos,
  confirmation,
  confirmedOn,
}: Screening): Values => ({
  ...{ institution: { value: institution, label: institutionName }, heldOn, form, viewers, videos },
  ...{ confirmation, confirmedOn },
})
const toldOf = ({ institution, heldOn, viewers, ...values }: Values) => ({
  ...values,
  ...{ institution: institution?.value ?? '', heldOn: heldOn ?? '', viewers: viewers as number },
})
const reads = [readVideos, readIndirect]

type ScreeningProps = { programme: ProgrammeName; videos: readonly Video[]; onDone: () => void }

export function ScreeningForm({ screening, ...given }: ScreeningProps & { screening: Screening | undefined }) {
  return screening ? <CorrectScreening {...given} screening={screening} /> : <AddScreening {...given} />
}

function AddScreening({ programme, videos, onDone }: ScreeningProps) {
  const t = useWords(mediaWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: 'media.screening',
    endpoint: addScreening,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ institution: null, heldOn: today, form: 'class', viewers: null },
      ...{ videos: videos.map(({ id }) => id), confirmation: '', confirmedOn: null },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: reads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <Fields form={form} videos={videos} />
    </Form>
  )
}

function CorrectScreening({ screening, videos, onDone }: ScreeningProps & { screening: Screening }) {
  const t = useWords(mediaWords)
  const asks = useWords(videoWords)
  const form = useOfficeForm({
    key: `media.screening.${screening.id}`,
    endpoint: correctScreening,
    given: { params: { id: screening.id } },
    version: screening.version,
    initial: valuesOf(screening),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: reads,
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <Drop
          endpoint={dropScreening}
          params={{ id: screening.id }}
          invalidates={reads}
          title={asks('dropAsk')}
          action={asks('drop')}
          onDone={onDone}
        >
          {asks('dropHint')}
        </Drop>
      }
    >
      <Fields form={form} videos={videos} />
    </Form>
  )
}

function Fields({ form, videos }: { form: OfficeForm<Values>; videos: readonly Video[] }) {
  const t = useWords(videoWords)
  const language = useLanguage()
  const { today } = useActor()
  return (
    <>
      <SearchField form={form} name='institution' label={t('institution')} search={findInstitutions} />
      <DayField form={form} name='heldOn' label={t('day')} near={today} />
      <SelectField
        form={form}
        name='form'
        label={t('form')}
        options={screeningForms.map(value => ({ value, label: screeningFormWords[value][language] }))}
      />
      <NumberField form={form} name='viewers' label={t('viewers')} />
      <MultiSelectField
        form={form}
        name='videos'
        label={t('shown')}
        options={videos.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField
        form={form}
        name='confirmation'
        label={t('confirmation')}
        hint={t('confirmationHint')}
        maxLength={200}
        optional
      />
      <DayField form={form} name='confirmedOn' label={t('confirmedOn')} near={today} optional />
    </>
  )
}
