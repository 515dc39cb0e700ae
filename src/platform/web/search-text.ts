/** The address's search as plain text: `?office=…&month=3&month=4`. A name that comes twice is a list. */
export function readSearch(text: string): Record<string, string | string[]> {
  const search: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const before = search[name]
    search[name] = before === undefined ? value : [before, value].flat()
  }
  return search
}

/** What is undefined, null or empty takes no place in the address. */
export function writeSearch(search: Record<string, unknown>): string {
  const text = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const item of [value].flat()) {
      if (item !== undefined && item !== null && item !== '') text.append(name, String(item))
    }
  }
  return text.size > 0 ? `?${text}` : ''
}
