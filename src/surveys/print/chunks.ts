/** As many groups as fit side by side on an upright page: analysis.LANGUAGE.docx has a table for each number of them. */
export const MOST_GROUPS = 4

/** Cut into parts as even as they come: six groups are three and three, not four and two. */
export function chunks<Item>(items: readonly Item[], most = MOST_GROUPS): Item[][] {
  const parts = Math.ceil(items.length / most)
  return Array.from({ length: parts }, (_, part) =>
    items.slice(Math.ceil((part * items.length) / parts), Math.ceil(((part + 1) * items.length) / parts)),
  )
}
