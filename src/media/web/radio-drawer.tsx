import { useState } from 'react'
import type { ReplyOf } from '#platform/endpoint.ts'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { readRadio } from '../radio-contract.ts'
import { BroadcastForm } from './broadcast-form.tsx'
import { CoverageForm } from './coverage-form.tsx'
import { radioWords } from './radio-words.ts'

type DrawerProps = { programme: ProgrammeName; read: ReplyOf<typeof readRadio> | undefined }

/** A broadcast or a statement of coverage: a new one (`new`, `coverage`), or one to be put right. */
export function RadioDrawer({ programme, read }: DrawerProps) {
  const t = useWords(radioWords)
  const { opened, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const broadcast = read?.broadcasts.find(({ id }) => id === last)
  const statement = read?.statements.find(({ id }) => id === last)
  const aired = last === 'new' || broadcast
  const next = Math.max(0, ...(read?.broadcasts ?? []).map(({ number }) => number)) + 1
  const latest = read?.broadcasts.at(-1)
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={aired ? t('broadcast') : t('statement')}>
      {!read && <LoadingLines />}
      {read && aired && (
        <BroadcastForm
          key={last}
          programme={programme}
          broadcast={broadcast}
          latest={latest}
          next={next}
          onDone={close}
        />
      )}
      {read && (last === 'coverage' || statement) && (
        <CoverageForm key={last} programme={programme} statement={statement} latest={latest} onDone={close} />
      )}
    </Drawer>
  )
}
