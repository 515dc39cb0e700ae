import { Button } from '@mantine/core'
import { useState } from 'react'
import { kitWords } from './kit-words.ts'
import { tellProblem } from './notices.ts'
import { useWords } from './words.ts'

type MaskedProps = {
  /** The value as everybody may see it: `+7 700 ••• •• 07`. */
  masked: string
  /** What it is, for the button's name: «телефон». */
  label: string
  /** Fetches the whole value; the server writes down who looked. Absent when the actor may not. */
  reveal?: () => Promise<string>
}

/** A personal value behind a button: looked at on purpose, one at a time. */
export function Masked({ masked, label, reveal }: MaskedProps) {
  const t = useWords(kitWords)
  const [value, setValue] = useState<string>()
  const [busy, setBusy] = useState(false)
  const look = async () => {
    setBusy(true)
    try {
      setValue(await reveal?.())
    } catch (error) {
      tellProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <span aria-live='polite'>{value ?? masked}</span>
      {reveal && value === undefined && (
        <Button
          variant='subtle'
          size='compact-sm'
          ml={6}
          loading={busy}
          aria-label={`${t('show')}: ${label}`}
          onClick={() => void look()}
        >
          {t('show')}
        </Button>
      )}
    </span>
  )
}
