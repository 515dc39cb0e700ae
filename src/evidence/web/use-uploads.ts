import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Endpoint } from '#platform/endpoint.ts'
import { newId } from '#platform/identifier.ts'
import { call } from '#platform/web/call.ts'
import { language } from '#platform/web/language.ts'
import { tell } from '#platform/web/notices.ts'
import { uploadFile } from '#platform/web/upload.ts'
import { translator } from '#platform/web/words.ts'
import { addItem, type ItemKind, type Link, listItems, readAnnexes } from '../contract.ts'
import { likelyKind } from './kind-words.ts'
import { words } from './words.ts'

/** A file on its way in. `refusal` says why it was not taken; such a one stays until it is dismissed. */
export type Upload = {
  readonly key: string
  readonly name: string
  readonly share: number
  readonly refusal?: string
  readonly stop: () => void
}

/** Where a file goes, what it proves, and what it is when that is known before. */
export type Place = { readonly activity: string; readonly links?: readonly Link[]; readonly kind?: ItemKind }

/** Puts files into annexes, each as a document of its own, linked to what it was dropped for. */
export function useUploads(programme: string, also: readonly Endpoint[] = []) {
  const client = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const change = (key: string, with_: Partial<Upload>) =>
    setUploads(all => all.map(upload => (upload.key === key ? { ...upload, ...with_ } : upload)))
  const dismiss = (key: string) => setUploads(all => all.filter(upload => upload.key !== key))

  async function take(file: File, { activity, links = [], kind }: Place) {
    const key = newId()
    const stopper = new AbortController()
    setUploads(all => [...all, { key, name: file.name, share: 0, stop: () => stopper.abort() }])
    try {
      const { id, name, mediaType } = await uploadFile(file, share => change(key, { share }), stopper.signal)
      const title = file.name.replace(/\.[^.]+$/, '') || name
      const known = { programme, activity, title, kind: kind ?? likelyKind(mediaType), links: [...links] }
      await call(addItem, { input: { id: key, ...known, file: id } })
      dismiss(key)
      tell(translator(words, language())('uploaded', { name }))
    } catch (error) {
      if ((error as Error).name === 'AbortError') return dismiss(key)
      change(key, { refusal: (error as Error).message })
    }
  }

  /** One after another: a slow line is not shared out among ten files that all fail. */
  async function add(files: Iterable<File>, place: Place) {
    for (const file of [...files]) await take(file, place)
    await Promise.all(
      [readAnnexes, listItems, ...also].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
    )
  }
  return { uploads, add: (files: Iterable<File>, place: Place) => void add(files, place), dismiss }
}
