import { useState } from 'react'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { EmptyState, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { PrintJob } from '../flyer-contract.ts'
import { AddAct, CorrectAct } from './act-form.tsx'
import { flyerWords } from './flyer-words.ts'
import { AddPost, AddPrintJob, CorrectPrintJob } from './print-forms.tsx'
import { PostSaid, PrintJobSaid, TransferSaid } from './said.tsx'

/** A print job, an act or a post: a new one, or one to be put right. `act ID`, `post ID`: of which print job. */
export function FlyerDrawer({ programme, jobs }: { programme: ProgrammeName; jobs: readonly PrintJob[] | undefined }) {
  const t = useWords(flyerWords)
  const writes = useMay()('school.flyer.write')
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const [kind, of] = (last ?? '').split(' ')
  const job = jobs?.find(({ id }) => id === (of ?? last))
  const holder = jobs?.find(({ transfers, posts }) => [...transfers, ...posts].some(({ id }) => id === last))
  const act = holder?.transfers.find(({ id }) => id === last)
  const post = holder?.posts.find(({ id }) => id === last)

  const content = (): [title: string, body: React.ReactNode] => {
    if (last === 'new') return [t('job'), <AddPrintJob key='new' programme={programme} onDone={close} />]
    if (kind === 'act' && job) return [t('actTitle'), <AddAct key={last} job={job} onDone={close} />]
    if (kind === 'post' && job) return [t('post'), <AddPost key={last} job={job} onDone={close} />]
    if (job)
      return [
        t('job'),
        writes ? <CorrectPrintJob key={last} job={job} onDone={close} /> : <PrintJobSaid key={last} job={job} />,
      ]
    if (holder && act)
      return [
        t('actTitle'),
        writes ? (
          <CorrectAct key={last} job={holder} act={act} onDone={close} />
        ) : (
          <TransferSaid key={last} job={holder} act={act} />
        ),
      ]
    if (holder && post) return [t('post'), <PostSaid key={last} job={holder} post={post} />]
    if (!jobs) return [t('job'), <LoadingLines key='loading' />]
    return [t('job'), <EmptyState key='none' title={t('notThere')} hint={t('notThereHint')} />]
  }
  const [title, body] = content()
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={title}>
      {last && body}
    </Drawer>
  )
}
