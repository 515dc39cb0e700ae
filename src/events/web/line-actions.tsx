import { ActionIcon } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Confirm } from '#platform/web/confirm.tsx'
import { MenuButton } from '#platform/web/menu-button.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { type Attendance, decideAttendance, removeAttendance } from '../attendance-contract.ts'
import { peopleReads } from './people-reads.ts'
import { peopleWords } from './people-words.ts'

/** In the address, before the id of a line that is somebody else's too. */
export const sameStep = 'same '

/** What can be done to a line, and undone: put right, counted by another line or by itself again, parted from its card, taken off. */
export function LineActions({ line }: { line: Attendance }) {
  const t = useWords(peopleWords)
  const { open } = useOpened()
  const decide = useAct(decideAttendance, { invalidates: peopleReads })
  const remove = useAct(removeAttendance, { invalidates: peopleReads })
  const { id, version, name, person, sameAs } = line
  const part = () => decide.mutate({ params: { id }, input: { version, as: { is: 'nobody' } } })
  const whose = person
    ? { label: t('notTheirs'), run: part }
    : sameAs
      ? { label: t('apart'), run: part }
      : { label: t('toSame'), run: () => open(sameStep + id) }
  return (
    <Confirm
      title={t('removeTitle', { name })}
      action={t('remove')}
      danger
      onConfirm={() => remove.mutateAsync({ params: { id } })}
      trigger={ask => (
        <MenuButton
          parts={[
            { lines: [{ label: t('correct'), run: () => open(id) }, whose] },
            { lines: [{ label: t('remove'), run: ask }] },
          ]}
        >
          <ActionIcon variant='subtle' size={28} my={-4} aria-label={t('actionsOf', { name })}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </MenuButton>
      )}
    >
      {t('removeHint')}
    </Confirm>
  )
}
