import { listLibrary, listPublications, readPublication } from '../contract.ts'
import { readMeter } from '../meter-contract.ts'
import { listMeasures, readIndirect, readReach } from '../reach-contract.ts'

/** What becomes old when a publication, its posts or their counts change. */
export const publicationReads = [
  listPublications,
  readPublication,
  readMeter,
  listLibrary,
  listMeasures,
  readReach,
  readIndirect,
]
