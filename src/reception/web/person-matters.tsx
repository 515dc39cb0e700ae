import { Title } from '@mantine/core'
import { useMay, useProgramme } from '#platform/web/actor.tsx'
import { PageLink } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { KnownMatter } from '../matter-contract.ts'
import { deskWords } from './desk-words.ts'
import classes from './earlier-matters.module.css'
import { numberOf, useMatters } from './matters.ts'
import { StateMark } from './state-mark.tsx'
import { useTopics } from './use-topics.ts'
import { words } from './words.ts'

/** On a citizen's card: what they came with, and the way to the next visit. */
export function PersonMatters({ person }: { person: string }) {
  const t = useWords(deskWords)
  const journal = useWords(words)
  const may = useMay()
  const programme = useProgramme()
  const earlier = useMatters(programme?.id ?? '', programme ? person : undefined)
  if (!programme) return null
  return (
    <section className={classes.section}>
      <Title order={3}>{t('earlier')}</Title>
      <Loaded read={earlier} lines={2}>
        {({ elsewhere }) => (
          <>
            {earlier.matters?.map(matter => (
              <Matter key={matter.id} matter={matter} />
            ))}
            {earlier.matters?.length === 0 && elsewhere === 0 && <p className={classes.none}>{t('firstVisitHere')}</p>}
            {elsewhere > 0 && <p className={classes.none}>{t('elsewhere', { count: elsewhere })}</p>}
          </>
        )}
      </Loaded>
      {may('reception.entry.register') && (
        <ButtonLink variant='default' to='/journal/new' search={{ person }}>
          {journal('register')}
        </ButtonLink>
      )}
    </section>
  )
}

function Matter({ matter }: { matter: KnownMatter }) {
  const formats = useFormats()
  const { pathOf } = useTopics()
  return (
    <div className={classes.matter} data-open={matter.open || undefined}>
      {numberOf(matter)} · {pathOf(matter.visits[0]!.topic)}
      <ol className={classes.visits}>
        {matter.visits.map(visit => (
          <li key={visit.id}>
            <span className={classes.day}>{formats.shortDay(visit.receivedOn)}</span>
            <PageLink to='/journal' search={{ open: visit.id }}>
              {visit.number}
            </PageLink>
            <StateMark entry={visit} />
          </li>
        ))}
      </ol>
    </div>
  )
}
