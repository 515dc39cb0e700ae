import { Button } from '@mantine/core'
import { useMay } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { SelectField } from '#platform/web/form/choice-fields.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextareaField, TextField } from '#platform/web/form/text-fields.tsx'
import { useOfficeForm } from '#platform/web/form/use-office-form.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { correctStory, listStories, publishStory, readStory, type Story, tellStory } from '../story-contract.ts'
import classes from './claims.module.css'
import { languageOptions } from './language-options.ts'
import { libraryWords } from './library-words.ts'
import { traceWords } from './paper-words.ts'

type Values = { language: 'ru' | 'kk'; title: string; text: string }
type StoryProps = { of: string; story: Story | undefined; onDone: (story: Story) => void }

/** The text, what in it still gives the person away, and whether it may be published. */
export function StoryForm({ of, story, onDone }: StoryProps) {
  const t = useWords(libraryWords)
  const language = useLanguage()
  const reads = [listStories, readStory]
  const blank: Values = { language: language === 'kk' ? 'kk' : 'ru', title: '', text: '' }
  const initial: Values = story ? { language: story.language, title: story.title, text: story.text } : blank
  const telling = useOfficeForm({
    key: `claims.story.of.${of}`,
    endpoint: tellStory,
    given: { params: { id: of } },
    initial,
    input: (values: Values, { id }) => ({ id, ...values }),
    invalidates: reads,
    onDone,
    draft: !story,
  })
  const correcting = useOfficeForm({
    key: `claims.story.${story?.id}`,
    endpoint: correctStory,
    given: { params: { id: story?.id ?? '' } },
    version: story?.version ?? 0,
    initial,
    input: (values: Values, { version }) => ({ version: version!, ...values }),
    invalidates: reads,
    onDone,
    draft: Boolean(story),
  })
  const form = story ? correcting : telling
  const publish = useAct(publishStory, { invalidates: reads })
  const open = !story || story.may.includes('claims.story.write')
  return (
    <>
      {story && <Found story={story} />}
      {open ? (
        <Form form={form} submit={t('save')}>
          <SelectField form={form} name='language' label={t('language')} options={languageOptions} />
          <TextField form={form} name='title' label={t('storyTitle')} />
          <TextareaField form={form} name='text' label={t('text')} rows={10} />
        </Form>
      ) : (
        <p>{story.text}</p>
      )}
      {story?.may.includes('claims.story.publish') && !story.publishedOn && (
        <Button
          mt='md'
          disabled={story.traces.length > 0 || !story.consent}
          onClick={() => publish.mutate({ params: { id: story.id }, input: { version: story.version } })}
        >
          {t('publish')}
        </Button>
      )}
    </>
  )
}

function Found({ story }: { story: Story }) {
  const t = useWords(libraryWords)
  const language = useLanguage()
  const may = useMay()
  return (
    <div className={classes.missing} data-none={(story.traces.length === 0 && story.consent) || undefined}>
      {story.traces.length === 0 ? (
        <p>{t('noTraces')}</p>
      ) : (
        <>
          <strong>{t('traces')}</strong>
          <ul>
            {story.traces.map(({ at, in: where, found, kind }) => (
              <li key={`${where} ${at}`}>
                «{found}» – {traceWords[kind][language]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {story.consent ? t('consent') : t('noConsent')}{' '}
        {!story.consent && may('claims.case.read') && (
          <PageLink inherit to={`/cases/${story.case}`} underline='always'>
            {t('toCase')}
          </PageLink>
        )}
      </p>
    </div>
  )
}
