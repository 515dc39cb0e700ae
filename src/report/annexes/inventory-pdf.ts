import { kindWords } from '#evidence/web/kind-words.ts'
import { typstListPdf } from '#platform/documents/typst.ts'
import { formatsOf } from '#platform/formats.ts'
import type { Language } from '#platform/language.ts'
import { translator } from '#platform/words-book.ts'
import { annexWords } from './annex-words.ts'
import type { Inventory, Numbered } from './inventory.ts'

export type Head = { readonly organisation: string; readonly topic: string; readonly contract: string }

/** The inventory on paper; within a bundle it is its contents, and says on which page each document begins. */
export function inventoryPdf(
  { annexes, documents, pages }: Inventory,
  head: Head,
  language: Language,
  pageOf?: (document: Numbered) => number | null,
): Promise<Uint8Array> {
  const say = translator(annexWords, language)
  const { shortDay, number } = formatsOf(language)
  const inAnnex = Map.groupBy(documents, ({ activity }) => activity)
  const rows = annexes.flatMap(annex => {
    const own = inAnnex.get(annex.activity) ?? []
    const lacking = annex.lacks.filter(({ kind }) => kind === 'not_proved')
    return [
      { heading: say('annexTitled', annex) },
      ...own.map(document => ({
        cells: [
          document.number,
          document.url && !document.file ? `${document.title} (${document.url})` : document.title,
          [kindWords[document.kind][language], document.datedOn && shortDay(document.datedOn)]
            .filter(Boolean)
            .join(', '),
          number(document.quantity),
          document.pages === null ? '–' : number(document.pages),
          ...(pageOf ? [String(pageOf(document) ?? '–')] : []),
        ],
      })),
      ...(own.length === 0 ? [{ note: say('none') }] : []),
      ...lacking.map(({ label }) => ({ note: say('lacking', { label }) })),
    ]
  })
  return typstListPdf(
    {
      template: new URL('./inventory.typ', import.meta.url),
      title: say('inventory'),
      language,
      data: {
        head,
        words: annexWords[language],
        paged: pageOf !== undefined,
        total: say('total', { documents: number(documents.length), pages: number(pages) }),
      },
    },
    rows,
  )
}
