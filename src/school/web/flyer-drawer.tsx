import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { PrintJob } from '../flyer-contract.ts'
import { AddAct, CorrectAct } from './act-form.tsx'
import { flyerWords } from './flyer-words.ts'
import { AddPost, AddPrintJob, CorrectPrintJob } from './print-forms.tsx'

/** A print job, an act or a post: a new one, or one to be put right. `act ID`, `post ID`: of which print job. */
export function FlyerDrawer({ programme, jobs }: { programme: ProgrammeName; jobs: readonly PrintJob[] | undefined }) {
  const t = useWords(flyerWords)
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const [kind, of] = (last ?? '').split(' ')
  const job = jobs?.find(({ id }) => id === (of ?? last))
  const holder = jobs?.find(({ transfers }) => transfers.some(({ id }) => id === last))
  const act = holder?.transfers.find(({ id }) => id === last)

  const content = (): [title: string, body: React.ReactNode] => {
    if (last === 'new') return [t('job'), <AddPrintJob key='new' programme={programme} onDone={close} />]
    if (kind === 'act' && job) return [t('actTitle'), <AddAct key={last} job={job} onDone={close} />]
    if (kind === 'post' && job) return [t('post'), <AddPost key={last} job={job} onDone={close} />]
    if (job) return [t('job'), <CorrectPrintJob key={last} job={job} onDone={close} />]
    if (act && holder) return [t('actTitle'), <CorrectAct key={last} job={holder} act={act} onDone={close} />]
    return [t('job'), <LoadingLines key='loading' />]
  }
  const [title, body] = content()
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={title}>
      {last && body}
    </Drawer>
  )
}
