import { findInstitutions } from '#directory/web/find-institutions.ts'
import { useActor } from '#platform/web/actor.tsx'
import { Drop } from '#platform/web/drop.tsx'
import { DayField } from '#platform/web/form/day-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { OfficeForm } from '#platform/web/form/office-form.ts'
import { type Choice, SearchField } from '#platform/web/form/search-field.tsx'
import { TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useWords } from '#platform/web/words.ts'
import { addPost, correctPost, dropPost, type Post, type Publication } from '../contract.ts'
import { publicationReads } from './media-reads.ts'
import { mediaWords } from './media-words.ts'
import { publicationWords } from './publication-words.ts'

type Values = { medium: Choice | null; postedOn: string | null; url: string; place: string; sharedBy: string }
const valuesOf = ({ medium, mediumName, postedOn, url, place, sharedBy }: Post): Values => ({
  ...{ medium: { value: medium, label: mediumName }, postedOn, url: url ?? '', place, sharedBy },
})
const toldOf = ({ medium, postedOn, url, ...values }: Values) => ({
  ...values,
  ...{ medium: medium?.value ?? '', postedOn: postedOn ?? '', url: url.trim() || null },
})
type PostProps = { publication: Publication; onDone: () => void }

export function PostForm({ publication, post, onDone }: PostProps & { post: Post | undefined }) {
  return post ? <CorrectPost post={post} onDone={onDone} /> : <AddPost publication={publication} onDone={onDone} />
}

function AddPost({ publication, onDone }: PostProps) {
  const t = useWords(mediaWords)
  const { today } = useActor()
  const form = useOfficeForm({
    key: `media.post.${publication.id}`,
    endpoint: addPost,
    given: { params: { id: publication.id } },
    initial: { medium: null, postedOn: today, url: '', place: '', sharedBy: '' } as Values,
    input: (values, { id }) => ({ id, ...toldOf(values) }),
    invalidates: publicationReads,
    onDone,
  })
  return (
    <Form form={form} submit={t('save')}>
      <Fields form={form} />
    </Form>
  )
}

function CorrectPost({ post, onDone }: { post: Post; onDone: () => void }) {
  const t = useWords(mediaWords)
  const asks = useWords(publicationWords)
  const form = useOfficeForm({
    key: `media.post.${post.id}`,
    endpoint: correctPost,
    given: { params: { id: post.id } },
    version: post.version,
    initial: valuesOf(post),
    input: (values, { version }) => ({ version: version!, ...toldOf(values) }),
    fromRecord: valuesOf,
    invalidates: publicationReads,
    onDone,
  })
  return (
    <Form
      form={form}
      submit={t('save')}
      beside={
        <Drop
          endpoint={dropPost}
          params={{ id: post.id }}
          invalidates={publicationReads}
          title={asks('dropPostAsk')}
          action={asks('dropPost')}
          onDone={onDone}
        >
          {asks('dropPostHint')}
        </Drop>
      }
    >
      <Fields form={form} />
    </Form>
  )
}

function Fields({ form }: { form: OfficeForm<Values> }) {
  const t = useWords(publicationWords)
  const media = useWords(mediaWords)
  const { today } = useActor()
  return (
    <>
      <SearchField form={form} name='medium' label={t('medium')} search={findInstitutions} />
      <DayField form={form} name='postedOn' label={t('postedOn')} near={today} />
      <TextField form={form} name='url' label={media('url')} type='url' maxLength={2000} optional />
      <TextField form={form} name='place' label={t('place')} hint={t('placeHint')} maxLength={300} optional />
      <TextField form={form} name='sharedBy' label={t('sharedBy')} hint={t('sharedByHint')} maxLength={200} optional />
    </>
  )
}
