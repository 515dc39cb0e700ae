import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import * as z from 'zod'
import { dayAfter, mondayOf } from '#platform/day.ts'
import { type ProgrammeName, useActor, useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useFormats } from '#platform/web/formats.ts'
import { useOpened } from '#platform/web/opened.ts'
import { PageHead } from '#platform/web/page-head.tsx'
import { useRead } from '#platform/web/read.ts'
import { EmptyState, Loaded } from '#platform/web/states.tsx'
import { whenOpened } from '#platform/web/when-opened.tsx'
import { useWords } from '#platform/web/words.ts'
import { listOffices, type Office } from '#reception/office-contract.ts'
import { WithProgramme } from '#reception/web/with-programme.tsx'
import { useDays } from './use-days.ts'
import classes from './week.module.css'
import { WeekGrid } from './week-grid.tsx'
import { weekWords } from './week-words.ts'
import { words } from './words.ts'

const AppointmentDrawer = whenOpened(() => import('./appointment-drawer.tsx').then(drawer => drawer.AppointmentDrawer))

const Search = z.object({ office: z.string().optional(), week: z.iso.date().optional() })

export default function SchedulePage() {
  return <WithProgramme>{programme => <OfProgramme programme={programme} />}</WithProgramme>
}

function OfProgramme({ programme }: { programme: ProgrammeName }) {
  const t = useWords(words)
  const { today } = useActor()
  const offices = useRead(listOffices, { params: { programme: programme.id } })
  return (
    <Loaded read={offices}>
      {({ items }) => {
        const mine = items.filter(
          ({ may, closedOn }) => may.includes('schedule.appointment.read') && !(closedOn && closedOn < today),
        )
        if (mine.length === 0) return <EmptyState title={t('noOffice')} hint={t('noOfficeHint')} />
        return <Week programme={programme} offices={mine} />
      }}
    </Loaded>
  )
}

/** A week of one office: what is free, and who is expected. */
function Week({ programme, offices }: { programme: ProgrammeName; offices: readonly Office[] }) {
  const t = useWords(weekWords)
  const desk = useWords(words)
  const formats = useFormats()
  const may = useMay()
  const { today } = useActor()
  const [search, setSearch] = useAddress(Search)
  const { open } = useOpened()
  const office = (offices.find(({ id }) => id === search.office) ?? offices[0]!).id
  const from = mondayOf(search.week ?? today)
  const to = dayAfter(from, 6)
  const week = useDays(programme.id, office, from, to)
  const go = (days: number) => setSearch({ week: dayAfter(from, days) })
  return (
    <>
      <PageHead
        title={t('schedule')}
        note={t('scheduleHint')}
        actions={
          may('schedule.hours.read') && (
            <ButtonLink variant='default' to='/schedule/hours'>
              {t('toHours')}
            </ButtonLink>
          )
        }
      />
      <div className={classes.bar}>
        {offices.length > 1 && (
          <SegmentedControl
            aria-label={desk('office')}
            data={offices.map(({ id, name }) => ({ value: id, label: name }))}
            value={office}
            onChange={id => setSearch({ office: id })}
          />
        )}
        <Group gap='xs'>
          <ActionIcon variant='default' size='lg' aria-label={t('earlier')} onClick={() => go(-7)}>
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <strong aria-live='polite'>{`${formats.shortDay(from).slice(0, 5)} – ${formats.shortDay(to)}`}</strong>
          <ActionIcon variant='default' size='lg' aria-label={t('later')} onClick={() => go(7)}>
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
          {from !== mondayOf(today) && (
            <Button variant='subtle' onClick={() => setSearch({ week: undefined })}>
              {t('thisWeek')}
            </Button>
          )}
        </Group>
      </div>
      <Loaded read={week}>{({ items }) => <WeekGrid days={items} today={today} onOpen={open} />}</Loaded>
      <AppointmentDrawer programme={programme} office={office} />
    </>
  )
}
