import { Anchor, Button, FileButton, Title } from '@mantine/core'
import { newId } from '#platform/identifier.ts'
import { PageLink } from '#platform/web/address.tsx'
import { ProblemError } from '#platform/web/call.ts'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { tellProblem } from '#platform/web/notices.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useAct } from '#platform/web/read.ts'
import { fileUrl, uploadFile } from '#platform/web/upload.ts'
import { useWords } from '#platform/web/words.ts'
import { attachScreenshot, type Post, type Publication } from '../contract.ts'
import { mediaLanguageWords, metrics, metricWords, publicationKindWords, publicationStateWords } from '../kinds.ts'
import classes from './media.module.css'
import { publicationReads } from './media-reads.ts'
import { mediaWords } from './media-words.ts'
import { PublicationSteps } from './publication-steps.tsx'
import { publicationWords } from './publication-words.ts'

/** One publication: what it says, how far it is, where it came out and what the networks showed. */
export function PublicationView({ publication }: { publication: Publication }) {
  const t = useWords(publicationWords)
  const media = useWords(mediaWords)
  const formats = useFormats()
  const language = useLanguage()
  const { open } = useOpened()
  const { id, kind, title, body, picture, state, authorName, plannedOn, draftedOn, approvedOn } = publication
  const writes = publication.may.includes('media.publication.write')
  const approved =
    approvedOn && t('byWhom', { day: formats.shortDay(approvedOn), name: publication.approvedByName ?? '' })
  const said = [
    publicationKindWords[kind][language],
    mediaLanguageWords[publication.language][language],
    publicationStateWords[state][language],
  ]
  const facts = [
    [t('author'), authorName],
    [t('plannedOn'), formats.shortDay(plannedOn)],
    [t('draftedOn'), draftedOn && formats.shortDay(draftedOn)],
    [t('approvedOn'), approved],
  ] as const
  return (
    <>
      <Title order={2}>{title}</Title>
      <p className={classes.quiet}>{said.join(' · ')}</p>
      {publication.droppedBecause && (
        <p className={classes.warned}>{t('dropped', { because: publication.droppedBecause })}</p>
      )}
      {body && <p className={classes.text}>{body}</p>}
      {picture && <img className={classes.shot} src={fileUrl(picture)} alt={title} />}
      <dl className={classes.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div className={classes.buttons}>
        {writes && (
          <Button variant='default' onClick={() => open(`write ${id}`)}>
            {media('correct')}
          </Button>
        )}
        <PublicationSteps publication={publication} />
      </div>
      <Posts publication={publication} writes={writes} />
    </>
  )
}

function Posts({ publication, writes }: { publication: Publication; writes: boolean }) {
  const t = useWords(publicationWords)
  const { open } = useOpened()
  const { id, posts, state } = publication
  const postable = state === 'approved' || state === 'published'
  return (
    <section>
      <Title order={3} mt='lg'>
        {t('posts')}
      </Title>
      {posts.length === 0 && <p className={classes.quiet}>{postable ? t('noPosts') : t('notApproved')}</p>}
      <ul className={classes.lines}>
        {posts.map(post => (
          <PostLine key={post.id} post={post} title={publication.title} may={publication.may} />
        ))}
      </ul>
      {writes && postable && (
        <Button variant='default' mt='sm' onClick={() => open(`post ${id}`)}>
          {t('addPost')}
        </Button>
      )}
    </section>
  )
}

function PostLine({ post, title, may }: { post: Post; title: string; may: readonly string[] }) {
  const t = useWords(publicationWords)
  const media = useWords(mediaWords)
  const formats = useFormats()
  const { open } = useOpened()
  const { id, publication, mediumName, url, place, postedOn, sharedBy, screenshot } = post
  const writes = may.includes('media.publication.write')
  const about = [formats.shortDay(postedOn), place, sharedBy && t('repost', { name: sharedBy })]
  return (
    <li>
      <div>
        {url ? (
          <Anchor href={url} target='_blank' rel='noreferrer' underline='always'>
            {mediumName}
          </Anchor>
        ) : (
          mediumName
        )}{' '}
        <span className={classes.detail}>{about.filter(Boolean).join(' · ')}</span>
      </div>
      <PostCounts post={post} />
      {screenshot && (
        <PageLink to='/evidence' search={{ open: screenshot.item }} aria-label={t('screenshotOf', { title })}>
          <img className={classes.shot} src={fileUrl(screenshot.file)} alt='' loading='lazy' />
        </PageLink>
      )}
      <div className={classes.buttons}>
        {may.includes('media.measure.write') && (
          <Button variant='subtle' size='compact-md' onClick={() => open(`measure ${publication} ${id}`)}>
            {t('measure')}
          </Button>
        )}
        {writes && <AttachScreenshot post={id} />}
        {writes && (
          <Button variant='subtle' size='compact-md' onClick={() => open(`post ${publication} ${id}`)}>
            {media('correct')}
          </Button>
        )}
      </div>
    </li>
  )
}

function PostCounts({ post: { counts, measuredOn } }: { post: Post }) {
  const t = useWords(publicationWords)
  const formats = useFormats()
  const language = useLanguage()
  if (!measuredOn) return <div className={classes.detail}>{t('notMeasured')}</div>
  const said = metrics
    .filter(metric => counts[metric] !== undefined)
    .map(metric => `${metricWords[metric][language].toLowerCase()} ${formats.number(counts[metric]!)}`)
  return (
    <div className={classes.detail}>
      {[...said, t('measuredSaid', { day: formats.shortDay(measuredOn) })].join(' · ')}
    </div>
  )
}

function AttachScreenshot({ post }: { post: string }) {
  const t = useWords(publicationWords)
  const attach = useAct(attachScreenshot, { invalidates: publicationReads })
  const send = async (file: File | null) => {
    if (!file) return
    try {
      const { id } = await uploadFile(file)
      attach.mutate({ params: { id: post }, input: { id: newId(), file: id } })
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      tellProblem(error)
    }
  }
  return (
    <FileButton accept='image/*' onChange={file => void send(file)}>
      {props => (
        <Button {...props} variant='subtle' size='compact-md' loading={attach.isPending}>
          {t('screenshot')}
        </Button>
      )}
    </FileButton>
  )
}
