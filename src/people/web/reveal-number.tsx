import { Button, Popover, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { useAct } from '#platform/web/read.ts'
import { useWords } from '#platform/web/words.ts'
import { groupedPhone } from '../grouped-phone.ts'
import { type Person, readAccessLog, revealPerson, type sealedFields } from '../person-contract.ts'
import classes from './person.module.css'
import { personWords } from './person-words.ts'

const reasons = ['whyDocument', 'whyCall', 'whyIdentity'] as const
type RevealProps = { card: Person; field: (typeof sealedFields)[number]; mask: string }

/** An IIN or phone: its end for everybody at the desk, the whole for whoever says why. */
export function RevealNumber({ card, field, mask }: RevealProps) {
  const t = useWords(personWords)
  const [opened, { toggle, close }] = useDisclosure()
  const [reason, setReason] = useState('')
  const reveal = useAct(revealPerson, { invalidates: [readAccessLog] })
  if (reveal.data) return <span aria-live='polite'>{groupedPhone(reveal.data.value)}</span>
  if (!card.may.includes('people.person.reveal')) return mask
  const show = (why: string) =>
    reveal.mutate({ params: { id: card.id }, input: { field, reason: why } }, { onSuccess: close })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim()) show(reason)
  }
  return (
    <Popover opened={opened} onChange={close} trapFocus returnFocus withRoles position='bottom-start' width={340}>
      {mask}{' '}
      <Popover.Target>
        <Button variant='subtle' size='compact-sm' onClick={toggle}>
          {t('reveal', { what: t(field) })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={send}>
          <strong>{t('revealWhy')}</strong>
          <div className={classes.reasons}>
            {reasons.map(key => (
              <Button key={key} variant='default' size='compact-md' onClick={() => show(t(key))}>
                {t(key)}
              </Button>
            ))}
          </div>
          <TextInput
            label={t('whyOther')}
            description={t('revealHint')}
            maxLength={300}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
          <Button type='submit' mt='sm' loading={reveal.isPending} disabled={!reason.trim()}>
            {t('revealNow')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
