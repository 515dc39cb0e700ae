import type { Endpoint } from '../endpoint.ts'
import { addressOf, problemOf } from './call.ts'
import { language } from './language.ts'

/** Calls an endpoint that makes a file for a reason: a link can't send one. What comes goes to the browser's downloads. */
export async function saveFile(endpoint: Endpoint, given: { params?: object; input: object }): Promise<void> {
  const response = await fetch(addressOf(endpoint, given), {
    method: endpoint.method,
    headers: { 'content-type': 'application/json', 'accept-language': language() },
    body: JSON.stringify(given.input),
  })
  if (!response.ok) throw await problemOf(response)
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = decodeURIComponent(name ?? 'file')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
