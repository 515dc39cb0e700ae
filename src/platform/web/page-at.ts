import type { Page } from './page.ts'

type Found = { readonly page: Page; readonly params: Readonly<Record<string, string>> }

/** The page of an address's path: one that names it in full (`/journal/new`) before one with a place in it (`/journal/$id`). */
export function pageAt(pages: readonly Page[], path: string): Found | undefined {
  const wanted = path.replace(/(.)\/+$/, '$1')
  const named = pages.find(page => page.path === wanted)
  if (named) return { page: named, params: {} }
  for (const page of pages) {
    const params = paramsOf(page.path, wanted)
    if (params) return { page, params }
  }
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (given.length !== wanted.length) return
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index]!
    if (!part.startsWith('$')) {
      if (part !== value) return
    } else {
      const text = decoded(value)
      if (!text) return
      params[part.slice(1)] = text
    }
  }
  return params
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return
  }
}
