import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'
import { fits } from '../fits.ts'

/** Narrows a list by what is typed: beginnings of words, in any spelling and on any layout. `said` is what an option is found by. */
export const fitting =
  (said: (option: ComboboxItem) => string = ({ label }) => label): OptionsFilter =>
  ({ options, search }) => {
    const keep = (item: ComboboxParsedItem): ComboboxParsedItem[] => {
      if (!('group' in item)) return fits(said(item as ComboboxItem), search) ? [item] : []
      const items = item.items.filter(inner => fits(said(inner as ComboboxItem), search))
      return items.length > 0 ? [{ ...item, items }] : []
    }
    return options.flatMap(keep)
  }
