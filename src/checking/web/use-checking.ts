import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { newId } from '#platform/identifier.ts'
import { call } from '#platform/web/call.ts'
import { checkReport, listCheckedReports } from '../contract.ts'
import { uploadReport } from './upload-report.ts'

/** As many at a time as the server has workers to judge them; a slow one holds up only itself. */
const AT_ONCE = 2

/** What is not whole is never shown as 100 %. */
export const whole = (share: number) => Math.floor(share * 100) / 100

type Refused = { readonly name: string; readonly why: string }
type Work = { readonly done: number; readonly all: number; readonly refused: readonly Refused[] }

/** Sends files to be checked: one, or a folder of two hundred. What can't be read is named with the reason, and the rest goes on. */
export function useChecking(onOne: (id: string) => void) {
  const client = useQueryClient()
  const [work, setWork] = useState<Work>()
  const stopper = useRef<AbortController>(undefined)

  async function add(files: readonly File[]) {
    stopper.current = new AbortController()
    const { signal } = stopper.current
    const waiting = [...files]
    const ids: string[] = []
    setWork({ done: 0, all: files.length, refused: [] })
    const take = async () => {
      for (let file = waiting.shift(); file && !signal.aborted; file = waiting.shift()) {
        const refused = await checkOne(file, signal, ids)
        setWork(now => now && { ...now, done: now.done + 1, refused: [...now.refused, ...refused] })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, take))
    await client.invalidateQueries({ queryKey: [listCheckedReports.path] })
    setWork(now => (now?.refused.length || files.length === 0 ? now : undefined))
    if (files.length === 1 && ids[0]) onOne(ids[0])
  }

  return {
    work,
    add: (files: readonly File[]) => void add(files),
    stop: () => stopper.current?.abort(),
    dismiss: () => setWork(undefined),
  }
}

async function checkOne(file: File, signal: AbortSignal, ids: string[]): Promise<Refused[]> {
  try {
    const uploaded = await uploadReport(file, undefined, signal)
    const { id } = await call(checkReport, { input: { id: newId(), file: uploaded.id } }, { signal })
    ids.push(id)
    return []
  } catch (error) {
    if ((error as Error).name === 'AbortError') return []
    return [{ name: file.name, why: (error as Error).message }]
  }
}
