import { useState } from 'react'
import * as z from 'zod'
import { useAddress } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { type Annex, readItem } from '../contract.ts'
import { AddAddress, CorrectItem } from './item-form.tsx'
import { ItemView } from './item-view.tsx'
import { RemoveForm } from './remove-form.tsx'
import { words } from './words.ts'

/** What is open stands in the address; `new` is a link being added to the annex of `activity`. */
export const OpenedItem = z.object({
  open: z.string().optional(),
  activity: z.string().optional(),
  step: z.enum(['correct', 'remove']).optional(),
})

export function ItemDrawer({ programme, annexes }: { programme: string; annexes: readonly Annex[] }) {
  const t = useWords(words)
  const [{ open, activity, step }, setSearch] = useAddress(OpenedItem)
  const [last, setLast] = useState(open)
  if (open && open !== last) setLast(open)
  const isNew = last === 'new'
  const read = useRead(readItem, { params: { id: last ?? '' } }, { enabled: Boolean(last) && !isNew && Boolean(open) })
  const close = () => setSearch({ open: undefined, activity: undefined, step: undefined })
  const view = () => setSearch({ step: undefined })
  return (
    <Drawer opened={Boolean(open)} onClose={close} title={isNew ? t('addAddress') : read.data?.title}>
      {isNew && activity && <AddAddress key={activity} programme={programme} activity={activity} onDone={close} />}
      {last && !isNew && (
        <Loaded read={read}>
          {item => {
            const mayWrite = item.may.includes('evidence.item.write')
            if (mayWrite && step === 'correct') {
              return <CorrectItem key={item.id} item={item} annexes={annexes} onDone={view} />
            }
            if (mayWrite && step === 'remove')
              return <RemoveForm key={item.id} item={item} onCancel={view} onDone={close} />
            return <ItemView item={item} annexes={annexes} onStep={next => setSearch({ step: next })} />
          }}
        </Loaded>
      )}
    </Drawer>
  )
}
