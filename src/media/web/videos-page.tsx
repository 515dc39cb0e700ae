import { Anchor, Button, Title } from '@mantine/core'
import type { ReplyOf } from '#platform/endpoint.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { type Column, DataTable } from '#platform/web/data-table.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { mediaLanguageWords, screeningFormWords } from '../kinds.ts'
import { readVideos, type Screening, type Video } from '../video-contract.ts'
import classes from './media.module.css'
import { MediaTabs } from './media-tabs.tsx'
import { mediaWords } from './media-words.ts'
import { videoWords } from './video-words.ts'

const VideoDrawer = whenOpened(() => import('./video-drawer.tsx').then(drawer => drawer.VideoDrawer))

export default function VideosPage() {
  return <WithProgramme>{programme => <Videos programme={programme} />}</WithProgramme>
}

/** Videos with their scripts, and where they were shown. */
function Videos({ programme }: { programme: ProgrammeName }) {
  const t = useWords(videoWords)
  const { open } = useOpened()
  const read = useRead(readVideos, { params: { programme: programme.id } })
  const writes = read.data?.may.includes('media.video.write')
  const add = writes && <Button onClick={() => open('new')}>{t('add')}</Button>
  return (
    <>
      <PageHead title={t('videos')} note={t('hint')} actions={add} />
      <MediaTabs />
      <Loaded read={read}>
        {({ videos, screenings }) => (
          <>
            {videos.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} action={add} />}
            <ul className={classes.lines}>
              {videos.map(video => (
                <li key={video.id}>
                  <VideoLine video={video} writes={Boolean(writes)} />
                </li>
              ))}
            </ul>
            {videos.length > 0 && (
              <div className={classes.next}>
                <Screenings screenings={screenings} writes={Boolean(writes)} />
              </div>
            )}
          </>
        )}
      </Loaded>
      <VideoDrawer programme={programme} read={read.data} />
    </>
  )
}

function VideoLine({ video, writes }: { video: Video; writes: boolean }) {
  const t = useWords(videoWords)
  const media = useWords(mediaWords)
  const formats = useFormats()
  const language = useLanguage()
  const { open } = useOpened()
  const { id, title, url, script, scriptOn, finishedOn, seconds } = video
  const said = [
    mediaLanguageWords[video.language][language],
    seconds ? t('length', { n: formats.number(seconds) }) : t('notFinished'),
    finishedOn && formats.shortDay(finishedOn),
  ]
  return (
    <div className={classes.line}>
      <div>
        <Title order={2} size='h3'>
          {url ? (
            <Anchor href={url} target='_blank' rel='noreferrer' inherit>
              {title}
            </Anchor>
          ) : (
            title
          )}
        </Title>
        <div className={classes.detail}>{said.filter(Boolean).join(' · ')}</div>
        {script && scriptOn ? (
          <details>
            <summary>{t('readScript', { day: formats.shortDay(scriptOn) })}</summary>
            <p className={classes.text}>{script}</p>
          </details>
        ) : (
          <div className={classes.detail}>{t('noScript')}</div>
        )}
      </div>
      {writes && (
        <Button
          variant='subtle'
          size='compact-md'
          aria-label={`${media('correct')}: ${title}`}
          onClick={() => open(id)}
        >
          {media('correct')}
        </Button>
      )}
    </div>
  )
}

function Screenings({ screenings, writes }: { screenings: ReplyOf<typeof readVideos>['screenings']; writes: boolean }) {
  const t = useWords(videoWords)
  const formats = useFormats()
  const { opened, open } = useOpened()
  const columns = useColumns()
  const places = (kind: string) =>
    new Set(screenings.filter(each => each.institutionKind === kind).map(({ institution }) => institution)).size
  const [schools, colleges] = [places('school'), places('college')]
  const others = new Set(screenings.map(({ institution }) => institution)).size - schools - colleges
  const viewers = screenings.reduce((sum, each) => sum + each.viewers, 0)
  const unconfirmed = screenings.filter(({ confirmation }) => confirmation === '').length
  const values = {
    viewers: formats.number(viewers),
    schools: formats.number(schools),
    colleges: formats.number(colleges),
    others: formats.number(others),
  }
  const add = writes && (
    <Button variant='default' onClick={() => open('screening')}>
      {t('addScreening')}
    </Button>
  )
  return (
    <Section title={t('screenings')} action={add}>
      {screenings.length > 0 && (
        <p>
          <strong>{t(others > 0 ? 'sumOthers' : 'sum', values)}</strong>{' '}
          {unconfirmed > 0 && t('unconfirmed', { count: unconfirmed, n: formats.number(unconfirmed) })}
        </p>
      )}
      <DataTable
        title={t('screenings')}
        columns={columns}
        rows={screenings}
        rowKey={({ id }) => id}
        {...(writes && { onOpen: ({ id }: Screening) => open(id) })}
        opened={opened}
        empty={<EmptyState title={t('noScreenings')} hint={t('noScreeningsHint')} action={add} />}
      />
    </Section>
  )
}

function useColumns(): readonly Column<Screening>[] {
  const t = useWords(videoWords)
  const formats = useFormats()
  const language = useLanguage()
  return [
    { key: 'institution', label: t('institution'), value: ({ institutionName }) => institutionName },
    { key: 'day', label: t('day'), value: ({ heldOn }) => formats.shortDay(heldOn), width: '7rem' },
    { key: 'form', label: t('form'), value: ({ form }) => screeningFormWords[form][language], wide: true },
    {
      key: 'confirmation',
      label: t('confirmation'),
      value: ({ confirmation }) => confirmation || t('notConfirmed'),
      width: '12rem',
    },
    {
      key: 'viewers',
      label: t('viewers'),
      value: ({ viewers }) => formats.number(viewers),
      numeric: true,
      width: '7rem',
    },
  ]
}
