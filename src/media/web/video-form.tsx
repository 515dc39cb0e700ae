import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useActor } from '#platform/web/actor.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { NumberField, TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useWords } from '#platform/web/words.ts'
import { mediaLanguages, mediaLanguageWords } from '../kinds.ts'
import { addVideo, correctVideo, readVideos, type Video } from '../video-contract.ts'
import { mediaWords } from './media-words.ts'
import { useActivities } from './use-activities.ts'
import { videoWords } from './video-words.ts'

type Values = {
  activity: string | null
  title: string
  language: (typeof mediaLanguages)[number]
  script: string
  scriptOn: string | null
  finishedOn: string | null
  seconds: number | null
  url: string
}
const valuesOf = ({ activity, title, language, script, scriptOn, finishedOn, seconds, url }: Video): Values => ({
  ...{ activity, title, language, script, scriptOn, finishedOn, seconds, url: url ?? '' },
})
const toldOf = ({ activity, url, ...values }: Values) => ({
  ...values,
  activity: activity ?? '',
  url: url.trim() || null,
})

type VideoProps = { programme: ProgrammeName; onDone: () => void }

export function VideoForm({ video, ...given }: VideoProps & { video: Video | undefined }) {
  return video ? <CorrectVideo {...given} video={video} /> : <AddVideo {...given} />
}

function AddVideo({ programme, onDone }: VideoProps) {
  const t = useWords(mediaWords)
  const form = useOfficeForm({
    key: 'media.video',
    endpoint: addVideo,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ activity: null, title: '', language: 'ru', script: '' },
      ...{ scriptOn: null, finishedOn: null, seconds: null, url: '' },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: [readVideos],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <Fields form={form} programme={programme} />
    </Form>
  )
}

function CorrectVideo({ programme, video, onDone }: VideoProps & { video: Video }) {
  const t = useWords(mediaWords)
  const form = useOfficeForm({
    key: `media.video.${video.id}`,
    endpoint: correctVideo,
    given: { params: { id: video.id } },
    version: video.version,
    initial: valuesOf(video),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: [readVideos],
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <Fields form={form} programme={programme} />
    </Form>
  )
}

function Fields({ form, programme }: { form: OfficeForm<Values>; programme: ProgrammeName }) {
  const t = useWords(videoWords)
  const media = useWords(mediaWords)
  const language = useLanguage()
  const { today } = useActor()
  return (
    <>
      <SelectField form={form} name='activity' label={media('activity')} options={useActivities(programme.id)} />
      <TextField form={form} name='title' label={media('title')} maxLength={300} />
      <SelectField
        form={form}
        name='language'
        label={media('language')}
        options={mediaLanguages.map(value => ({ value, label: mediaLanguageWords[value][language] }))}
      />
      <TextareaField form={form} name='script' label={t('script')} rows={8} optional />
      <DayField form={form} name='scriptOn' label={t('scriptOn')} near={today} optional />
      <DayField form={form} name='finishedOn' label={t('finishedOn')} near={today} optional />
      <NumberField form={form} name='seconds' label={t('seconds')} optional />
      <TextField form={form} name='url' label={media('url')} type='url' maxLength={2000} optional />
    </>
  )
}
