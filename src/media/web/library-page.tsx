import { Anchor, Button, SegmentedControl, Select, TextInput, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import * as z from 'zod'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState, ErrorState, LoadingLines } from '#platform/web/states.tsx'
import { fileUrl } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { useTopics } from '#reception/web/use-topics.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { type LibraryCard, listLibrary } from '../contract.ts'
import { libraryKinds, mediaLanguages, mediaLanguageWords, publicationKindWords } from '../kinds.ts'
import classes from './library.module.css'
import { libraryWords } from './library-words.ts'
import { MediaTabs } from './media-tabs.tsx'

const Shown = z.object({
  kind: z.enum(libraryKinds).optional(),
  topic: z.string().optional(),
  language: z.enum(mediaLanguages).optional(),
  search: z.string().optional(),
})

export default function LibraryPage() {
  return <WithProgramme>{programme => <Library programme={programme} />}</WithProgramme>
}

/** Advice to leaf through: by what it is about, by its language, or by any word of it. */
function Library({ programme }: { programme: ProgrammeName }) {
  const t = useWords(libraryWords)
  const language = useLanguage()
  const { nameOf } = useTopics()
  const [shown, show] = useAddress(Shown)
  const pages = useReadPages(listLibrary, { params: { programme: programme.id }, search: shown })
  const type = useDebouncedCallback(
    (text: string) => show({ search: text.trim() || undefined }, { replace: true }),
    300,
  )
  const topics = pages.first?.topics ?? []
  const filtered = Object.values(shown).some(value => value !== undefined)
  return (
    <>
      <PageHead title={t('library')} note={t('hint')} />
      <MediaTabs />
      <div className={classes.bar}>
        <TextInput
          className={classes.search!}
          size='md'
          type='search'
          aria-label={t('search')}
          placeholder={t('search')}
          defaultValue={shown.search ?? ''}
          onChange={event => type(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('kinds')}
          value={shown.kind ?? ''}
          onChange={kind => show({ kind: (kind || undefined) as 'lifehack' | undefined })}
          data={[
            { value: '', label: t('all') },
            { value: 'lifehack', label: t('lifehacks') },
            { value: 'infographic', label: t('infographics') },
          ]}
        />
        <Select
          aria-label={t('languages')}
          placeholder={t('anyLanguage')}
          clearable
          value={shown.language ?? null}
          onChange={value => show({ language: (value ?? undefined) as 'ru' | undefined })}
          data={mediaLanguages.map(value => ({ value, label: mediaLanguageWords[value][language] }))}
        />
      </div>
      {topics.length > 0 && (
        <fieldset className={classes.topics} aria-label={t('topics')}>
          <TopicButton name={t('allTopics')} chosen={!shown.topic} onChoose={() => show({ topic: undefined })} />
          {topics.map(({ topic, count }) => (
            <TopicButton
              key={topic}
              name={nameOf(topic)}
              count={count}
              chosen={shown.topic === topic}
              onChoose={() => show({ topic: shown.topic === topic ? undefined : topic })}
            />
          ))}
        </fieldset>
      )}
      {pages.error && !pages.items && <ErrorState error={pages.error} retry={pages.reload} />}
      {!pages.error && !pages.items && <LoadingLines />}
      {pages.items?.length === 0 && (
        <EmptyState title={t(filtered ? 'nothing' : 'none')} hint={t(filtered ? 'nothingHint' : 'noneHint')} />
      )}
      <ul className={classes.cards}>
        {pages.items?.map(card => (
          <li key={card.id}>
            <Card card={card} topic={card.topic ? nameOf(card.topic) : null} />
          </li>
        ))}
      </ul>
      {pages.more && (
        <Button variant='default' loading={pages.loadingMore} onClick={pages.more}>
          {t('more')}
        </Button>
      )}
    </>
  )
}

type TopicProps = { name: string; count?: number; chosen: boolean; onChoose: () => void }

function TopicButton({ name, count, chosen, onChoose }: TopicProps) {
  const formats = useFormats()
  return (
    <button type='button' className={classes.topic} aria-pressed={chosen} onClick={onChoose}>
      {name}
      {count !== undefined && <span className={classes.count}>{formats.number(count)}</span>}
    </button>
  )
}

function Card({ card, topic }: { card: LibraryCard; topic: string | null }) {
  const t = useWords(libraryWords)
  const formats = useFormats()
  const language = useLanguage()
  const { kind, title, body, picture, publishedOn, posts } = card
  return (
    <article className={classes.card} lang={card.language}>
      <p className={classes.about} lang={language}>
        {[topic ?? publicationKindWords[kind][language], publishedOn && formats.shortDay(publishedOn)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Title order={2} size='h3'>
        {title}
      </Title>
      {picture && <img src={fileUrl(picture)} alt={title} loading='lazy' />}
      {body && <p className={classes.body}>{body}</p>}
      <p className={classes.links} lang={language}>
        {posts.map(
          ({ mediumName, url }) =>
            url && (
              <Anchor
                key={url}
                href={url}
                target='_blank'
                rel='noreferrer'
                aria-label={`${t('read', { name: mediumName })}: ${title}`}
              >
                {mediumName}
              </Anchor>
            ),
        )}
      </p>
    </article>
  )
}
