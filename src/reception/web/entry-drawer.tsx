import { useEffect, useRef, useState } from 'react'
import * as z from 'zod'
import { useAddress } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { type Entry, readEntry } from '../contract.ts'
import { CloseForm } from './close-form.tsx'
import { CorrectForm } from './correct-form.tsx'
import classes from './entry.module.css'
import { entrySteps, type Step, stepNames } from './entry-steps.ts'
import { EntryView } from './entry-view.tsx'
import { ExcludeForm } from './exclude-form.tsx'
import { ReasonForm } from './reason-form.tsx'
import { StateMark } from './state-mark.tsx'

const Opened = z.object({ open: z.string().optional(), step: z.enum(stepNames).optional() })

/** An entry beside the list. Which step is being taken stands in the address too, so Back leaves the form. */
export function EntryDrawer() {
  const [{ open, step }, setSearch] = useAddress(Opened)
  const [last, setLast] = useState(open)
  if (open && open !== last) setLast(open)
  const entry = useRead(readEntry, { params: { id: last ?? '' } }, { enabled: Boolean(last) })
  const close = () => setSearch({ open: undefined, step: undefined })
  return (
    <Drawer opened={Boolean(open)} onClose={close} title={entry.data && <Heading entry={entry.data} />}>
      <Loaded read={entry}>
        {found => <Body key={found.id} entry={found} step={step} onStep={next => setSearch({ step: next })} />}
      </Loaded>
    </Drawer>
  )
}

const Heading = ({ entry }: { entry: Entry }) => (
  <span className={classes.heading}>
    <span className={classes.number} data-annulled={entry.annulledOn ?? undefined}>
      {entry.number}
    </span>
    <span className={classes.mark}>
      <StateMark entry={entry} />
    </span>
  </span>
)

type BodyProps = { entry: Entry; step: Step | undefined; onStep: (step: Step | undefined) => void }

/** One step at a time in the place of the fields; the keyboard follows. A step that may not be taken shows the entry. */
function Body({ entry, step, onStep }: BodyProps) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef<Step>(undefined)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    const field = step && place.current?.querySelector<HTMLElement>('form input, form textarea')
    ;(field || place.current)?.focus()
  }, [step])
  const taken = step && entry.may.includes(entrySteps[step]) ? step : undefined
  const done = () => onStep(undefined)
  return (
    <div ref={place} tabIndex={-1} className={classes.body}>
      {taken === 'close' ? (
        <CloseForm entry={entry} onDone={done} />
      ) : taken === 'correct' ? (
        <CorrectForm entry={entry} onDone={done} />
      ) : taken === 'exclude' ? (
        <ExcludeForm entry={entry} onDone={done} />
      ) : taken === 'annul' || taken === 'include' || taken === 'reopen' ? (
        <ReasonForm step={taken} entry={entry} onDone={done} />
      ) : (
        <EntryView entry={entry} adding={taken === 'add'} onStep={onStep} />
      )}
    </div>
  )
}
