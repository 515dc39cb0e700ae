import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useGo } from '#platform/web/address.tsx'
import { ButtonLink } from '#platform/web/button-link.tsx'
import { useLanguage } from '#platform/web/language.ts'
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
  const rest = steps.filter(step => step !== first)
  const own = may.includes('schedule.appointment.book')
  const open = (step?: 'move' | 'cancel') => go('/queue', { office, open: id, step })
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
      <Menu position='bottom-end'>
        <Menu.Target>
          <ActionIcon variant='subtle' size='lg' aria-label={queue('more', { name })}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {rest.map(step => (
            <Menu.Item key={step} onClick={() => take(appointment, step)}>
              {stepWords[step][language]}
            </Menu.Item>
          ))}
          {own && mayBeMoved(appointment) && <Menu.Item onClick={() => open('move')}>{t('move')}</Menu.Item>}
          {own && mayBeCancelled(appointment) && <Menu.Item onClick={() => open('cancel')}>{t('cancel')}</Menu.Item>}
          {(rest.length > 0 || steps.length > 0) && <Menu.Divider />}
          <Menu.Item onClick={() => open()}>{queue('open')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}

/** Whoever is heard from afar is received without having come; with whoever is in, the entry is next, and no step. */
function firstStep({ steps, channel, state }: Appointment): Step | undefined {
  if (state === 'with_lawyer') return undefined
  return channel !== 'in_person' && steps.includes('take') ? 'take' : steps[0]
}
