import { Popover, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ColumnButton } from './column-button.tsx'
import classes from './column-choice.module.css'
import { kitWords } from './kit-words.ts'
import { useWords } from './words.ts'

/** It stands where the button stood that was pressed to fetch it, and is open. */
export function ColumnPanel({ children }: { children: ReactNode }) {
  const t = useWords(kitWords)
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    button.current?.focus()
    setOpened(true)
  }, [])
  return (
    <Popover position='bottom-end' trapFocus returnFocus withRoles opened={opened} onChange={setOpened}>
      <Popover.Target>
        <ColumnButton ref={button} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('columns')}>
        <Stack gap='xs' className={classes.columns}>
          {children}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
