import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isUnderWay, readJob } from '#platform/jobs-contract.ts'
import { useAct, useRead } from '#platform/web/read.ts'
import { bindCertificates, listCertificates } from '../certificate-contract.ts'

/** The printing of a stream's certificates: started here, followed to its end. */
export function useBinding(stream: string) {
  const client = useQueryClient()
  const [id, setId] = useState<string>()
  const [failed, setFailed] = useState(false)
  const starting = useAct(bindCertificates)
  const { data } = useRead(readJob, { params: { id: id ?? '' } }, { enabled: Boolean(id), refetchInterval: 700 })
  const state = data?.state
  useEffect(() => {
    if (state === undefined || isUnderWay({ state })) return
    setId(undefined)
    setFailed(state === 'failed')
    void client.invalidateQueries({ queryKey: [listCertificates.path] })
  }, [state, client])
  return {
    running: Boolean(id) || starting.isPending,
    share: data?.share ?? 0,
    failed,
    start: () => {
      setFailed(false)
      starting.mutate({ params: { id: stream } }, { onSuccess: job => setId(job.id) })
    },
  }
}
