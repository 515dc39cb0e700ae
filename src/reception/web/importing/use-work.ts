import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { cancelJob, isUnderWay, readJob } from '#platform/jobs-contract.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { countEntries, listEntries } from '../../contract.ts'
import { type JournalImport, listImportRows, listImports, readImport } from '../../import-contract.ts'

const AGAIN = 700

/** The check or the taking of a book: followed until it ends, which makes old what was read of the book. */
export function useWork(book: JournalImport) {
  const client = useQueryClient()
  const params = { id: book.job ?? '' }
  const job = useRead(
    readJob,
    { params },
    {
      enabled: book.job !== null && book.state !== 'taken',
      staleTime: 0,
      refetchInterval: ({ state }) => isUnderWay(state.data) && AGAIN,
    },
  ).data
  const stop = useAct(cancelJob, { invalidates: [readJob] })
  const underWay = isUnderWay(job)
  const ended = job && !underWay ? job.id : undefined
  useEffect(() => {
    if (!ended) return
    for (const { path } of [readImport, listImportRows, listImports, listEntries, countEntries])
      void client.invalidateQueries({ queryKey: [path] })
  }, [ended, client])
  return { job, underWay, stop: () => stop.mutate({ params }) }
}
