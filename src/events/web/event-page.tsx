import { Anchor, Button } from '@mantine/core'
import * as z from 'zod'
import { kindWords } from '#directory/web/kind-words.ts'
import { PageLink, useAddress, useParam } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { Parts } from '#platform/web/parts.tsx'
import { useRead } from '#platform/web/read.ts'
import { Section } from '#platform/web/section.tsx'
import { Loaded } from '#platform/web/states.tsx'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import { Field, Fields } from '#reception/web/fields.tsx'
import { readEvent } from '../contract.ts'
import type { Lack } from '../rules.ts'
import { eventKindWords, formWords, lackWords, stateWords } from './code-words.ts'
import { EventPapers } from './event-papers.tsx'
import classes from './events.module.css'
import { InvitedSection } from './invited-section.tsx'
import { useMarked } from './marked.ts'
import { Reviews } from './reviews.tsx'
import { eventWords } from './words.ts'

const steps = ['change', 'experts'] as const
const Opened = z.object({ step: z.enum(steps).optional() })
type Read = typeof readEvent extends { reply: infer Reply extends z.ZodType } ? z.output<Reply> : never

const EventForm = whenNeeded(
  () => import('./event-form.tsx').then(form => form.EventForm),
  () => true,
)
const ExpertsForm = whenNeeded(
  () => import('./experts-form.tsx').then(form => form.ExpertsForm),
  () => true,
)

export default function EventPage() {
  const id = useParam('id')
  const event = useRead(readEvent, { params: { id } })
  return <Loaded read={event}>{found => <EventView key={found.id} event={found} />}</Loaded>
}

/** One event from all sides: what it still lacks first, then who answered, what was asked, who was there. */
function EventView({ event }: { event: Read }) {
  const t = useWords(eventWords)
  const language = useLanguage()
  const formats = useFormats()
  const marked = useMarked()
  const [{ step }, setSearch] = useAddress(Opened)
  const close = () => setSearch({ step: undefined })
  const may = (right: string) => event.may.includes(right)
  const times =
    event.startsAt && (event.endsAt ? t('times', { from: event.startsAt, to: event.endsAt }) : event.startsAt)
  return (
    <>
      <PageHead
        title={event.title}
        note={[
          formats.day(event.heldOn),
          times,
          eventKindWords[event.kind][language],
          stateWords[event.state][language],
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            {may('events.question.read') && event.kind !== 'lesson' && (
              <ButtonLink to={`/events/${event.id}/board`}>{t('toBoard')}</ButtonLink>
            )}
            {may('events.attendance.read') && (
              <ButtonLink to={`/events/${event.id}/people`} variant='default'>
                {t('toPeople')}
              </ButtonLink>
            )}
          </>
        }
      />
      <Attention lacks={event.lacks} />
      <div className={classes.event}>
        <div>
          {event.kind === 'hearing' && <EventPapers event={event} />}
          {event.kind === 'hearing' && <InvitedSection event={event} />}
          <Questions event={event} />
          {event.kind !== 'lesson' && (
            <Parts place='event' programme={event.programme} event={event.id} kind={event.kind} title={event.title} />
          )}
          <Reviews event={event} />
          {event.kind !== 'hearing' && <EventPapers event={event} />}
        </div>
        <aside>
          <About event={event} onChange={() => setSearch({ step: 'change' })} />
          <Section
            title={t('experts')}
            action={
              may('events.event.write') && (
                <Button variant='subtle' size='compact-md' onClick={() => setSearch({ step: 'experts' })}>
                  {t('changeExperts')}
                </Button>
              )
            }
          >
            {event.who.length === 0 ? (
              <p className={classes.quiet}>{t('noExperts')}</p>
            ) : (
              <ul className={classes.lines}>
                {event.who.map(({ id, name, job, body, bodyKind }) => (
                  <li key={id} {...marked(id)}>
                    {name}
                    <div className={classes.detail}>
                      {[job, body, bodyKind && kindWords[bodyKind][language]].filter(Boolean).join(' · ')}
                    </div>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </aside>
      </div>
      <Drawer
        opened={step !== undefined && may('events.event.write')}
        onClose={close}
        title={step === 'experts' ? t('experts') : t('change')}
      >
        {step === 'experts' ? <ExpertsForm event={event} onDone={close} /> : <EventForm event={event} onDone={close} />}
      </Drawer>
    </>
  )
}

function Attention({ lacks }: { lacks: readonly Lack[] }) {
  const t = useWords(eventWords)
  const language = useLanguage()
  if (lacks.length === 0) return null
  return (
    <p className={classes.attention}>
      {t('lacks')}: {lacks.map(lack => lackWords[lack][language]).join(', ')}
    </p>
  )
}

function Questions({ event }: { event: Read }) {
  const t = useWords(eventWords)
  const language = useLanguage()
  const formats = useFormats()
  const said = { n: formats.number(event.questions - event.unanswered), of: formats.number(event.questions) }
  return (
    <>
      {event.kind !== 'lesson' && (
        <Section title={t('questions')}>
          {event.questions === 0 ? <p className={classes.quiet}>{t('noQuestions')}</p> : <p>{t('answered', said)}</p>}
        </Section>
      )}
      <Section title={t('people')}>
        {event.attendances === 0 ? (
          <p className={classes.quiet}>{t('noPeople')}</p>
        ) : (
          <p>{t('attended', { n: formats.number(event.attendances), people: formats.number(event.people) })}</p>
        )}
        {event.bodies.length > 0 && (
          <ul className={classes.lines}>
            {event.bodies.map(({ kind, people, organisations }) => (
              <li key={kind}>
                {t('represented', {
                  kind: kindWords[kind][language],
                  people: formats.number(people),
                  organisations: formats.number(organisations),
                })}
              </li>
            ))}
          </ul>
        )}
        {event.doubtful > 0 && event.may.includes('events.attendance.write') && (
          <PageLink inherit to={`/events/${event.id}/people`}>
            {t('doubtful', { n: formats.number(event.doubtful) })}
          </PageLink>
        )}
      </Section>
    </>
  )
}

function About({ event, onChange }: { event: Read; onChange: () => void }) {
  const t = useWords(eventWords)
  const language = useLanguage()
  const formats = useFormats()
  const away = (address: string) => address && <Anchor href={address}>{new URL(address).host}</Anchor>
  return (
    <Section
      title={t('facts')}
      action={
        event.may.includes('events.event.write') && (
          <Button variant='subtle' size='compact-md' onClick={onChange}>
            {t('change')}
          </Button>
        )
      }
    >
      <div className={classes.facts}>
        <Fields>
          <Field label={t('place')}>{event.placeName?.[language]}</Field>
          <Field label={t('plannedForm')}>{formWords[event.plannedForm][language]}</Field>
          <Field label={t('form')}>{event.form && formWords[event.form][language]}</Field>
          <Field label={t('consent')}>
            {event.consent && t('letter', { number: event.consent.number, day: formats.shortDay(event.consent.on) })}
          </Field>
          <Field label={t('cancelledBecause')}>{event.cancelledBecause}</Field>
          <Field label={t('link')}>{away(event.link)}</Field>
          <Field label={t('recording')}>{away(event.recording)}</Field>
          <Field label={t('announcement')}>{away(event.announcement)}</Field>
          <Field label={t('host')}>{event.hostName}</Field>
          <Field label={t('contact')}>{event.contact}</Field>
          <Field label={t('note')}>{event.note}</Field>
        </Fields>
      </div>
    </Section>
  )
}
