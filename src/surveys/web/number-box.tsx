import { TextInput } from '@mantine/core'
import { useState } from 'react'

type NumberBoxProps = { label: string; value: number | null; onChange: (value: number | null) => void }

const numberOf = (text: string) => {
  const number = Number(text.replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(number) ? null : number
}

/** A number of the builder. «0,» and «-» stay as they are typed until they have become one. */
export function NumberBox({ label, value, onChange }: NumberBoxProps) {
  const [typed, setTyped] = useState('')
  return (
    <TextInput
      label={label}
      w={110}
      inputMode='decimal'
      value={numberOf(typed) === value ? typed : String(value ?? '')}
      onChange={event => {
        setTyped(event.currentTarget.value)
        onChange(numberOf(event.currentTarget.value))
      }}
    />
  )
}
