import { Popover, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { ColumnButton } from './column-button.tsx'
import classes from './column-choice.module.css'
import { kitWords } from './kit-words.ts'
import { useStandIn } from './stand-in.ts'
import { useWords } from './words.ts'

/** Which columns are shown. */
export function ColumnPanel({ children }: { children: ReactNode }) {
  const t = useWords(kitWords)
  const { button, opened, setOpened } = useStandIn()
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
