import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconColumns3 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useActor } from './actor.tsx'
import type { Column } from './data-table.tsx'
import { kitWords } from './kit-words.ts'
import { useWords } from './words.ts'

/**
 * The columns that this member wants to see, remembered on this device, and the button that chooses them. The first
 * names the row and always stays: `const { columns, choice } = useColumnChoice('journal', all)`.
 */
export function useColumnChoice<Row>(table: string, all: readonly Column<Row>[]) {
  const { member } = useActor()
  const [chosen, setChosen] = useLocalStorage<Readonly<Record<string, boolean>>>({
    key: `columns:${member}:${table}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  })
  const shows = ({ key, extra }: Column<Row>) => chosen[key] ?? !extra
  const choose = (key: string, shown: boolean) => setChosen({ ...chosen, [key]: shown })
  const [first, ...rest] = all
  const choice = (
    <Choice>
      {rest.map(column => (
        <Checkbox
          key={column.key}
          label={column.label}
          checked={shows(column)}
          onChange={event => choose(column.key, event.currentTarget.checked)}
        />
      ))}
    </Choice>
  )
  return { columns: [...(first ? [first] : []), ...rest.filter(shows)], choice }
}

function Choice({ children }: { children: ReactNode }) {
  const t = useWords(kitWords)
  return (
    <Popover position='bottom-end' trapFocus returnFocus withRoles>
      <Popover.Target>
        <Button variant='default' leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('columns')}>
        <Stack gap='xs'>{children}</Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
