import { formatsOf } from '#platform/formats.ts'
import { inEachLanguage, type Language } from '#platform/language.ts'
import type { ExportSheet } from '#platform/sheets/with-export.ts'
import { translator } from '#platform/words-book.ts'
import { ledgerWords } from '../web/ledger-words.ts'
import type { LedgerLine, LedgerOrigin, LedgerSection } from './contract.ts'

type Filters = { readonly origin?: LedgerOrigin | undefined; readonly section?: LedgerSection | undefined }

/** The ledger as the report's annex has it. */
export function ledgerSheet(language: Language, { origin, section }: Filters = {}): ExportSheet<LedgerLine> {
  const say = translator(ledgerWords, language)
  const { unit } = formatsOf(language)
  const heading = (key: keyof (typeof ledgerWords)['ru']) => inEachLanguage(each => ledgerWords[each][key]!)
  return {
    name: heading('ledger'),
    filter: [section && say(section), origin && say(origin)].filter(word => word !== undefined),
    columns: [
      { heading: heading('number'), kind: 'number', width: 6, value: line => line.number },
      { heading: heading('place'), width: 60, value: line => line.place },
      { heading: heading('printed'), width: 22, value: line => line.printed },
      { heading: heading('value'), kind: 'number', width: 14, value: line => line.value },
      { heading: heading('unit'), width: 16, value: line => line.unit && unit(line.unit, 1) },
      { heading: heading('origin'), width: 20, value: line => say(line.origin) },
      { heading: heading('formula'), width: 70, value: line => line.formula },
      { heading: heading('rows'), kind: 'number', width: 12, value: line => line.rows },
      { heading: heading('annex'), width: 12, value: line => line.annex },
      { heading: heading('evidence'), width: 60, value: line => line.evidence.map(({ name }) => name).join('; ') },
      { heading: heading('figure'), width: 26, value: line => line.figure },
      { heading: heading('computedAt'), kind: 'instant', value: line => line.computedAt },
    ],
  }
}
