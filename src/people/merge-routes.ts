import { command, query, type Route } from '#platform/routes.ts'
import { card, cardHeldFor } from './card-subject.ts'
import { dismissDuplicate } from './commands/dismiss-duplicate.ts'
import { mergePersons } from './commands/merge-persons.ts'
import { undoMerge } from './commands/undo-merge.ts'
import { SCAN } from './duplicates-job.ts'
import * as contract from './merge-contract.ts'
import { comparePersons } from './queries/compare-persons.ts'
import { listDuplicates } from './queries/list-duplicates.ts'
import { listMerges } from './queries/list-merges.ts'

export const mergeRoutes: readonly Route[] = [
  query(contract.comparePersons, {
    subject: card,
    run: comparePersons,
    seen: ({ kept, other }) => [kept.id, other.id],
  }),
  command(contract.mergePersons, { subject: cardHeldFor('people.merge.make'), run: mergePersons }),
  command(contract.undoMerge, { subject: cardHeldFor('people.merge.undo'), run: undoMerge }),
  query(contract.listMerges, { subject: card, run: listMerges }),
  command(contract.dismissDuplicate, { subject: card, run: dismissDuplicate }),
  query(contract.listDuplicates, {
    run: listDuplicates,
    seen: ({ items }) => items.flatMap(({ one, other }) => [one.id, other.id]),
  }),
  command(contract.scanDuplicates, {
    run: async (_sql, { actor, services }) => {
      const id = await services.jobs.add(SCAN, {}, { organisation: actor.organisation, once: SCAN })
      return (await services.jobs.state(actor.organisation, id))!
    },
  }),
]
