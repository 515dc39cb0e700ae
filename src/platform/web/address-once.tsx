import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core'
import { kitWords } from './kit-words.ts'
import { useWords } from './words.ts'

type AddressOnceProps = {
  title: string
  /** What it is for, and whom it may be given to. */
  hint: string
  address: string
  onDone: () => void
}

/** A secret address, shown this once: the server keeps no more of it than a hash. */
export function AddressOnce({ title, hint, address, onDone }: AddressOnceProps) {
  const t = useWords(kitWords)
  return (
    <Stack>
      <Alert variant='outline' title={title} role='status'>
        {hint}
      </Alert>
      <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {address}
      </Code>
      <Group>
        <CopyButton value={address}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t('addressCopied') : t('copyAddress')}</Button>}
        </CopyButton>
        <Button variant='default' onClick={onDone}>
          {t('ready')}
        </Button>
      </Group>
    </Stack>
  )
}
