import { Button, SegmentedControl } from '@mantine/core'
import * as z from 'zod'
import { type ProgrammeName, useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { PrintLink } from '#platform/web/print-link.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { readQueue } from '../contract.ts'
import { printDayList } from '../print-contract.ts'
import { CallList } from './call-list.tsx'
import { useDayHours } from './day-hours.ts'
import { WALK_IN } from './opened.ts'
import { printWords } from './print-words.ts'
import classes from './queue.module.css'
import { QueueList } from './queue-list.tsx'
import { queueWords } from './queue-words.ts'
import { words } from './words.ts'

const AppointmentDrawer = whenOpened(() => import('./appointment-drawer.tsx').then(drawer => drawer.AppointmentDrawer))

/** How often the list is read anew by itself. */
const FRESH = 10_000
const Search = z.object({ office: z.string().optional() })

export default function QueuePage() {
  return <WithProgramme>{programme => <Queue programme={programme} />}</WithProgramme>
}

/** Who is here, who is expected, who was served: the day of one office, at a glance. */
function Queue({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const list = useWords(queueWords)
  const print = useWords(printWords)
  const formats = useFormats()
  const language = useLanguage()
  const may = useMay()
  const said = useDayHours()
  const [search, setSearch] = useAddress(Search)
  const { open } = useOpened()
  const queue = useRead(readQueue, { params: { programme: programme.id } }, { refetchInterval: FRESH })
  const offices = queue.data?.offices ?? []
  const office = offices.find(({ id }) => id === search.office) ?? offices[0]
  return (
    <>
      <PageHead
        title={list('queue')}
        note={queue.data && office && `${formats.day(queue.data.day)} · ${said(office.hours)}`}
        actions={
          office && (
            <>
              {may('schedule.appointment.book') && (
                <>
                  <Button onClick={() => open(WALK_IN)}>{t('walkIn')}</Button>
                  <ButtonLink variant='default' to='/schedule' search={{ office: office.id }}>
                    {t('book')}
                  </ButtonLink>
                </>
              )}
              {queue.data && (
                <PrintLink of={printDayList} params={{ id: office.id }} search={{ day: queue.data.day, language }}>
                  {print('dayList')}
                </PrintLink>
              )}
            </>
          )
        }
      />
      {offices.length > 1 && (
        <SegmentedControl
          mb='lg'
          aria-label={t('office')}
          data={offices.map(({ id, name }) => ({ value: id, label: name }))}
          value={office?.id ?? ''}
          onChange={id => setSearch({ office: id })}
        />
      )}
      <Loaded read={queue}>
        {({ items }) =>
          office ? (
            <div className={classes.page}>
              <QueueList appointments={items.filter(one => one.office === office.id)} />
              <CallList programme={programme} />
            </div>
          ) : (
            <EmptyState title={t('noOffice')} hint={t('noOfficeHint')} />
          )
        }
      </Loaded>
      <AppointmentDrawer programme={programme} office={office?.id} />
    </>
  )
}
