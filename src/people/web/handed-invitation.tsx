import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core'
import { useFormats } from '#platform/web/formats.ts'
import { useWords } from '#platform/web/words.ts'
import classes from './handed-invitation.module.css'
import { words } from './words.ts'

/** Null: the person has an account already. */
export type Handed = { readonly invitation: { readonly link: string; readonly expiresAt: string } | null }

/** The link is shown once, to be handed over in person. */
export function HandedInvitation({ invitation, onDone }: Handed & { onDone: () => void }) {
  const t = useWords(words)
  const formats = useFormats()
  return (
    <Stack>
      <Alert variant='outline' title={invitation ? t('invitation') : t('saved')} role='status'>
        {invitation ? t('invitationHint', { at: formats.instant(invitation.expiresAt) }) : t('noInvitation')}
      </Alert>
      {invitation && (
        <Code block className={classes.link}>
          {invitation.link}
        </Code>
      )}
      <Group>
        {invitation && (
          <CopyButton value={invitation.link}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>}
          </CopyButton>
        )}
        <Button variant='default' onClick={onDone}>
          {t('done')}
        </Button>
      </Group>
    </Stack>
  )
}
