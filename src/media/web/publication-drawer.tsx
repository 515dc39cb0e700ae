import { useState } from 'react'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { readPublication } from '../contract.ts'
import type { Meter } from '../meter-contract.ts'
import { MeasureForm } from './measure-form.tsx'
import { mediaWords } from './media-words.ts'
import { PostForm } from './post-form.tsx'
import { CorrectPublication, PlanPublication } from './publication-form.tsx'
import { PublicationView } from './publication-view.tsx'
import { publicationWords } from './publication-words.ts'
import { QuotaForm } from './quota-form.tsx'

/** A publication; `new`, `quota`; `write ID`: to be put right; `post ID`, `post ID POST`: where it came out; `measure ID POST`: its counts. */
export function PublicationDrawer({ programme, meter }: { programme: ProgrammeName; meter: Meter | undefined }) {
  const t = useWords(publicationWords)
  const media = useWords(mediaWords)
  const may = useMay()
  const { opened, open, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const words = (last ?? '').split(' ')
  const [kind, id, part] = words.length === 1 ? ['view', words[0]!] : (words as [string, string, string | undefined])
  const named = id !== 'new' && id !== 'quota' && id !== ''
  const publication = useRead(readPublication, { params: { id } }, { enabled: named })
  const back = () => open(id)
  const titles: Record<string, string> = { write: t('publication'), post: t('post'), measure: t('measures') }
  const title = id === 'new' ? t('new') : id === 'quota' ? media('quota') : (titles[kind] ?? t('publication'))
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={title}>
      {id === 'new' && may('media.publication.write') && (
        <PlanPublication programme={programme} onDone={made => open(made.id)} />
      )}
      {id === 'quota' && meter && <QuotaForm programme={programme} meter={meter} onDone={close} />}
      {named && (
        <Loaded read={publication}>
          {read => {
            const post = read.posts.find(each => each.id === part)
            if (kind === 'write')
              return <CorrectPublication key={id} programme={programme} publication={read} onDone={back} />
            if (kind === 'post') return <PostForm key={last} publication={read} post={post} onDone={back} />
            if (kind === 'measure' && post) return <MeasureForm key={last} post={post} onDone={back} />
            return <PublicationView publication={read} />
          }}
        </Loaded>
      )}
    </Drawer>
  )
}
