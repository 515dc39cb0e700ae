import { Loader, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import classes from './find-list.module.css'
import { kitWords } from './kit-words.ts'
import { useWords } from './words.ts'

export type FindLine = {
  readonly key: string
  readonly label: ReactNode
  readonly detail?: ReactNode
  /** Found by what was typed, not by likeness to it. */
  readonly sure?: boolean
  /** Fits what is typed now, whatever else is still on its way. */
  readonly ready?: boolean
}
export type FindGroup<Line> = { readonly title: string; readonly lines: readonly Line[] }

type FindListProps<Line extends FindLine> = {
  label: string
  /** Shown instead of the label when the place says already what the box is for. */
  placeholder?: string
  hint?: ReactNode
  text: string
  onText: (text: string) => void
  groups: readonly FindGroup<Line>[]
  onPick: (line: Line) => void
  /** An answer for this text is still on its way. */
  busy: boolean
  /** Said when there is nothing to choose and nothing on its way. */
  empty: ReactNode
}

/**
 * A box and, below it, what was found: the first line is chosen, arrows move, Enter picks. Enter before the answer is
 * there is remembered, and picks what alone is sure: whoever types four digits and Enter need not wait.
 */
export function FindList<Line extends FindLine>({ groups, onPick, busy, empty, ...box }: FindListProps<Line>) {
  const t = useWords(kitWords)
  const id = useId()
  const lines = groups.flatMap(group => group.lines)
  const [moved, setMoved] = useState<string>()
  const eager = useRef(false)
  const input = useFirstFocus()
  const chosen = lines.find(({ key }) => key === moved) ?? lines[0]
  const idOf = (line: Line) => `${id}-${lines.indexOf(line)}`

  useEffect(() => {
    if (busy || !eager.current) return
    eager.current = false
    const sure = lines.filter(line => line.sure)
    if (sure.length === 1) onPick(sure[0]!)
  }, [busy])

  const go = (step: number) => {
    const next = lines.at((lines.indexOf(chosen!) + step) % lines.length)!
    setMoved(next.key)
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.nativeEvent.isComposing || (!step && (event.key !== 'Enter' || event.ctrlKey))) return
    event.preventDefault()
    if (step && chosen) go(step)
    else if (busy && !chosen?.ready) eager.current = true
    else if (chosen && !step) onPick(chosen)
  }
  return (
    <>
      <TextInput
        {...(box.placeholder ? { 'aria-label': box.label, placeholder: box.placeholder } : { label: box.label })}
        description={box.hint}
        size='md'
        data-autofocus
        ref={input}
        role='combobox'
        aria-autocomplete='list'
        aria-controls={id}
        aria-expanded={lines.length > 0}
        aria-activedescendant={chosen && idOf(chosen)}
        autoComplete='off'
        spellCheck={false}
        rightSection={busy && <Loader size={16} />}
        value={box.text}
        onChange={event => {
          eager.current = false
          setMoved(undefined)
          box.onText(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role='listbox' aria-label={box.label} className={classes.found} hidden={lines.length === 0}>
        {groups.map(
          ({ title, lines: some }) =>
            some.length > 0 && (
              // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
              <div key={title} role='group' aria-label={title}>
                <div className={classes.title} aria-hidden>
                  {title}
                </div>
                {some.map(line => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
                  // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the chosen line
                  <div
                    key={line.key}
                    id={idOf(line)}
                    role='option'
                    aria-selected={line === chosen}
                    className={classes.line}
                    onMouseDown={event => event.preventDefault()}
                    onClick={() => onPick(line)}
                  >
                    <span>{line.label}</span>
                    {line.detail && <span className={classes.detail}>{line.detail}</span>}
                  </div>
                ))}
              </div>
            ),
        )}
      </div>
      <p className={classes.said} role='status' data-quiet={lines.length > 0 || undefined}>
        {lines.length > 0 ? t('found', { n: lines.length }) : !busy && empty}
      </p>
    </>
  )
}

/** At once, as a dialog's own focus comes a third of a second later; and again, as a page that opens takes the focus itself. */
function useFirstFocus() {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focus = () => input.current?.focus()
    focus()
    const soon = setTimeout(focus)
    return () => clearTimeout(soon)
  }, [])
  return input
}
