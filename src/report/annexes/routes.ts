import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { translator } from '#platform/words-book.ts'
import { annexWords } from './annex-words.ts'
import { bundlesOf, downloadBundle, makeBundle } from './bundles.ts'
import * as contract from './contract.ts'
import { headOf } from './head-of.ts'
import { inventoryOf, lineOf } from './inventory.ts'
import { inventoryPdf } from './inventory-pdf.ts'
import { inventorySheet } from './inventory-sheet.ts'

async function programme(sql: Sql, { params }: { params: { programme: string } }): Promise<{ id: string } | undefined> {
  const [found] = await sql<{ id: string }[]>`select id from programmes where id = ${params.programme}`
  return found
}

export const annexRoutes: Route[] = [
  ...withExport(contract.listInventory, contract.exportInventory, {
    subject: programme,
    run: async (sql, { params }) => {
      const { annexes, documents, pages, contents } = await inventoryOf(sql, params.programme)
      const bundles = await bundlesOf(sql, params.programme, contents)
      return { items: documents.map(lineOf), next: null, annexes: [...annexes], pages, bundles }
    },
    sheet: async (_sql, { language }) => inventorySheet(language),
  }),
  query(contract.printInventory, {
    subject: programme,
    run: async (sql, { params, language }) => {
      const [inventory, { head }] = [await inventoryOf(sql, params.programme), await headOf(sql, params.programme)]
      const name = `${translator(annexWords, language)('inventory')}.pdf`
      return { name, mediaType: 'application/pdf', body: await inventoryPdf(inventory, head, language), inline: true }
    },
  }),
  command(contract.makeBundle, { subject: programme, run: makeBundle }),
  query(contract.downloadBundle, { run: downloadBundle }),
]
