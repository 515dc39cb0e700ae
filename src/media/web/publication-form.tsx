import { Group } from '@mantine/core'
import { listMembers } from '#people/contract.ts'
import { type ProgrammeName, useActor } from '#platform/web/actor.tsx'
import { FileField } from '#platform/web/file-field.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useRead } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { useTopics } from '#reception/web/use-topics.ts'
import { type Publication, planPublication, writePublication } from '../contract.ts'
import {
  mediaLanguages,
  mediaLanguageWords,
  type PublicationKind,
  publicationKinds,
  publicationKindWords,
} from '../kinds.ts'
import { readVideos } from '../video-contract.ts'
import { publicationReads } from './media-reads.ts'
import { mediaWords } from './media-words.ts'
import { publicationWords } from './publication-words.ts'
import { useActivities } from './use-activities.ts'

type Values = {
  activity: string | null
  kind: PublicationKind
  title: string
  body: string
  topic: string | null
  language: (typeof mediaLanguages)[number]
  author: string | null
  picture: string | null
  video: string | null
  plannedOn: string | null
}
const valuesOf = ({
  activity,
  kind,
  title,
  body,
  topic,
  language,
  author,
  picture,
  video,
  plannedOn,
}: Publication): Values => ({
  ...{ activity, kind, title, body, topic, language, author, picture, video, plannedOn },
})
const toldOf = ({ activity, author, plannedOn, video, ...values }: Values) => ({
  ...values,
  ...{ activity: activity ?? '', author: author ?? '', plannedOn: plannedOn ?? '' },
  video: values.kind === 'video' ? video : null,
})

export function PlanPublication({
  programme,
  onDone,
}: {
  programme: ProgrammeName
  onDone: (made: Publication) => void
}) {
  const t = useWords(mediaWords)
  const { today, member } = useActor()
  const form = useOfficeForm({
    key: 'media.publication',
    endpoint: planPublication,
    given: { params: { programme: programme.id } },
    initial: {
      ...{ activity: null, kind: 'post', title: '', body: '', topic: null, language: 'ru' },
      ...{ author: member, picture: null, video: null, plannedOn: today },
    } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: publicationReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <Fields form={form} programme={programme} />
    </Form>
  )
}

type CorrectProps = { programme: ProgrammeName; publication: Publication; onDone: () => void }

export function CorrectPublication({ programme, publication, onDone }: CorrectProps) {
  const t = useWords(mediaWords)
  const form = useOfficeForm({
    key: `media.publication.${publication.id}`,
    endpoint: writePublication,
    given: { params: { id: publication.id } },
    version: publication.version,
    initial: valuesOf(publication),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: publicationReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <Fields form={form} programme={programme} />
    </Form>
  )
}

function Fields({ form, programme }: { form: OfficeForm<Values>; programme: ProgrammeName }) {
  const t = useWords(publicationWords)
  const media = useWords(mediaWords)
  const language = useLanguage()
  const { today } = useActor()
  const activities = useActivities(programme.id)
  const { offered, pathOf } = useTopics()
  const members = useRead(listMembers, {}, { staleTime: 60_000 })
  const videos = useRead(readVideos, { params: { programme: programme.id } }, { enabled: form.values.kind === 'video' })
  return (
    <>
      <SelectField form={form} name='activity' label={media('activity')} options={activities} />
      <Group align='flex-start' grow>
        <SelectField
          form={form}
          name='kind'
          label={t('kind')}
          options={publicationKinds.map(value => ({ value, label: publicationKindWords[value][language] }))}
        />
        <SelectField
          form={form}
          name='language'
          label={media('language')}
          options={mediaLanguages.map(value => ({ value, label: mediaLanguageWords[value][language] }))}
        />
      </Group>
      <TextField form={form} name='title' label={t('title')} maxLength={300} />
      <TextareaField form={form} name='body' label={t('body')} hint={t('bodyHint')} rows={6} optional />
      <DayField form={form} name='plannedOn' label={t('plannedOn')} near={today} />
      <SelectField
        form={form}
        name='topic'
        label={t('topic')}
        optional
        options={offered.map(({ code }) => ({ value: code, label: pathOf(code) }))}
      />
      <SelectField
        form={form}
        name='author'
        label={t('author')}
        options={(members.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      {form.values.kind === 'video' && (
        <SelectField
          form={form}
          name='video'
          label={t('video')}
          optional
          options={(videos.data?.videos ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <FileField
        label={t('picture')}
        accept='image/*'
        attached={form.values.picture !== null}
        onUploaded={file => form.set('picture', file?.id ?? null)}
      />
    </>
  )
}
