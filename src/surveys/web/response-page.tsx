import { useParam } from '#platform/web/address.tsx'
import { Navigate } from '#platform/web/link.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { readResponse } from '../response-contract.ts'

/** Sends whoever knows a questionnaire by its id alone, as the proof of a number does, to the list of its wave. */
export default function ResponsePage() {
  const id = useParam('id')
  const found = useRead(readResponse, { params: { id } })
  return (
    <Loaded read={found}>{({ wave }) => <Navigate to={`/waves/${wave}/responses`} search={{ open: id }} />}</Loaded>
  )
}
