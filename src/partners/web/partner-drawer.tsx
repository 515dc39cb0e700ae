import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Partner } from '../contract.ts'
import { AddPartner, CorrectPartner } from './partner-form.tsx'
import { PartnerView } from './partner-view.tsx'
import { words } from './words.ts'

const EDIT = 'edit '

/** A partner as it stands; `edit ID`: to be put right. */
export function PartnerDrawer({
  programme,
  items,
}: {
  programme: ProgrammeName
  items: readonly Partner[] | undefined
}) {
  const t = useWords(words)
  const { opened, open, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const editing = last?.startsWith(EDIT) ?? false
  const partner = items?.find(({ id }) => id === last?.replace(EDIT, ''))
  const onDone = (id?: string) => (id ? open(id) : close())
  const body = () => {
    if (last === 'new') return <AddPartner programme={programme} onDone={onDone} />
    if (!partner) return <LoadingLines />
    if (editing) return <CorrectPartner key={partner.id} partner={partner} onDone={onDone} />
    return <PartnerView partner={partner} onEdit={() => open(`${EDIT}${partner.id}`)} />
  }
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={partner && last !== 'new' ? partner.name : t('name')}>
      {last && body()}
    </Drawer>
  )
}
