import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Budget } from '../contract.ts'
import { LetterForm } from './letter-form.tsx'
import { AddLine, LineForm } from './line-form.tsx'
import { LineSaid } from './line-said.tsx'
import { Returns } from './returns.tsx'
import { Savings } from './savings.tsx'
import { words } from './words.ts'

type BudgetDrawerProps = { programme: ProgrammeName; budget: Budget | undefined }

/** A line, a letter that changes lines, or what went back. */
export function BudgetDrawer({ programme, budget }: BudgetDrawerProps) {
  const t = useWords(words)
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const line = budget?.lines.find(({ id }) => id === last)
  const writes = budget?.may.includes('money.budget.write')
  const content = (): [title: string, body: React.ReactNode] => {
    if (!budget) return [t('line'), <LoadingLines key='loading' />]
    if (last === 'new') return [t('newLine'), <AddLine key='new' programme={programme} onDone={close} />]
    if (last === 'letter')
      return [t('changeByLetter'), <LetterForm key='letter' programme={programme} budget={budget} onDone={close} />]
    if (last === 'return') return [t('returns'), <Returns key='return' programme={programme} budget={budget} />]
    if (!line) return [t('line'), <LoadingLines key='loading' />]
    return [
      line.title,
      <div key={line.id}>
        <LineSaid line={line} />
        {writes && <Savings line={line} />}
        {writes && <LineForm key={line.version} line={line} onDone={close} />}
      </div>,
    ]
  }
  const [title, body] = content()
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={title}>
      {last && body}
    </Drawer>
  )
}
