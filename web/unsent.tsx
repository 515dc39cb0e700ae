import { UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencilExclamation } from '@tabler/icons-react'
import { useActor } from '#platform/web/actor.tsx'
import { useUnsent } from '#platform/web/form/unsent.ts'
import { whenNeeded } from '#platform/web/when-needed.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './unsent.module.css'
import { frameWords } from './words.ts'

const UnsentDrawer = whenNeeded(
  () => import('./unsent-drawer.tsx').then(drawer => drawer.UnsentDrawer),
  ({ opened }) => opened,
)

/** What was typed and never sent: nothing waits unseen. Each line leads back to its form. */
export function Unsent() {
  const t = useWords(frameWords)
  const { member } = useActor()
  const [opened, { open, close }] = useDisclosure()
  const drafts = useUnsent(member)
  const said = t('unsent', { n: drafts.length })
  if (drafts.length === 0 && !opened) return null
  return (
    <>
      <UnstyledButton className={classes.badge} aria-label={said} onClick={open}>
        <IconPencilExclamation size={18} aria-hidden />
        <span>{said}</span>
        <strong aria-hidden>{drafts.length}</strong>
      </UnstyledButton>
      <UnsentDrawer opened={opened} onClose={close} title={said} drafts={drafts} />
    </>
  )
}
