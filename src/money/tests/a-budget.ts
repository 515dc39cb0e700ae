import { newId } from '#platform/identifier.ts'
import type { Office } from '../../../tests/story.ts'
import { addLine } from '../contract.ts'
import { approveRate, listRates } from '../payroll-contract.ts'
import type { LineKind } from '../rules.ts'

/** A line of home's budget, as the accountant adds it. */
export const aLine = ({ as, home }: Office, planned = 500_000, kind: LineKind = 'purchases', title = 'Выезды') =>
  as('accountant').call(addLine, {
    params: { programme: home.programme },
    input: { id: newId(), kind, title, planned },
  })

export const bought = (line: string, more: object = {}) => ({
  ...{ id: newId(), line, what: 'Выезд в Житикару', supplierName: 'ТОО «Жол»', supplierBin: '151140018731' },
  ...{ document: 'Акт № 1', spentOn: '2020-08-14', amount: 28_400, ...more },
})

/** The accountant approves whatever is unsure. */
export async function approveRates({ as }: Office) {
  const { items } = await as('accountant').call(listRates)
  for (const { id, version, usable } of items)
    if (!usable) await as('accountant').call(approveRate, { params: { id }, input: { version } })
}
