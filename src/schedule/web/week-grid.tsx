import { type KeyboardEvent, useRef } from 'react'
import { useMay } from '#platform/web/actor.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { PlannedDay } from '../contract.ts'
import { DayColumn } from './day-column.tsx'
import classes from './week.module.css'
import { weekWords } from './week-words.ts'

type WeekGridProps = {
  days: readonly PlannedDay[]
  today: string
  /** A free time, or somebody. */
  onOpen: (opened: string) => void
}

/** Days side by side, each with its times one under another; on a phone one day after another. One Tab stop: arrows move. */
export function WeekGrid({ days, today, onOpen }: WeekGridProps) {
  const t = useWords(weekWords)
  const may = useMay()
  const place = useRef<HTMLDivElement>(null)
  // A weekend on which nobody is received or expected takes no room.
  const shown = days.filter(({ times, appointments }, index) => index < 5 || times.length + appointments.length > 0)
  const silent = shown.every(({ times, appointments }) => times.length + appointments.length === 0)
  if (silent)
    return (
      <EmptyState
        title={t('nothingThisWeek')}
        hint={t('nothingHint')}
        action={may('schedule.hours.read') && <ButtonLink to='/schedule/hours'>{t('toHours')}</ButtonLink>}
      />
    )
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only moves the focus among the buttons inside */}
      <div
        ref={place}
        className={classes.week}
        style={{ '--days': shown.length } as object}
        onKeyDown={event => move(event, place.current!)}
      >
        {shown.map((day, index) => (
          <DayColumn
            key={day.day}
            day={day}
            today={today}
            isFirst={index === shown.findIndex(one => one.times.length + one.appointments.length > 0)}
            onOpen={onOpen}
          />
        ))}
      </div>
      <p className={classes.keys}>{t('keysWeek')}</p>
    </>
  )
}

/** Up and down within the day; to the sides to the nearest time of the next day that has any. */
function move(event: KeyboardEvent, week: HTMLElement) {
  const at = document.activeElement as HTMLElement
  const columns = [...week.querySelectorAll<HTMLElement>('[data-day]')]
  const cellsOf = (column: HTMLElement) => [...column.querySelectorAll<HTMLElement>('[data-cell]')]
  const column = columns.findIndex(one => one.contains(at))
  if (column < 0 || !at.matches('[data-cell]')) return
  const cells = cellsOf(columns[column]!)
  const up = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const aside = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  let next: HTMLElement | undefined
  if (up) next = cells[cells.indexOf(at) + up]
  if (event.key === 'Home') next = cells[0]
  if (event.key === 'End') next = cells.at(-1)
  for (let other = column + (aside ?? 0); aside && !next && columns[other]; other += aside) {
    const clock = at.dataset.cell ?? ''
    const theirs = cellsOf(columns[other]!)
    next = theirs.find(({ dataset }) => (dataset.cell ?? '') >= clock) ?? theirs.at(-1)
  }
  if (!up && !aside && event.key !== 'Home' && event.key !== 'End') return
  event.preventDefault()
  if (!next) return
  for (const cell of week.querySelectorAll<HTMLElement>('[data-cell]')) cell.tabIndex = cell === next ? 0 : -1
  next.focus()
}
