import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { cancelJob, isUnderWay, readJob } from '#platform/jobs-contract.ts'
import { useLanguage } from '#platform/web/language.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { listDuplicates, scanDuplicates } from '../merge-contract.ts'

/** The search through the register: started here, followed, and stopped. */
export function useScan() {
  const language = useLanguage()
  const client = useQueryClient()
  const [id, setId] = useState<string>()
  const scanning = useAct(scanDuplicates)
  const stopping = useAct(cancelJob, { invalidates: [readJob] })
  const { data } = useRead(readJob, { params: { id: id ?? '' } }, { enabled: Boolean(id), refetchInterval: 1000 })
  const ended = data !== undefined && !isUnderWay(data)
  useEffect(() => {
    if (!ended) return
    setId(undefined)
    void client.invalidateQueries({ queryKey: [listDuplicates.path] })
  }, [ended, client])
  return {
    running: Boolean(id) || scanning.isPending,
    share: data?.share ?? 0,
    step: data?.step?.[language],
    start: () => scanning.mutate({}, { onSuccess: job => setId(job.id) }),
    stop: () => id && stopping.mutate({ params: { id } }),
  }
}
