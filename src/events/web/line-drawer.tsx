import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Attendance } from '../attendance-contract.ts'
import { CorrectLine } from './correct-line.tsx'
import { sameStep } from './line-actions.tsx'
import { peopleWords } from './people-words.ts'
import { SameLine } from './same-line.tsx'

/** What is done to one line of a list, beside it; the address says to which, and what. */
export function LineDrawer({ lines }: { lines: readonly Attendance[] | undefined }) {
  const t = useWords(peopleWords)
  const { opened = '', close } = useOpened()
  const same = opened.startsWith(sameStep)
  const line = lines?.find(({ id }) => opened.endsWith(id))
  const body = () => {
    if (!line) return <LoadingLines />
    return same ? (
      <SameLine key={line.id} line={line} onDone={close} />
    ) : (
      <CorrectLine key={line.id} line={line} onDone={close} />
    )
  }
  return (
    <Drawer opened={opened !== ''} onClose={close} title={same ? t('sameTitle') : t('correct')}>
      {opened && body()}
    </Drawer>
  )
}
