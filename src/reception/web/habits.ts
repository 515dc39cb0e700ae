import { useLocalStorage } from '@mantine/hooks'
import type { EntryValues } from './entry-values.ts'

export type Habits = Pick<EntryValues, 'office' | 'channel'>

/** Where this member received last and how the visitor had come: the next entry begins so. Kept on the device. */
export const useHabits = (member: string) =>
  useLocalStorage<Habits>({
    key: `desk:${member}`,
    defaultValue: { office: null, channel: 'in_person' },
    getInitialValueInEffect: false,
  })
