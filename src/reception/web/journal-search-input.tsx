import { TextInput, type TextInputProps } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMay } from '#platform/web/actor.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './journal.module.css'
import { words } from './words.ts'

/** Where the journal is searched; who may not see names is asked for a number. */
export function JournalSearchInput(props: TextInputProps & { ref?: React.Ref<HTMLInputElement> }) {
  const t = useWords(words)
  const label = useMay()('people.person.name') ? t('search') : t('searchNumber')
  return (
    <TextInput
      {...props}
      className={classes.search}
      aria-label={label}
      placeholder={label}
      autoComplete='off'
      leftSection={<IconSearch size={16} aria-hidden />}
    />
  )
}
