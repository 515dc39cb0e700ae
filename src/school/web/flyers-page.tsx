import { Anchor, Button, Title } from '@mantine/core'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useAct, useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { dropPost, listPrintJobs, type PrintJob, type PrintPost } from '../flyer-contract.ts'
import { printItemWords } from '../item-words.ts'
import { flyerWords } from './flyer-words.ts'
import classes from './flyers.module.css'
import { RunBar } from './run-bar.tsx'

const FlyerDrawer = whenOpened(() => import('./flyer-drawer.tsx').then(drawer => drawer.FlyerDrawer))

export default function FlyersPage() {
  return <WithProgramme>{programme => <Flyers programme={programme} />}</WithProgramme>
}

/** What was printed, and where each copy is. */
function Flyers({ programme }: { programme: ProgrammeName }) {
  const t = useWords(flyerWords)
  const may = useMay()
  const jobs = useRead(listPrintJobs, { params: { programme: programme.id } })
  const { open } = useOpened()
  const add = may('school.flyer.write') && <Button onClick={() => open('new')}>{t('add')}</Button>
  return (
    <>
      <PageHead title={t('flyers')} note={t('hint')} actions={add} />
      <Loaded read={jobs}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('none')} hint={t('noneHint')} action={add} />
          ) : (
            items.map(job => <Job key={job.id} job={job} />)
          )
        }
      </Loaded>
      <FlyerDrawer programme={programme} jobs={jobs.data?.items} />
    </>
  )
}

function Job({ job }: { job: PrintJob }) {
  const t = useWords(flyerWords)
  const formats = useFormats()
  const language = useLanguage()
  const { open } = useOpened()
  const writes = job.may.includes('school.flyer.write')
  const said = [
    printItemWords[job.item][language],
    t('printed', { day: formats.day(job.printedOn) }),
    job.printer,
    job.costTenge > 0 && formats.money(job.costTenge),
  ]
  return (
    <article className={classes.job}>
      <div className={classes.head}>
        <Title order={2}>{job.title}</Title>
        {writes && (
          <Button variant='subtle' size='compact-md' onClick={() => open(job.id)}>
            {t('correct')}
          </Button>
        )}
      </div>
      <p className={classes.quiet}>{said.filter(Boolean).join(' · ')}</p>
      <RunBar job={job} />
      <div className={classes.lists}>
        <Acts job={job} writes={writes} />
        <Posts job={job} writes={writes} />
      </div>
    </article>
  )
}

function Acts({ job, writes }: { job: PrintJob; writes: boolean }) {
  const t = useWords(flyerWords)
  const formats = useFormats()
  const { open } = useOpened()
  const add = writes && (
    <Button variant='subtle' size='compact-md' onClick={() => open(`act ${job.id}`)}>
      {t('addAct')}
    </Button>
  )
  return (
    <Section title={t('acts')} action={add}>
      {job.transfers.length === 0 && <p className={classes.quiet}>{t('noActs')}</p>}
      <ul className={classes.lines}>
        {job.transfers.map(({ id, number, givenOn, institutionName, receivedBy, quantity }) => {
          const name = t('act', { number, day: formats.shortDay(givenOn) })
          return (
            <li key={id}>
              <div>
                <Anchor component='button' type='button' onClick={() => open(id)}>
                  {name}
                </Anchor>
                <div>{institutionName}</div>
                {receivedBy && <div className={classes.detail}>{receivedBy}</div>}
              </div>
              <strong className={classes.number}>{formats.number(quantity)}</strong>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Posts({ job, writes }: { job: PrintJob; writes: boolean }) {
  const t = useWords(flyerWords)
  const formats = useFormats()
  const { open } = useOpened()
  const add = writes && (
    <Button variant='subtle' size='compact-md' onClick={() => open(`post ${job.id}`)}>
      {t('addPost')}
    </Button>
  )
  return (
    <Section title={t('posts')} action={add}>
      {job.posts.length === 0 && <p className={classes.quiet}>{t('noPosts')}</p>}
      <ul className={classes.lines}>
        {job.posts.map(post => (
          <li key={post.id}>
            <div>
              <Anchor href={post.url} target='_blank' rel='noreferrer'>
                {post.mediumName}
              </Anchor>
              <div className={classes.detail}>
                {[formats.shortDay(post.postedOn), post.reach !== null && t('reach', { n: formats.number(post.reach) })]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            {writes && <DropPost post={post} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function DropPost({ post }: { post: PrintPost }) {
  const t = useWords(flyerWords)
  const drop = useAct(dropPost, { invalidates: [listPrintJobs] })
  return (
    <Confirm
      title={t('dropPostAsk')}
      action={t('dropPost')}
      danger
      small
      onConfirm={() => drop.mutateAsync({ params: { id: post.id } })}
    >
      {t('dropPostHint')}
    </Confirm>
  )
}
