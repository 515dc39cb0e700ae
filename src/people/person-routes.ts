import type { Sql } from '#platform/database.ts'
import { command, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { correctPerson } from './commands/correct-person.ts'
import { recordConsent } from './commands/record-consent.ts'
import { registerPerson } from './commands/register-person.ts'
import { revealPerson } from './commands/reveal-person.ts'
import { withdrawConsent } from './commands/withdraw-consent.ts'
import * as contract from './person-contract.ts'
import { findDuplicates } from './queries/find-duplicates.ts'
import { findPersons } from './queries/find-persons.ts'
import { listPersons } from './queries/list-persons.ts'
import { findPerson, personFor } from './queries/person-rows.ts'
import { personSheet } from './queries/person-sheet.ts'
import { readAccessLog } from './queries/read-access-log.ts'

/** Of a list, those whose names were shown: behind a mask nobody is recognised. */
const named = ({ items }: { items: readonly contract.Person[] }) =>
  items.filter(({ names }) => names).map(({ id }) => id)
const card = (sql: Sql, { params }: { params: { id: string } }) => findPerson(sql, params.id)

export const personRoutes: readonly Route[] = [
  query(contract.findPersons, { run: findPersons, seen: named }),
  query(contract.findDuplicates, { run: findDuplicates, seen: named }),
  ...withExport(contract.listPersons, contract.exportPersons, { run: listPersons, seen: named, sheet: personSheet }),
  query(contract.readPerson, {
    subject: card,
    run: async (_sql, call) => personFor(call, call.subject),
    seen: ({ id }) => [id],
  }),
  query(contract.readAccessLog, { subject: card, run: readAccessLog }),
  command(contract.registerPerson, { run: registerPerson }),
  command(contract.correctPerson, { subject: card, run: correctPerson }),
  command(contract.revealPerson, { subject: card, run: revealPerson }),
  command(contract.recordConsent, { subject: card, run: recordConsent }),
  command(contract.withdrawConsent, { subject: card, run: withdrawConsent }),
]
