import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'

type SearchBoxProps = { label: string; value: string | undefined; onSearch: (text: string | undefined) => void }

/** Asks a moment after the last letter; the address keeps what was asked. */
export function SearchBox({ label, value = '', onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(value)
  const send = useDebouncedCallback((text: string) => onSearch(text.trim() || undefined), 300)
  useEffect(() => setTyped(value), [value])
  return (
    <TextInput
      type='search'
      label={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        send(currentTarget.value)
      }}
    />
  )
}
