import { useState } from 'react'
import { Drawer } from '#platform/web/drawer.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Member } from '../contract.ts'
import { type Handed, HandedInvitation } from './handed-invitation.tsx'
import { MemberActions } from './member-actions.tsx'
import { EditedMember, NewMember } from './member-form.tsx'
import { words } from './words.ts'

type Props = { opened: string | undefined; onClose: () => void; members: readonly Member[] | undefined }

/** A member on the right: taken on, changed, given a new link, let go. */
export function MemberDrawer({ opened, onClose, members }: Props) {
  const t = useWords(words)
  const [handed, setHanded] = useState<Handed>()
  const member = members?.find(({ id }) => id === opened)
  const close = () => {
    setHanded(undefined)
    onClose()
  }
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={member?.name ?? t('newMember')}>
      {handed ? (
        <HandedInvitation invitation={handed.invitation} onDone={close} />
      ) : member ? (
        <>
          <EditedMember key={member.id} member={member} onDone={close} />
          {!member.endedOn && <MemberActions member={member} onInvited={setHanded} onEnded={close} />}
        </>
      ) : (
        opened === 'new' && <NewMember onDone={setHanded} />
      )}
    </Drawer>
  )
}
