import type { Actor } from '#platform/actor.ts'
import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { addItem } from './commands/add-item.ts'
import { correctItem } from './commands/correct-item.ts'
import { linkItem, unlinkItem } from './commands/link-item.ts'
import { removeItem } from './commands/remove-item.ts'
import { showItem } from './commands/show-item.ts'
import * as contract from './contract.ts'
import { annexesOf } from './queries/annexes.ts'
import { itemSheet } from './queries/item-sheet.ts'
import { findItem, itemsOf } from './queries/items.ts'

const item = (sql: Sql, { params, actor }: { params: { id: string }; actor: Actor }) => findItem(sql, params.id, actor)

export const routes: Route[] = [
  query(contract.readAnnexes, {
    subject: async (sql, { params }) => {
      const [row] = await sql<{ id: string }[]>`select id from programmes where id = ${params.programme}`
      return row
    },
    run: async (sql, { params: { programme } }) => {
      const annexes = await annexesOf(sql, programme)
      const sum = (of: (annex: contract.Annex) => number) => annexes.reduce((total, annex) => total + of(annex), 0)
      return { programme, annexes, pages: sum(annex => annex.pages), missing: sum(annex => annex.missing.length) }
    },
  }),
  ...withExport(contract.listItems, contract.exportItems, {
    run: (sql, { search, actor }) => itemsOf(sql, search, actor),
    sheet: itemSheet,
  }),
  query(contract.readItem, { subject: item, run: async (_sql, { subject }) => subject }),
  command(contract.addItem, { run: addItem }),
  command(contract.correctItem, { subject: item, run: correctItem }),
  command(contract.linkItem, { subject: item, run: linkItem }),
  command(contract.unlinkItem, { subject: item, run: unlinkItem }),
  command(contract.showItem, { subject: item, run: showItem }),
  command(contract.removeItem, { subject: item, run: removeItem }),
]
