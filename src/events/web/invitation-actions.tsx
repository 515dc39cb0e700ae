import { ActionIcon } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { newId } from '#platform/identifier.ts'
import { useActor, useMay } from '#platform/web/actor.tsx'
import { Confirm } from '#platform/web/confirm.tsx'
import { MenuButton } from '#platform/web/menu-button.tsx'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { addAttendance } from '../attendance-contract.ts'
import { correctInvitation, type Invitation, removeInvitation } from '../invitation-contract.ts'
import { invitationReads } from './invitation-reads.ts'
import { invitationWords } from './invitation-words.ts'
import { peopleReads } from './people-reads.ts'

/** Answers come by phone one after another: each is one click; and so is that somebody came. */
export function InvitationActions({ one }: { one: Invitation }) {
  const t = useWords(invitationWords)
  const { today } = useActor()
  const may = useMay()
  const correct = useAct(correctInvitation, { invalidates: invitationReads })
  const remove = useAct(removeInvitation, { invalidates: invitationReads })
  const list = useAct(addAttendance, { invalidates: [...peopleReads, ...invitationReads] })
  const { id, event, name, institution, invitedOn, how, version, body } = one
  const answered = (answer: 'comes' | 'declines') => () =>
    correct.mutate({ params: { id }, input: { version, name, institution, invitedOn, how, answer, answeredOn: today } })
  const arrived = () => list.mutate({ params: { id: event }, input: { id: newId(), name, institution } })
  const mayList = may('events.attendance.write') && may('people.person.name') && name !== '' && one.came === null
  return (
    <Confirm
      title={t('removeTitle')}
      action={t('remove')}
      danger
      onConfirm={() => remove.mutateAsync({ params: { id } })}
      trigger={ask => (
        <MenuButton
          parts={[
            {
              lines: [
                ...(one.answer === 'comes' ? [] : [{ label: t('willCome'), run: answered('comes') }]),
                ...(one.answer === 'declines' ? [] : [{ label: t('willNot'), run: answered('declines') }]),
                ...(mayList ? [{ label: t('toPeople'), run: arrived }] : []),
              ],
            },
            { lines: [{ label: t('remove'), run: ask }] },
          ]}
        >
          <ActionIcon variant='subtle' size={28} my={-4} aria-label={t('actionsOf', { name: name || body })}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </MenuButton>
      )}
    >
      {t('removeHint')}
    </Confirm>
  )
}
