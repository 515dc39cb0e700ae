import * as z from 'zod'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useReadPages } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { listStories, type Story } from '../story-contract.ts'
import { libraryWords } from './library-words.ts'
import { StoryForm } from './story-form.tsx'

const Telling = z.object({ tell: z.string().optional() })

export default function StoriesPage() {
  return <WithProgramme>{programme => <Stories programme={programme} />}</WithProgramme>
}

/** Closed cases told without names. Nothing is published before its traces are out and the citizen has agreed. */
function Stories({ programme }: { programme: ProgrammeName }) {
  const t = useWords(libraryWords)
  const { opened, open, close } = useOpened()
  const [{ tell }, setTelling] = useAddress(Telling)
  const pages = useReadPages(listStories, { params: { programme: programme.id } })
  const columns = useColumns()
  const found = pages.items?.find(({ id }) => id === opened)
  const shut = () => {
    close()
    setTelling({ tell: undefined })
  }
  return (
    <>
      <PageHead title={t('stories')} note={t('storiesHint')} />
      <DataTable
        {...pages}
        title={t('stories')}
        columns={columns}
        rows={pages.items}
        rowKey={({ id }) => id}
        onOpen={({ id }) => open(id)}
        opened={opened}
        empty={<EmptyState title={t('storiesNone')} hint={t('storiesNoneHint')} />}
      />
      <Drawer opened={Boolean(opened ?? tell)} onClose={shut} title={found?.title ?? t('stories')} wide>
        {tell && !opened && (
          <StoryForm
            of={tell}
            story={undefined}
            onDone={({ id }) => {
              setTelling({ tell: undefined })
              open(id)
            }}
          />
        )}
        {found && <StoryForm key={found.version} of={found.case} story={found} onDone={() => undefined} />}
      </Drawer>
    </>
  )
}

function useColumns(): readonly Column<Story>[] {
  const t = useWords(libraryWords)
  const formats = useFormats()
  return [
    { key: 'title', label: t('storyTitle'), value: ({ title }) => title },
    { key: 'language', label: t('language'), value: ({ language }) => language.toUpperCase(), width: '5rem' },
    {
      key: 'state',
      label: t('state'),
      value: ({ publishedOn }) =>
        publishedOn ? t('published', { day: formats.shortDay(publishedOn) }) : t('notPublished'),
    },
    {
      key: 'traces',
      label: t('traces'),
      value: ({ traces }) => (traces.length > 0 ? String(traces.length) : ''),
      numeric: true,
      wide: true,
    },
  ]
}
