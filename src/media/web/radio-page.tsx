import { Button, Title } from '@mantine/core'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
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
import { coverageUnitWords } from '../kinds.ts'
import { type Broadcast, type CoverageStatement, readRadio } from '../radio-contract.ts'
import { AttachTo } from './attach-to.tsx'
import classes from './media.module.css'
import { MediaTabs } from './media-tabs.tsx'
import { mediaWords } from './media-words.ts'
import { OverlapNote } from './overlap-note.tsx'
import { radioWords } from './radio-words.ts'

const RadioDrawer = whenOpened(() => import('./radio-drawer.tsx').then(drawer => drawer.RadioDrawer))

export default function RadioPage() {
  return <WithProgramme>{programme => <Radio programme={programme} />}</WithProgramme>
}

/** What was aired, with its proofs; and what the station says of its audience. */
function Radio({ programme }: { programme: ProgrammeName }) {
  const t = useWords(radioWords)
  const { open } = useOpened()
  const read = useRead(readRadio, { params: { programme: programme.id } })
  const writes = Boolean(read.data?.may.includes('media.radio.write'))
  const add = writes && <Button onClick={() => open('new')}>{t('add')}</Button>
  return (
    <>
      <PageHead title={t('radio')} note={t('hint')} actions={add} />
      <MediaTabs />
      <Loaded read={read}>
        {({ broadcasts, statements }) => (
          <>
            {broadcasts.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} action={add} />}
            <ul className={classes.lines}>
              {broadcasts.map(broadcast => (
                <li key={broadcast.id}>
                  <BroadcastLine broadcast={broadcast} writes={writes} />
                </li>
              ))}
            </ul>
            <div className={classes.next}>
              <Coverage statements={statements} writes={writes} />
            </div>
          </>
        )}
      </Loaded>
      <RadioDrawer programme={programme} read={read.data} />
    </>
  )
}

function BroadcastLine({ broadcast, writes }: { broadcast: Broadcast; writes: boolean }) {
  const t = useWords(radioWords)
  const media = useWords(mediaWords)
  const formats = useFormats()
  const { open } = useOpened()
  const { id, number, topic, mediumName, airedOn, airedAt, host, repeats, certificate, certificateOn, recordings } =
    broadcast
  const name = t('numbered', { number: formats.number(number), topic })
  const said = [
    mediumName,
    [formats.shortDay(airedOn), airedAt].filter(Boolean).join(', '),
    host,
    t('repeats', { count: repeats.length, n: formats.number(repeats.length) }),
    certificate && certificateOn
      ? t('certified', { certificate, day: formats.shortDay(certificateOn) })
      : t('noCertificate'),
  ]
  return (
    <div className={classes.line}>
      <div>
        <Title order={2} size='h3'>
          {name}
        </Title>
        <div className={classes.detail}>{said.filter(Boolean).join(' · ')}</div>
        {recordings.length === 0 && <div className={classes.detail}>{t('noRecording')}</div>}
        {recordings.map(({ item, title }) => (
          <div key={item}>
            <PageLink to='/evidence' search={{ open: item }}>
              {title}
            </PageLink>
          </div>
        ))}
      </div>
      {writes && (
        <div className={classes.buttons}>
          <Button
            variant='subtle'
            size='compact-md'
            aria-label={`${media('correct')}: ${name}`}
            onClick={() => open(id)}
          >
            {media('correct')}
          </Button>
          {recordings.length === 0 && (
            <AttachTo
              programme={broadcast.programme}
              activity={broadcast.activity}
              record={id}
              kind='recording'
              label={name}
            />
          )}
        </div>
      )}
    </div>
  )
}

function Coverage({ statements, writes }: { statements: readonly CoverageStatement[]; writes: boolean }) {
  const t = useWords(radioWords)
  const media = useWords(mediaWords)
  const formats = useFormats()
  const language = useLanguage()
  const { open } = useOpened()
  const add = writes && (
    <Button variant='default' onClick={() => open('coverage')}>
      {t('addCoverage')}
    </Button>
  )
  return (
    <Section title={t('coverage')} action={add}>
      {statements.length === 0 && <p className={classes.quiet}>{t('noCoverage')}</p>}
      <ul className={classes.lines}>
        {statements.map(({ id, mediumName, value, unit, source, sourceOn, startsOn, endsOn, papers, overlaps }) => (
          <li key={id} className={classes.line}>
            <div>
              <strong>
                {formats.number(value)}* {coverageUnitWords[unit][language]}
              </strong>
              <div className={classes.detail}>
                {[
                  mediumName,
                  `${formats.shortDay(startsOn)} – ${formats.shortDay(endsOn)}`,
                  t('stated', { source, day: formats.shortDay(sourceOn) }),
                ].join(' · ')}
              </div>
              {papers.map(({ item, title }) => (
                <div key={item}>
                  <PageLink to='/evidence' search={{ open: item }}>
                    {title}
                  </PageLink>
                </div>
              ))}
              <OverlapNote overlaps={overlaps}>
                <PageLink inherit to='/reach'>
                  {t('toReach')}
                </PageLink>
              </OverlapNote>
            </div>
            {writes && (
              <Button
                variant='subtle'
                size='compact-md'
                aria-label={`${media('correct')}: ${source}`}
                onClick={() => open(id)}
              >
                {media('correct')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
