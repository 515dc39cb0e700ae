import { command, query, type Route } from '#platform/routes.ts'
import { withExport } from '#platform/sheets/with-export.ts'
import { card, cardHeldFor } from './card-subject.ts'
import { correctPerson } from './commands/correct-person.ts'
import { markDocument } from './commands/mark-document.ts'
import { registerPerson } from './commands/register-person.ts'
import { revealPerson } from './commands/reveal-person.ts'
import * as kinds from './kind-contract.ts'
import * as contract from './person-contract.ts'
import { findDuplicates } from './queries/find-duplicates.ts'
import { findPersons } from './queries/find-persons.ts'
import { kindMarksOf } from './queries/list-kind-marks.ts'
import { listPersons } from './queries/list-persons.ts'
import { personFor } from './queries/person-rows.ts'
import { personSheet } from './queries/person-sheet.ts'

/** Of a list, those whose names were shown: behind a mask nobody is recognised. */
const named = ({ items }: { items: readonly contract.Person[] }) =>
  items.filter(({ names }) => names).map(({ id }) => id)

export const personRoutes: readonly Route[] = [
  query(contract.findPersons, { run: findPersons, seen: named }),
  query(contract.findDuplicates, { run: findDuplicates, seen: named }),
  ...withExport(contract.listPersons, contract.exportPersons, { run: listPersons, seen: named, sheet: personSheet }),
  query(contract.readPerson, {
    subject: card,
    run: async (_sql, call) => personFor(call, call.subject),
    seen: ({ id }) => [id],
  }),
  command(contract.registerPerson, { run: registerPerson }),
  command(contract.correctPerson, { subject: cardHeldFor('people.person.correct'), run: correctPerson }),
  command(contract.revealPerson, { subject: cardHeldFor('people.person.reveal'), run: revealPerson }),
  query(kinds.listKindMarks, {
    subject: card,
    run: async (sql, { params }) => ({ items: await kindMarksOf(sql, params.id) }),
  }),
  command(kinds.markDocument, { subject: cardHeldFor('people.kind.mark'), run: markDocument }),
]
