import { countEntries, listEntries, readEntry } from '../contract.ts'
import { readEntryHistory } from '../history-contract.ts'
import { listMattersOfPerson, readMatter } from '../matter-contract.ts'
import { listOffices, listReceptionDays } from '../office-contract.ts'
import { readBreakdown } from '../picture-contract.ts'
import { readToday } from '../today-contract.ts'
import { countVisits } from '../visit-contract.ts'

/** What shows something of an entry, and is read again after a step was taken with it. */
export const entryReads = [
  countEntries,
  countVisits,
  listEntries,
  listMattersOfPerson,
  listOffices,
  listReceptionDays,
  readBreakdown,
  readEntry,
  readEntryHistory,
  readMatter,
  readToday,
]
