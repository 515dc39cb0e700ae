import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { useRead } from '#platform/web/read.ts'
import { Loaded, LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { basisWords, roleWords } from '../code-words.ts'
import { type Engaged, type Part, readEngagement } from '../engagement-contract.ts'
import { engagedWords } from './engaged-words.ts'
import { AddEngagement, CorrectEngagement } from './engagement-form.tsx'
import classes from './partners.module.css'

type DrawerProps = { programme: ProgrammeName; items: readonly Engaged[] | undefined }

/** Somebody with their roles. `edit ID`: an engagement to be put right; `for ID`: one for somebody of the list. */
export function EngagedDrawer({ programme, items }: DrawerProps) {
  const t = useWords(engagedWords)
  const { opened, open, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const [act, of] = (last ?? '').split(' ')
  const person = items?.find(({ id }) => id === (act === 'for' ? of : last))
  const body = () => {
    if (last === 'new') return <AddEngagement key='new' programme={programme} onDone={close} />
    if (act === 'edit') return <Correcting key={of} id={of!} onDone={close} />
    if (!person) return <LoadingLines />
    if (act === 'for') return <AddEngagement key={last} programme={programme} like={person} onDone={close} />
    return <Person person={person} open={open} />
  }
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={person && act !== 'for' ? person.name : t('add')}>
      {last && body()}
    </Drawer>
  )
}

function Correcting({ id, onDone }: { id: string; onDone: () => void }) {
  const read = useRead(readEngagement, { params: { id } })
  return <Loaded read={read}>{engagement => <CorrectEngagement engagement={engagement} onDone={onDone} />}</Loaded>
}

function Person({ person, open }: { person: Engaged; open: (what: string) => void }) {
  const t = useWords(engagedWords)
  const writes = person.vulnerable !== null
  return (
    <>
      {person.vulnerable && <p>{t('isVulnerable')}</p>}
      {writes && person.basis === null && (
        <div className={classes.doubt}>
          <p>{t('sayBasisHint')}</p>
          <Button variant='default' size='compact-md' mt='xs' onClick={() => open(`for ${person.id}`)}>
            {t('sayBasis')}
          </Button>
        </div>
      )}
      {person.parts.map(part => (
        <PartOf key={`${part.record} ${part.role} ${part.job} ${part.body} ${part.activities}`} part={part}>
          {part.source === 'event' && <PageLink to={`/events/${part.record}`}>{t('toEvent')}</PageLink>}
          {part.source === 'lesson' && <PageLink to={`/school/${part.record}`}>{t('toLesson')}</PageLink>}
          {part.source === 'engagement' && writes && (
            <Button variant='subtle' size='compact-md' onClick={() => open(`edit ${part.record}`)}>
              {t('correct')}
            </Button>
          )}
        </PartOf>
      ))}
    </>
  )
}

function PartOf({ part, children }: { part: Part; children: React.ReactNode }) {
  const t = useWords(engagedWords)
  const formats = useFormats()
  const language = useLanguage()
  const { source, role, basis, document, job, body, activities, fromOn, untilOn, times, hours } = part
  const n = formats.number(times)
  const numbers = activities.join(', ')
  const said = [
    [job, body].filter(Boolean).join(', '),
    activities.length > 0 && t(activities.length > 1 ? 'activities' : 'activity', { numbers }),
    source === 'event' && t('meetings', { count: times, n }),
    source === 'lesson' && t('lessons', { count: times, n }),
    untilOn === fromOn
      ? formats.day(fromOn)
      : untilOn
        ? `${formats.day(fromOn)} – ${formats.day(untilOn)}`
        : t('since', { from: formats.day(fromOn) }),
    hours !== null && t('hoursOf', { count: hours, n: formats.number(hours) }),
    [basis && basisWords[basis][language], document].filter(Boolean).join(', '),
  ]
  return (
    <section className={classes.part}>
      <div className={classes.head}>
        <strong>{roleWords[role][language]}</strong>
        {children}
      </div>
      {said.filter(Boolean).map(line => (
        <p key={String(line)}>{line}</p>
      ))}
    </section>
  )
}
