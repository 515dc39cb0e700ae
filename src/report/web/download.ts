import type { Endpoint } from '#platform/endpoint.ts'
import { addressOf, type GivenOf, offline, ProblemError, problemOf } from '#platform/web/call.ts'
import { language } from '#platform/web/language.ts'

/** Saves what an endpoint sends as a file under the name it gives. A plain link would show a refusal as a page of code. */
export async function download<E extends Endpoint>(endpoint: E, given: GivenOf<E>): Promise<void> {
  const response = await fetch(addressOf(endpoint, given as object), {
    headers: { 'accept-language': language() },
  }).catch(() => {
    throw new ProblemError({ status: 0, code: 'offline', title: offline[language()] })
  })
  if (!response.ok) throw await problemOf(response)
  const address = URL.createObjectURL(await response.blob())
  const link = Object.assign(document.createElement('a'), { href: address, download: nameOf(response) })
  link.click()
  // The browser reads the address after the click; when it has begun nobody can tell, so it is let go a minute later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function nameOf(response: Response): string {
  const [, name = ''] = /filename\*=(?:UTF-8'')?([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? []
  return decodeURIComponent(name)
}
