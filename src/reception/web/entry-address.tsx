import { useParam } from '#platform/web/address.tsx'
import { Navigate } from '#platform/web/link.tsx'

/** `/journal/<id>`: the address by which others send an entry; it opens beside the journal. */
export default function EntryAddress() {
  return <Navigate to='/journal' search={{ open: useParam('id') }} />
}
