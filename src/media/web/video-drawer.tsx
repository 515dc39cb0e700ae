import { useState } from 'react'
import type { ReplyOf } from '#platform/endpoint.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { readVideos } from '../video-contract.ts'
import { ScreeningForm } from './screening-form.tsx'
import { VideoForm } from './video-form.tsx'
import { videoWords } from './video-words.ts'

type DrawerProps = { programme: ProgrammeName; read: ReplyOf<typeof readVideos> | undefined }

/** A video or a screening: a new one (`new`, `screening`), or one to be put right. */
export function VideoDrawer({ programme, read }: DrawerProps) {
  const t = useWords(videoWords)
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const video = read?.videos.find(({ id }) => id === last)
  const screening = read?.screenings.find(({ id }) => id === last)
  const ofVideo = last === 'new' || video
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={ofVideo ? t('video') : t('screening')}>
      {!read && <LoadingLines />}
      {read && ofVideo && <VideoForm key={last} programme={programme} video={video} onDone={close} />}
      {read && (last === 'screening' || screening) && (
        <ScreeningForm key={last} programme={programme} screening={screening} videos={read.videos} onDone={close} />
      )}
    </Drawer>
  )
}
