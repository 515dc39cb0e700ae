import { command, query, type Route } from '#platform/routes.ts'
import { card, cardFor, cardHeldFor } from './card-subject.ts'
import { erasePerson } from './commands/erase-person.ts'
import { exportPerson } from './commands/export-person.ts'
import { lockPerson } from './commands/lock-person.ts'
import { readAccessLog as accessLog } from './person-contract.ts'
import { listDueErasures } from './queries/list-due-erasures.ts'
import { readAccessLog } from './queries/read-access-log.ts'
import * as contract from './subject-contract.ts'

/** What a person may ask of whoever keeps their data, and what the law asks of the keeper. */
export const subjectRoutes: readonly Route[] = [
  query(accessLog, { subject: card, run: readAccessLog }),
  command(contract.exportPerson, { subject: cardFor('people.copy.export'), run: exportPerson }),
  command(contract.erasePerson, { subject: cardHeldFor('people.person.erase'), run: erasePerson }),
  command(contract.lockPerson, { subject: cardHeldFor('people.person.lock'), run: lockPerson }),
  query(contract.listDueErasures, {
    run: listDueErasures,
    seen: ({ items }) => items.map(({ person }) => person.id),
  }),
]
