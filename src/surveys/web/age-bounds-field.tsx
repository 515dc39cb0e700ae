import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#platform/web/words.ts'
import { AgeBounds, usualAges } from '../analysis-contract.ts'
import { words } from './words.ts'

type AgeBoundsFieldProps = { ages: string | undefined; onChange: (ages: string | undefined) => void }

/** With what age each class begins. What the address says is counted by; a wrong line changes nothing. */
export function AgeBoundsField({ ages = usualAges, onChange }: AgeBoundsFieldProps) {
  const t = useWords(words)
  const [typed, setTyped] = useState<string>()
  const [wrong, setWrong] = useState(false)
  const count = () => {
    if (typed === undefined) return
    const read = AgeBounds.safeParse((typed.match(/[^\s,;]+/g) ?? []).join(','))
    setWrong(!read.success)
    if (!read.success) return
    setTyped(undefined)
    onChange(read.data === usualAges ? undefined : read.data)
  }
  return (
    <TextInput
      mt='md'
      maw='24rem'
      size='md'
      label={t('ages')}
      description={t('agesHint')}
      error={wrong && t('agesWrong')}
      autoComplete='off'
      value={typed ?? ages.split(',').join(', ')}
      onChange={event => setTyped(event.currentTarget.value)}
      onBlur={count}
      onKeyDown={event => event.key === 'Enter' && count()}
    />
  )
}
