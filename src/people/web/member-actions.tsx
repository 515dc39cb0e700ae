import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { Confirm } from '#platform/web/confirm.tsx'
import { tell } from '#platform/web/notices.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { endMember, inviteMember, listMembers, type Member } from '../contract.ts'
import type { Handed } from './handed-invitation.tsx'
import { words } from './words.ts'

type Props = { member: Member; onInvited: (handed: Handed) => void; onEnded: () => void }

/** What isn't a field: a new link for a password, and the end of the membership. */
export function MemberActions({ member, onInvited, onEnded }: Props) {
  const t = useWords(words)
  const { id, name, version } = member
  const [dropsSecondFactor, setDrops] = useState(false)
  const invite = useAct(inviteMember)
  const end = useAct(endMember, { invalidates: [listMembers] })
  const invited = async () => {
    const invitation = await invite.mutateAsync({ params: { id }, input: { dropsSecondFactor } }).catch(() => null)
    if (invitation) onInvited({ invitation })
  }
  const ended = async () => {
    const gone = await end.mutateAsync({ params: { id }, input: { version } }).catch(() => null)
    if (!gone) return
    tell(t('ended', { name }))
    onEnded()
  }
  return (
    <Group mt='xl'>
      <Confirm
        title={t('inviteTitle')}
        action={t('inviteAction')}
        onConfirm={invited}
        trigger={ask => (
          <Button variant='default' onClick={ask}>
            {t('invite')}
          </Button>
        )}
      >
        <p>{t('inviteHint')}</p>
        <Checkbox
          label={t('lostPhone')}
          checked={dropsSecondFactor}
          onChange={event => setDrops(event.currentTarget.checked)}
        />
      </Confirm>
      <Confirm
        title={t('endTitle', { name })}
        action={t('end')}
        danger
        onConfirm={ended}
        trigger={ask => (
          <Button variant='outline' color='red.9' onClick={ask}>
            {t('end')}
          </Button>
        )}
      >
        {t('endHint')}
      </Confirm>
    </Group>
  )
}
