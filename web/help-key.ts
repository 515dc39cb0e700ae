import { useLocalStorage } from '@mantine/hooks'
import { useEffect } from 'react'

/**
 * A key without Ctrl may be taken for a command by somebody who speaks to the computer or whose hand shakes: it can be
 * switched off (WCAG 2.1.4). Kept on the device.
 */
export const useHelpKey = () => useLocalStorage({ key: 'help-key', defaultValue: true, getInitialValueInEffect: false })

/** «?» opens the list of keys, save where something is being typed. */
export function useHelpOnKey(open: () => void) {
  const [on] = useHelpKey()
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest?.(
        'input:not([type=radio], [type=checkbox]), textarea, select',
      )
      if (event.key !== '?' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      open()
    }
    if (on) document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}
