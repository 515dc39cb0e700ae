import { Button } from '@mantine/core'
import { Confirm } from '#platform/web/confirm.tsx'
import { useWords } from '#platform/web/words.ts'
import classes from './plan.module.css'
import { planWordsBook } from './plan-words.ts'

type MoveProps = { at: number; of: number; moving: boolean; onMove: (position: number) => void }

/** The place of a part of the plan among its like: one up, one down. */
export function MoveButtons({ at, of, moving, onMove }: MoveProps) {
  const t = useWords(planWordsBook)
  return (
    <>
      <Button variant='default' disabled={at === 1 || moving} onClick={() => onMove(at - 1)}>
        {t('up')}
      </Button>
      <Button variant='default' disabled={at === of || moving} onClick={() => onMove(at + 1)}>
        {t('down')}
      </Button>
    </>
  )
}

/** And its end. */
export function RemoveButton({ title, onRemove }: { title: string; onRemove: () => Promise<unknown> }) {
  const t = useWords(planWordsBook)
  return (
    <Confirm
      title={title}
      action={t('remove')}
      danger
      onConfirm={onRemove}
      trigger={ask => (
        <Button variant='default' className={classes.danger} onClick={ask}>
          {t('remove')}
        </Button>
      )}
    >
      {t('removeHint')}
    </Confirm>
  )
}
