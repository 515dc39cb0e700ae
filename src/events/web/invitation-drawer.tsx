import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Invitation } from '../invitation-contract.ts'
import { AddInvitations, CorrectInvitation } from './invitation-form.tsx'
import { invitationWords } from './invitation-words.ts'

/** One invitation beside the register: put right, or its answer written down. */
export function InvitationDrawer({ event, items }: { event: string; items: readonly Invitation[] | undefined }) {
  const t = useWords(invitationWords)
  const { opened, close } = useOpened()
  const one = items?.find(({ id }) => id === opened)
  const body = () => {
    if (opened === 'new') return <AddInvitations event={event} />
    return one ? <CorrectInvitation key={one.id} one={one} onDone={close} /> : <LoadingLines />
  }
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={opened === 'new' ? t('add') : t('correct')}>
      {opened && body()}
    </Drawer>
  )
}
