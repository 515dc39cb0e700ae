import { Button, Group, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { ProblemError } from './call.ts'
import { kitWords } from './kit-words.ts'
import { useWords } from './words.ts'

type ConfirmProps = {
  /** The question: «Аннулировать запись 2020/14?» */
  title: ReactNode
  /** What will come of it, and whether it can be taken back. */
  children: ReactNode
  /** The verb: «Аннулировать». */
  action: string
  danger?: boolean
  /** In a line of a table. */
  small?: boolean
  /** A promise keeps the question open until it is done, and open when it is refused (`useAct` tells why). */
  onConfirm: () => unknown | Promise<unknown>
  /** The button that asks; without it a quiet red one that says the verb. */
  trigger?: (ask: () => void) => ReactNode
}

/** Asks before what can't be taken back; the answer is a verb, never «ОК». */
export function Confirm({ title, children, action, danger, small, onConfirm, trigger }: ConfirmProps) {
  const t = useWords(kitWords)
  const [opened, { open, close }] = useDisclosure()
  const [busy, setBusy] = useDisclosure()
  const confirm = async () => {
    setBusy.open()
    try {
      await onConfirm()
      close()
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
    } finally {
      setBusy.close()
    }
  }
  return (
    <>
      {trigger?.(open) ?? (
        <Button variant='subtle' c='var(--broken)' {...(small && { size: 'compact-sm' })} onClick={open}>
          {action}
        </Button>
      )}
      <Modal opened={opened} onClose={close} title={title} centered closeButtonProps={{ 'aria-label': t('close') }}>
        {children}
        <Group justify='flex-end' mt='lg'>
          <Button variant='default' onClick={close}>
            {t('cancel')}
          </Button>
          <Button color={danger ? 'red.9' : 'deep'} loading={busy} onClick={() => void confirm()}>
            {action}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
