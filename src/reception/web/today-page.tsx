import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { Parts } from '#platform/web/parts.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { readToday } from '../today-contract.ts'
import { DueList } from './due-list.tsx'
import { JournalMeter } from './journal-meter.tsx'
import { NextDays } from './next-days.tsx'
import { ReceivedToday } from './received-today.tsx'
import classes from './today.module.css'
import { todayWords } from './today-words.ts'
import { WithProgramme } from './with-programme.tsx'
import { words } from './words.ts'

const EntryDrawer = whenOpened(() => import('./entry-drawer.tsx').then(drawer => drawer.EntryDrawer))

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

export default function TodayPage() {
  return <WithProgramme>{programme => <Today programme={programme} />}</WithProgramme>
}

/** What waits for the office this morning: what is due first, then what came in, then how the programme goes. */
function Today({ programme }: { programme: ProgrammeName }) {
  const t = useWords(todayWords)
  const journal = useWords(words)
  const formats = useFormats()
  const may = useMay()
  const today = useRead(readToday, { params: { programme: programme.id } }, { refetchInterval: 120_000 })
  const day = today.data?.day
  return (
    <>
      <PageHead
        title={t('today')}
        note={day && `${t(weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!)}, ${formats.day(day)}`}
        actions={may('reception.entry.register') && <ButtonLink to='/journal/new'>{journal('register')}</ButtonLink>}
      />
      <Loaded read={today}>
        {read => (
          <div className={classes.page} data-journal={read.journal !== null}>
            {read.journal && (
              <div className={classes.work}>
                <Parts place='today.work' programme={programme} />
                <DueList journal={read.journal} today={read.day} />
                <ReceivedToday programme={programme} day={read.day} total={read.journal.receivedToday} />
              </div>
            )}
            <aside className={classes.state}>
              <Parts place='today.state' programme={programme} />
              {read.journal && <JournalMeter journal={read.journal} />}
              <NextDays days={read.days} today={read.day} />
            </aside>
          </div>
        )}
      </Loaded>
      {may('reception.entry.read') && <EntryDrawer />}
    </>
  )
}
