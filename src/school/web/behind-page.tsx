import { useParam } from '#platform/web/address.tsx'
import { Navigate } from '#platform/web/link.tsx'
import { useRead } from '#platform/web/read.ts'
import { Loaded } from '#platform/web/states.tsx'
import { findRecord } from '../contract.ts'

/** Sends whoever knows a record by its id alone, as the proof of a number does, to the page of its stream. */
export default function BehindPage() {
  const id = useParam('record')
  const found = useRead(findRecord, { params: { id } })
  return <Loaded read={found}>{({ stream }) => <Navigate to={`/school/${stream}`} search={{ open: id }} />}</Loaded>
}
