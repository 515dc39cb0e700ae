import { Title } from '@mantine/core'
import { type KeyboardEvent, useRef } from 'react'
import { useFormats } from '#platform/web/formats.ts'
import { EmptyState } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Appointment } from '../contract.ts'
import type { State } from '../rules.ts'
import classes from './queue.module.css'
import { QueueLine } from './queue-line.tsx'
import { queueWords } from './queue-words.ts'

type Section = {
  title: 'withLawyer' | 'waiting' | 'expected' | 'finished'
  states: State[]
  none?: 'noneWithLawyer' | 'nobodyWaits' | 'allThere'
}
const sections: readonly Section[] = [
  { title: 'withLawyer', states: ['with_lawyer'], none: 'noneWithLawyer' },
  { title: 'waiting', states: ['arrived'], none: 'nobodyWaits' },
  { title: 'expected', states: ['booked'], none: 'allThere' },
  { title: 'finished', states: ['served', 'left', 'no_show'] },
]

/** The day in the order in which one acts: who is in, who waits, who will come, who is done. Arrow keys go from line to line. */
export function QueueList({ appointments }: { appointments: readonly Appointment[] }) {
  const t = useWords(queueWords)
  const formats = useFormats()
  const place = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const line = (document.activeElement as HTMLElement | null)?.closest('li')
    if (!step || !line || (event.target as HTMLElement).closest('[role=menu]')) return
    const lines = [...(place.current?.querySelectorAll('li') ?? [])]
    event.preventDefault()
    lines[lines.indexOf(line) + step]?.querySelector<HTMLElement>('a, button')?.focus()
  }
  if (appointments.length === 0) return <EmptyState title={t('nobody')} hint={t('nobodyHint')} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only carries the focus of the buttons inside
    <div ref={place} className={classes.list} onKeyDown={move}>
      {sections.map(({ title, states, none }) => {
        const lines = inOrder(appointments.filter(({ state }) => states.includes(state)))
        if (lines.length === 0 && !none) return null
        return (
          <section key={title} data-section={title}>
            <Title order={2}>
              {t(title)} {lines.length > 0 && <span>{formats.number(lines.length)}</span>}
            </Title>
            {lines.length === 0 && none ? (
              <p className={classes.quiet}>{t(none)}</p>
            ) : (
              <ul>
                {lines.map(appointment => (
                  <QueueLine key={appointment.id} appointment={appointment} />
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

/** Who waits longest is first; who is booked, by the time agreed. */
export const inOrder = (lines: readonly Appointment[]) => lines.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
const keyOf = ({ state, arrivedAt, at, number }: Appointment) =>
  state === 'booked' ? `${at}${number}` : (arrivedAt ?? `${at}${number}`)
