import { Button, Switch } from '@mantine/core'
import * as z from 'zod'
import { languages } from '#platform/language.ts'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { listTopics, type Topic } from '../topic-contract.ts'
import { NEW } from './new-record.ts'
import { topicWords } from './topic-words.ts'
import classes from './topics.module.css'

const TopicDrawer = whenOpened(() => import('./topic-drawer.tsx').then(drawer => drawer.TopicDrawer))
const Shown = z.object({ retired: z.literal('yes').optional() })

/** The list as the desk is offered it: each topic, and under it its own. */
export default function TopicsPage() {
  const t = useWords(topicWords)
  const may = useMay()
  const topics = useRead(listTopics, {})
  const [{ retired }, setSearch] = useAddress(Shown)
  const { opened, open } = useOpened()
  const columns = useColumns()
  const all = topics.data?.items
  const add = may('reception.topic.write') && <Button onClick={() => open(NEW)}>{t('add')}</Button>
  return (
    <>
      <PageHead title={t('title')} note={t('note')} actions={add} />
      <DataTable
        title={t('title')}
        columns={columns}
        rows={retired ? all : all?.filter(({ retiredOn }) => !retiredOn)}
        rowKey={({ code }) => code}
        onOpen={({ code }) => open(code)}
        opened={opened}
        error={topics.error}
        reload={() => void topics.refetch()}
        filter={
          all?.some(({ retiredOn }) => retiredOn) && (
            <Switch
              label={t('showRetired')}
              checked={Boolean(retired)}
              onChange={event => setSearch({ retired: event.currentTarget.checked ? 'yes' : undefined })}
            />
          )
        }
        empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} action={add} />}
      />
      <TopicDrawer topics={all} />
    </>
  )
}

function useColumns(): readonly Column<Topic>[] {
  const t = useWords(topicWords)
  const language = useLanguage()
  const others = languages.filter(one => one !== language)
  return [
    {
      key: 'name',
      label: t('topic'),
      value: ({ names, parent, retiredOn }) => (
        <span className={classes.name} data-level={parent ? 2 : 1} data-retired={retiredOn ?? undefined}>
          {names[language]}
        </span>
      ),
    },
    ...others.map(other => ({ key: other, label: t(other), value: ({ names }: Topic) => names[other], wide: true })),
    {
      key: 'counted',
      label: t('counted'),
      value: ({ parent, consumer, retiredOn }) => {
        const said = [!parent && t(consumer ? 'consumers' : 'apart'), retiredOn && t('retired')].filter(Boolean)
        return said.length > 0 && <span className={classes.apart}>{said.join(', ')}</span>
      },
    },
  ]
}
