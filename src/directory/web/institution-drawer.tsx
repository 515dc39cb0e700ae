import { useState } from 'react'
import * as z from 'zod'
import { useMay } from '#platform/web/actor.tsx'
import { useAddress } from '#platform/web/address.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import { readInstitution } from '../contract.ts'
import { AddInstitution, CorrectInstitution } from './institution-form.tsx'
import { InstitutionView } from './institution-view.tsx'
import { MergeForm } from './merge-form.tsx'
import { words } from './words.ts'

/** In the address where an id stands otherwise: a new one is being entered. */
export const NEW = 'new'
const Opened = z.object({ open: z.string().optional(), step: z.enum(['correct', 'merge']).optional() })

export function InstitutionDrawer() {
  const t = useWords(words)
  const may = useMay()
  const [{ open, step }, setSearch] = useAddress(Opened)
  const [last, setLast] = useState(open)
  if (open && open !== last) setLast(open)
  const known = last !== undefined && last !== NEW
  const read = useRead(readInstitution, { params: { id: last ?? '' } }, { enabled: known })
  const view = () => setSearch({ step: undefined })
  return (
    <Drawer
      opened={Boolean(open)}
      onClose={() => setSearch({ open: undefined, step: undefined })}
      title={last === NEW ? t('add') : read.data?.name}
    >
      {last === NEW && may('directory.institution.write') && (
        <AddInstitution onDone={added => setSearch({ open: added?.id })} />
      )}
      {known && (
        <Loaded read={read}>
          {institution => {
            const mayWrite = institution.may.includes('directory.institution.write')
            if (mayWrite && step === 'correct') {
              return <CorrectInstitution key={institution.id} institution={institution} onDone={view} />
            }
            if (mayWrite && step === 'merge') {
              return <MergeForm key={institution.id} institution={institution} onDone={view} />
            }
            return <InstitutionView institution={institution} onStep={next => setSearch({ step: next })} />
          }}
        </Loaded>
      )}
    </Drawer>
  )
}
