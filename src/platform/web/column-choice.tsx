import { Checkbox } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useActor } from './actor.tsx'
import { ColumnButton } from './column-button.tsx'
import type { ColumnPanel } from './column-panel.tsx'
import type { Column } from './data-table.tsx'

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

const loadPanel = () => import('./column-panel.tsx')

/** The panel's code is fetched when one comes near its button. */
function Choice({ children }: { children: ReactNode }) {
  const [Panel, setPanel] = useState<typeof ColumnPanel>()
  if (Panel) return <Panel>{children}</Panel>
  return (
    <ColumnButton
      aria-haspopup='dialog'
      aria-expanded={false}
      onPointerEnter={() => void loadPanel()}
      onFocus={() => void loadPanel()}
      onClick={() => void loadPanel().then(({ ColumnPanel }) => setPanel(() => ColumnPanel))}
    />
  )
}
