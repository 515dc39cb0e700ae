import { useState } from 'react'
import type { ProgrammeName } from '#platform/web/actor.tsx'
import { Drawer } from '#platform/web/drawer.tsx'
import { useOpened } from '#platform/web/opened.ts'
import { LoadingLines } from '#platform/web/states.tsx'
import { useWords } from '#platform/web/words.ts'
import type { Report } from '../../versions/contract.ts'
import { BeginInterim } from './begin-interim.tsx'
import { FreezeForm } from './freeze-form.tsx'
import { VersionView } from './version-view.tsx'
import { versionWords } from './version-words.ts'

type VersionsDrawerProps = { programme: ProgrammeName; reports: readonly Report[] }

/** A version with its steps; the form that freezes one; the form of a new interim report. */
export function VersionsDrawer({ programme, reports }: VersionsDrawerProps) {
  const t = useWords(versionWords)
  const { opened, open, close } = useOpened()
  const [last, setLast] = useState(opened)
  if (opened && opened !== last) setLast(opened)
  const freezing = reports.find(({ id }) => last === `freeze-${id}`)
  const shown = reports.find(({ versions }) => versions.some(({ id }) => id === last))
  const version = shown?.versions.find(({ id }) => id === last)
  const title =
    last === 'new'
      ? t('beginTitle')
      : freezing
        ? t('freezeTitle', { n: freezing.versions.length + 1 })
        : shown && version && `${t(shown.kind)}. ${t('version', { n: version.number })}`
  const body = () => {
    if (last === 'new') return <BeginInterim programme={programme.id} onDone={close} />
    if (freezing) return <FreezeForm key={freezing.id} report={freezing} onFrozen={open} />
    if (shown && version) return <VersionView key={version.id} report={shown} version={version} />
    return <LoadingLines />
  }
  return (
    <Drawer opened={Boolean(opened)} onClose={close} title={title ?? t('versions')} wide={Boolean(version)}>
      {last && body()}
    </Drawer>
  )
}
