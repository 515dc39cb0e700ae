import { ActionIcon, Button, Group } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useGo } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useLanguage } from '#platform/web/language.ts'
import { MenuButton } from '#platform/web/menu-button.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Appointment } from '../contract.ts'
import { mayBeCancelled, mayBeMoved, type Step } from '../rules.ts'
import { queueWords } from './queue-words.ts'
import { useStep } from './use-step.ts'
import { stepWords, words } from './words.ts'

/** The step that most people came for, as a button; the others behind the dots. */
export function LineActions({ appointment }: { appointment: Appointment }) {
  const t = useWords(words)
  const queue = useWords(queueWords)
  const language = useLanguage()
  const { take, busy } = useStep()
  const go = useGo()
  const { id, office, steps, state, entry, may, name } = appointment
  const first = firstStep(appointment)
  const own = may.includes('schedule.appointment.book')
  const open = (step?: 'move' | 'cancel') => go('/queue', { office, open: id, step })
  const further = steps
    .filter(step => step !== first)
    .map(step => ({ label: stepWords[step][language], run: () => take(appointment, step) }))
  const changes = [
    ...(own && mayBeMoved(appointment) ? [{ label: t('move'), run: () => open('move') }] : []),
    ...(own && mayBeCancelled(appointment) ? [{ label: t('cancel'), run: () => open('cancel') }] : []),
  ]
  return (
    <Group gap={4} wrap='nowrap'>
      {state === 'with_lawyer' && may.includes('reception.entry.register') && (
        <ButtonLink size='sm' to='/journal/new' search={{ appointment: id }}>
          {t('register')}
        </ButtonLink>
      )}
      {entry && (
        <ButtonLink size='sm' variant='subtle' to='/journal' search={{ open: entry.id }}>
          {t('openEntry', { number: entry.number })}
        </ButtonLink>
      )}
      {first && (
        <Button
          size='sm'
          variant={first === 'take' ? 'filled' : 'default'}
          disabled={busy}
          data-step
          onClick={() => take(appointment, first)}
        >
          {stepWords[first][language]}
        </Button>
      )}
      <MenuButton
        parts={[{ lines: [...further, ...changes] }, { lines: [{ label: queue('open'), run: () => open() }] }]}
      >
        <ActionIcon variant='subtle' size='lg' aria-label={queue('more', { name })}>
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </MenuButton>
    </Group>
  )
}

/** Whoever is heard from afar is received without having come; with whoever is in, the entry is next, and no step. */
function firstStep({ steps, channel, state }: Appointment): Step | undefined {
  if (state === 'with_lawyer') return undefined
  return channel !== 'in_person' && steps.includes('take') ? 'take' : steps[0]
}
