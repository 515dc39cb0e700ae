import { kindWords } from '#evidence/web/kind-words.ts'
import { inEachLanguage, type Language } from '#platform/language.ts'
import type { ExportSheet } from '#platform/sheets/with-export.ts'
import { annexWords } from './annex-words.ts'
import type { InventoryLine } from './contract.ts'

export function inventorySheet(language: Language): ExportSheet<InventoryLine> {
  const heading = (key: keyof (typeof annexWords)['ru']) => inEachLanguage(each => annexWords[each][key]!)
  return {
    name: heading('inventory'),
    columns: [
      { heading: heading('annexNumber'), kind: 'number', width: 14, value: ({ annex }) => annex },
      { heading: heading('number'), width: 10, value: ({ number }) => number },
      { heading: heading('document'), width: 60, value: ({ title }) => title },
      { heading: heading('kind'), width: 20, value: ({ kind }) => kindWords[kind][language] },
      { heading: heading('datedOn'), kind: 'day', value: ({ datedOn }) => datedOn },
      { heading: heading('quantity'), kind: 'number', value: ({ quantity }) => quantity },
      { heading: heading('sheets'), kind: 'number', value: ({ pages }) => pages },
      { heading: heading('file'), width: 50, value: ({ file, url }) => file?.name ?? url },
    ],
  }
}
