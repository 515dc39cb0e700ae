import type { Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { exportLedger, listLedger } from './contract.ts'
import { ledgerSheet } from './ledger-sheet.ts'
import { ledgerOf } from './read-ledger.ts'

export const ledgerRoutes: Route[] = withExport(listLedger, exportLedger, {
  run: async (sql, call) => {
    const { origin, section } = call.search
    const lines = await ledgerOf(sql, call)
    const wanted = lines.filter(line => (!origin || line.origin === origin) && (!section || line.section === section))
    return { items: wanted, next: null }
  },
  sheet: async (_sql, { language, search }) => ledgerSheet(language, search),
})
